//! What all lists share: scope, comparison as the database compares, pages.

use serde_json::{Map, Value, json};

use super::arguments::Arguments;
use super::{ApiError, ApiResult};
use crate::model::{Caller, Key};

/// Which rows a caller asked for and may see.
pub(super) struct Filter<'a> {
    caller: &'a Caller,
    keys: Option<Vec<Key>>,
    account: Option<&'a str>,
    everybody: bool,
}

impl<'a> Filter<'a> {
    pub(super) fn read(arguments: &'a Arguments, caller: &'a Caller, id: &str, ids: &str) -> ApiResult<Self> {
        let one = arguments.id(id);
        let many = arguments.ids(ids);
        if one.is_some() && many.is_some() {
            return Err(ApiError::value("Specify either id or ids but not both parameters"));
        }
        let keys = many.map(<[Key]>::to_vec).or_else(|| one.map(|key| vec![key]));
        let account = arguments.text("account");
        // Asking for one thing by id reaches beyond one's own account, for those who may.
        let everybody = caller.root_admin && (arguments.is_set("listall") || one.is_some());
        Ok(Self { caller, keys, account, everybody })
    }

    pub(super) fn admits(&self, key: Key, owner: &str) -> bool {
        self.keys.as_ref().is_none_or(|keys| keys.contains(&key))
            && self.caller.may_use(owner)
            && match self.account {
                Some(account) => equal(account, owner),
                None => self.everybody || self.caller.account == owner,
            }
    }
}

/// Equality as the database's collation has it: case and trailing spaces do not count.
pub(super) fn equal(a: &str, b: &str) -> bool {
    a.trim_end_matches(' ').to_lowercase() == b.trim_end_matches(' ').to_lowercase()
}

/// Whether `text` contains `word`; `%` and `_` in it are wildcards, as nothing escapes them.
pub(super) fn like(word: &str, text: &str) -> bool {
    let pattern: Vec<char> = format!("%{}%", word.to_lowercase()).chars().collect();
    let text: Vec<char> = text.to_lowercase().chars().collect();
    // The classic two-pointer match: remember the last `%` and fall back to it.
    let (mut p, mut t) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        if p < pattern.len() && pattern[p] == '%' {
            star = Some((p, t));
            p += 1;
        } else if p < pattern.len() && (pattern[p] == '_' || pattern[p] == text[t]) {
            p += 1;
            t += 1;
        } else if let Some((at, matched)) = star {
            p = at + 1;
            t = matched + 1;
            star = Some((at, matched + 1));
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|c| *c == '%')
}

/// Which part of a list was asked for.
pub(super) struct Page {
    skip: usize,
    rows: usize,
}

impl Page {
    pub(super) fn read(arguments: &Arguments, most: u64) -> ApiResult<Self> {
        Self::of(arguments.number("page"), arguments.number("pagesize"), most)
    }

    pub(super) fn of(page: Option<i64>, size: Option<i64>, most: u64) -> ApiResult<Self> {
        let all = usize::try_from(most).unwrap_or(usize::MAX);
        match (page, size) {
            (None, None) => Ok(Self { skip: 0, rows: all }),
            (None, Some(-1)) => Ok(Self { skip: 0, rows: usize::MAX }),
            (Some(_), Some(-1)) => Err(ApiError::value("Can't specify page parameter when pagesize is -1 (Unlimited)")),
            (_, Some(size)) if size > i64::try_from(most).unwrap_or(i64::MAX) => {
                Err(ApiError::value(format!("Page size can't exceed max allowed page size value: {most}")))
            }
            (None, Some(_)) => {
                Err(ApiError::parameter("\"page\" parameter is required when \"pagesize\" is specified"))
            }
            (Some(_), None) => {
                Err(ApiError::parameter("\"pagesize\" parameter is required when \"page\" is specified"))
            }
            (Some(page), Some(size)) => {
                let size = usize::try_from(size).unwrap_or(0);
                let page = usize::try_from(page.saturating_sub(1)).unwrap_or(0);
                Ok(Self { skip: page.saturating_mul(size), rows: size })
            }
        }
    }

    /// The list in the server's shape: nothing at all for no match, a bare count for a page past the end.
    pub(super) fn answer<T>(&self, name: &str, rows: &[T], only_count: bool, render: impl Fn(&T) -> Value) -> Value {
        self.shaped(name, rows.len(), only_count, self.cut(rows).map(render).collect())
    }

    /// As [`Page::answer`], with the rows of the page in order of `key`.
    pub(super) fn answer_by<T>(
        &self,
        name: &str,
        rows: &[T],
        only_count: bool,
        key: impl Fn(&T) -> Key,
        render: impl Fn(&T) -> Value,
    ) -> Value {
        let mut page: Vec<&T> = self.cut(rows).collect();
        page.sort_by_key(|row| key(row));
        self.shaped(name, rows.len(), only_count, page.into_iter().map(render).collect())
    }

    fn cut<'a, T>(&self, rows: &'a [T]) -> impl Iterator<Item = &'a T> + use<'a, T> {
        rows.iter().skip(self.skip).take(self.rows)
    }

    fn shaped(&self, name: &str, total: usize, only_count: bool, page: Vec<Value>) -> Value {
        let mut body = Map::new();
        if total > 0 {
            body.insert("count".to_owned(), json!(total));
            if !page.is_empty() && !only_count {
                body.insert(name.to_owned(), Value::Array(page));
            }
        }
        Value::Object(body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_substrings_with_unescaped_wildcards() {
        assert!(like("disk-0", "erp-DISK-01"));
        assert!(like("a%c", "xxabbbcxx"));
        assert!(like("a_c", "abc"));
        assert!(!like("a_c", "ac"));
        assert!(like("", ""));
        assert!(!like("x", "abc"));
    }

    #[test]
    fn names_compare_like_the_database() {
        assert!(equal("Web01", "web01  "));
        assert!(!equal("web0", "web01"));
    }
}
