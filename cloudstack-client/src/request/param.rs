use std::fmt;

use jiff::Timestamp;

use super::Params;

/// A value that can be written into a request. The key of a map parameter is a template such as `tags[%d].key&tags[%d].value`.
pub(crate) trait Param {
    /// Writes the value.
    fn put(self, key: &'static str, params: &mut Params);
}

impl Param for String {
    fn put(self, key: &'static str, params: &mut Params) {
        params.set(key, self);
    }
}

impl Param for bool {
    fn put(self, key: &'static str, params: &mut Params) {
        params.set(key, if self { "true" } else { "false" });
    }
}

impl Param for i64 {
    fn put(self, key: &'static str, params: &mut Params) {
        params.set(key, self.to_string());
    }
}

impl Param for f64 {
    fn put(self, key: &'static str, params: &mut Params) {
        params.set(key, self.to_string());
    }
}

/// A date: a moment, or text in one of CloudStack's formats such as `2026-01-31`, which means the server's time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntoDate(String);

impl From<Timestamp> for IntoDate {
    fn from(moment: Timestamp) -> Self {
        Self(crate::auth::server_format(moment))
    }
}

impl From<&str> for IntoDate {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for IntoDate {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl Param for IntoDate {
    fn put(self, key: &'static str, params: &mut Params) {
        params.set(key, self.0);
    }
}

/// A list, sent comma-separated. The server has no escape for a comma inside an item.
#[derive(Debug, Clone)]
pub struct List(String);

impl List {
    fn of<T: ToString>(items: impl IntoIterator<Item = T>) -> Self {
        Self(items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(","))
    }
}

impl<T: ToString> From<&[T]> for List {
    fn from(items: &[T]) -> Self {
        Self::of(items.iter().map(ToString::to_string))
    }
}

impl<T: ToString> From<&Vec<T>> for List {
    fn from(items: &Vec<T>) -> Self {
        Self::from(items.as_slice())
    }
}

impl<T: ToString> From<Vec<T>> for List {
    fn from(items: Vec<T>) -> Self {
        Self::of(items)
    }
}

impl<T: ToString, const N: usize> From<[T; N]> for List {
    fn from(items: [T; N]) -> Self {
        Self::of(items)
    }
}

impl<T: ToString, const N: usize> From<&[T; N]> for List {
    fn from(items: &[T; N]) -> Self {
        Self::from(items.as_slice())
    }
}

impl Param for List {
    fn put(self, key: &'static str, params: &mut Params) {
        params.set(key, self.0);
    }
}

/// Pairs of a key and a value, such as tags: `&[("role", "web")]`.
#[derive(Clone)]
pub struct Pairs(Vec<(String, String)>);

impl<K: ToString, V: ToString> From<&[(K, V)]> for Pairs {
    fn from(pairs: &[(K, V)]) -> Self {
        Self(pairs.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect())
    }
}

impl<K: ToString, V: ToString, const N: usize> From<&[(K, V); N]> for Pairs {
    fn from(pairs: &[(K, V); N]) -> Self {
        Self::from(pairs.as_slice())
    }
}

impl<K: ToString, V: ToString, const N: usize> From<[(K, V); N]> for Pairs {
    fn from(pairs: [(K, V); N]) -> Self {
        Self::from(pairs.as_slice())
    }
}

impl<K: ToString, V: ToString> From<Vec<(K, V)>> for Pairs {
    fn from(pairs: Vec<(K, V)>) -> Self {
        Self::from(pairs.as_slice())
    }
}

/// Values may be passwords: only their number is shown.
impl fmt::Debug for Pairs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pairs({})", self.0.len())
    }
}

impl Param for Pairs {
    fn put(self, key: &'static str, params: &mut Params) {
        params.clear_prefix(&format!("{}[", map_name(key)));
        for (index, (name, value)) in self.0.into_iter().enumerate() {
            put_pair(key, index, name, value, params);
        }
    }
}

/// Rows of pairs, for map parameters that describe several things with several properties each:
/// `&[&[("networkid", a), ("ip", b)][..], &[("networkid", c)][..]]`.
#[derive(Clone)]
pub struct Rows(Vec<Vec<(String, String)>>);

impl<R: Clone + Into<Pairs>> From<&[R]> for Rows {
    fn from(rows: &[R]) -> Self {
        Self(rows.iter().map(|row| row.clone().into().0).collect())
    }
}

impl<R: Clone + Into<Pairs>, const N: usize> From<&[R; N]> for Rows {
    fn from(rows: &[R; N]) -> Self {
        Self::from(rows.as_slice())
    }
}

impl<R: Clone + Into<Pairs>> From<Vec<R>> for Rows {
    fn from(rows: Vec<R>) -> Self {
        Self::from(rows.as_slice())
    }
}

impl fmt::Debug for Rows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rows({})", self.0.len())
    }
}

impl Param for Rows {
    fn put(self, key: &'static str, params: &mut Params) {
        params.clear_prefix(&format!("{}[", map_name(key)));
        for (index, row) in self.0.into_iter().enumerate() {
            for (name, value) in row {
                put_pair(key, index, name, value, params);
            }
        }
    }
}

fn map_name(template: &str) -> &str {
    template.split('[').next().unwrap_or(template)
}

/// `tags[%d].key&tags[%d].value` names both halves; `details[%d].%s` has the key in the parameter's name.
fn put_pair(template: &'static str, index: usize, name: String, value: String, params: &mut Params) {
    let indexed = template.replace("%d", &index.to_string());
    match indexed.split_once('&') {
        Some((key_name, value_name)) => {
            params.set(key_name.to_owned(), name);
            params.set(value_name.to_owned(), value);
        }
        None => params.set(indexed.replace("%s", &name), value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(key: &'static str, value: impl Param) -> Vec<(String, String)> {
        let mut params = Params::default();
        value.put(key, &mut params);
        params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn maps_follow_their_template() {
        assert_eq!(
            put("tags[%d].key&tags[%d].value", Pairs::from(&[("a", "1"), ("b", "2")])),
            pairs(&[("tags[0].key", "a"), ("tags[0].value", "1"), ("tags[1].key", "b"), ("tags[1].value", "2")])
        );
        assert_eq!(
            put("details[0].%s", Pairs::from(&[("UEFI", "x"), ("y", "z")])),
            pairs(&[("details[0].UEFI", "x"), ("details[0].y", "z")])
        );
        assert_eq!(
            put(
                "iptonetworklist[%d].%s",
                Rows::from(&[&[("networkid", "n"), ("ip", "i")][..], &[("networkid", "m")][..]])
            ),
            pairs(&[
                ("iptonetworklist[0].networkid", "n"),
                ("iptonetworklist[0].ip", "i"),
                ("iptonetworklist[1].networkid", "m")
            ])
        );
    }

    #[test]
    fn setting_a_map_again_replaces_it() {
        let mut params = Params::default();
        Pairs::from(&[("a", "1"), ("b", "2")]).put("tags[%d].key&tags[%d].value", &mut params);
        Pairs::from(&[("c", "3")]).put("tags[%d].key&tags[%d].value", &mut params);
        assert_eq!(params.iter().collect::<Vec<_>>(), [("tags[0].key", "c"), ("tags[0].value", "3")]);
    }

    #[test]
    fn lists_are_joined_by_commas() {
        assert_eq!(put("ids", List::from(["a", "b"])), pairs(&[("ids", "a,b")]));
        assert_eq!(put("ids", List::from(vec![crate::JobId::from("x")])), pairs(&[("ids", "x")]));
    }
}
