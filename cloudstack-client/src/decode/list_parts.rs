use std::io::{ErrorKind, Read};

use serde::de::{DeserializeSeed, IgnoredAny};

use super::envelope::Page;
use super::record::{InPlace, Record};

/// Text that is unpacked at a time: so little that it stays near the processor.
const PART: usize = 64 * 1024;
/// A row longer than this is not waited for.
const LONGEST_ROW: usize = 4 * PART;

/// As [`list_page`](super::list_page), reading the text as it comes, so that only a part of it is in memory at a time. `None` when it is
/// anything but a `count` and one list of objects, or broken: only the whole text tells what it is then.
pub(crate) fn list_page_in_parts<T: Record>(source: impl Read, expected: usize) -> Option<Page<T>> {
    read(source, expected, PART)
}

fn read<T: Record>(mut source: impl Read, expected: usize, part: usize) -> Option<Page<T>> {
    let mut window = vec![0; LONGEST_ROW + part];
    // What stands at the beginning of the window has not been read yet.
    let mut held = 0;
    let mut page = None;
    loop {
        let came = fill(&mut source, window.get_mut(held..held + part)?)?;
        let here = window.get(..held + came)?;
        let text = whole_characters(here)?;
        let (rows, mut rest) = match page.take() {
            Some(rows) => (rows, Text(text)),
            None => Rows::begin(text, expected)?,
        };
        let mut rows: Rows<T> = rows;
        rows.take_from(&mut rest)?;
        if came < part {
            return rows.end(rest).filter(|_| text.len() == here.len());
        }
        let unread = here.len() - text.len() + rest.0.len();
        if unread > LONGEST_ROW {
            return None;
        }
        window.copy_within(held + came - unread..held + came, 0);
        held = unread;
        page = Some(rows);
    }
}

/// Reads until the buffer is full or the source is over, and says how much came.
fn fill(source: &mut impl Read, buffer: &mut [u8]) -> Option<usize> {
    let mut came = 0;
    while let Some(room) = buffer.get_mut(came..).filter(|room| !room.is_empty()) {
        match source.read(room) {
            Ok(0) => break,
            Ok(more) => came += more,
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(_) => return None,
        }
    }
    Some(came)
}

/// All but a last character that has not come as a whole.
fn whole_characters(bytes: &[u8]) -> Option<&str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(cut) if cut.error_len().is_none() => std::str::from_utf8(bytes.get(..cut.valid_up_to())?).ok(),
        Err(_) => None,
    }
}

/// The rows so far, and what must come next.
struct Rows<T> {
    page: Page<T>,
    next: Next,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    RowOrEnd,
    Row,
    CommaOrEnd,
    Nothing,
}

impl<T: Record> Rows<T> {
    /// What comes before the first row: `{"…":{"count":N,"…":[`.
    fn begin(text: &str, expected: usize) -> Option<(Self, Text<'_>)> {
        let mut rest = Text(text);
        rest.eat(b'{').then_some(())?;
        rest.name()?;
        rest.eat(b'{').then_some(())?;
        let mut count = None;
        while rest.name()? == "count" {
            count = Some(rest.number()?);
            rest.eat(b',').then_some(())?;
        }
        rest.eat(b'[').then_some(())?;
        let page = Page { count, rows: Vec::with_capacity(expected) };
        Some((Self { page, next: Next::RowOrEnd }, rest))
    }

    /// Takes all that has come as a whole.
    fn take_from(&mut self, rest: &mut Text<'_>) -> Option<()> {
        loop {
            rest.skip_space();
            match self.next {
                Next::Nothing => return Some(()),
                _ if rest.0.is_empty() => return Some(()),
                Next::RowOrEnd | Next::CommaOrEnd if rest.eat(b']') => self.next = Next::Nothing,
                Next::CommaOrEnd => {
                    rest.eat(b',').then_some(())?;
                    self.next = Next::Row;
                }
                Next::RowOrEnd | Next::Row => {
                    rest.0.starts_with('{').then_some(())?;
                    let mut json = serde_json::Deserializer::from_str(rest.0);
                    let rows = &mut self.page.rows;
                    rows.push(T::default());
                    if let Err(error) = InPlace(rows.last_mut()?).deserialize(&mut json) {
                        rows.pop();
                        return error.is_eof().then_some(());
                    }
                    rest.0 = rest.0.get(json.into_iter::<IgnoredAny>().byte_offset()..)?;
                    self.next = Next::CommaOrEnd;
                }
            }
        }
    }

    fn end(self, mut rest: Text<'_>) -> Option<Page<T>> {
        let over = self.next == Next::Nothing && rest.eat(b'}') && rest.eat(b'}') && rest.skip_space().is_empty();
        over.then_some(self.page)
    }
}

/// Text that has not been read yet.
struct Text<'a>(&'a str);

impl<'a> Text<'a> {
    fn skip_space(&mut self) -> &'a str {
        self.0 = self.0.trim_start_matches([' ', '\t', '\r', '\n']);
        self.0
    }

    fn eat(&mut self, byte: u8) -> bool {
        let after = self.skip_space().strip_prefix(char::from(byte));
        self.0 = after.unwrap_or(self.0);
        after.is_some()
    }

    /// A member's name without escapes, and its colon.
    fn name(&mut self) -> Option<&'a str> {
        let (name, after) = self.skip_space().strip_prefix('"')?.split_once('"')?;
        self.0 = after;
        let plain = name.bytes().all(|byte| byte >= b' ' && byte != b'\\');
        (plain && self.eat(b':')).then_some(name)
    }

    fn number(&mut self) -> Option<u64> {
        let text = self.skip_space();
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (number, after) = text.split_at(digits);
        self.0 = after;
        // No number of JSON begins with a zero but zero itself.
        number.parse().ok().filter(|_| number == "0" || !number.starts_with('0'))
    }
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro declares public types")]
mod tests {
    use super::*;
    use crate::decode::{list_page, record};
    use proptest::prelude::*;

    record! {
        /// Anything with a name.
        Thing {
            name: Option<String> = "name",
            parts: Vec<String> = "parts",
        }
    }

    fn said(page: &Page<Thing>) -> String {
        format!("{page:?}")
    }

    /// Whatever the parts, it says what reading the whole says, or nothing.
    fn check(text: &str) -> usize {
        let whole = list_page::<Thing>(text.as_bytes());
        let parts = [1, 2, 3, 7, 64, PART].map(|part| read::<Thing>(text.as_bytes(), 0, part));
        for page in parts.iter().flatten() {
            assert_eq!(said(page), said(whole.as_ref().unwrap()), "{text}");
        }
        parts.iter().flatten().count()
    }

    #[test]
    fn parts_give_the_same_rows_as_the_whole() {
        let rows = r#"{"name":"ä \" 😀 \\","parts":["a","]}"],"other":{"x":[1,{}]}},{"name":5},{}"#;
        for text in [
            format!(r#"{{"listthingsresponse":{{"count":3,"thing":[{rows}]}}}}"#),
            format!("\n{{ \"r\" : {{ \"count\" : 3 ,\n \"thing\" : [ {} ] }} }}\r\n", rows.replace("},{", "} , {")),
            r#"{"r":{"thing":[]}}"#.to_owned(),
            r#"{"r":{"count":0,"thing":[{"name":"one"}]}}"#.to_owned(),
        ] {
            // Parts shorter than what comes before the rows give nothing.
            assert!(check(&text) >= 2, "{text}");
            assert!(read::<Thing>(text.as_bytes(), 9, PART).is_some(), "{text}");
        }
    }

    #[test]
    fn what_is_unusual_or_broken_is_left_to_the_reader_of_the_whole() {
        for text in [
            "",
            "{",
            "[]",
            "{}",
            r#"{"r":{}}"#,
            r#"{"r":{"count":3}}"#,
            r#"{"r":{"count":01,"thing":[{}]}}"#,
            r#"{"r":{"count":"1","thing":[{}]}}"#,
            r#"{"r":{"thing":{"name":"one"}}}"#,
            r#"{"r":{"thing":[{}],"count":1}}"#,
            r#"{"r":{"thing":[1]}}"#,
            r#"{"r":{"thing":[{},]}}"#,
            r#"{"r":{"thing":[,{}]}}"#,
            r#"{"r":{"thing":[{} {}]}}"#,
            r#"{"r":{"thing":[{}]}"#,
            r#"{"r":{"thing":[{}]}}}"#,
            r#"{"r":{"thing":[{}]}} x"#,
            r#"{"r":{"thing":[{"name":"C:\Apps"}]}}"#,
            "{\"r\":{\"thing\":[{\"name\":\"a\nb\"}]}}",
        ] {
            assert_eq!(check(text), 0, "{text}");
        }
        for broken in [&b"{\"r\":{\"thing\":[{\"name\":\"\xff\"}]}}"[..], b"{\"r\":{\"thing\":[{}]}}\xc3"] {
            assert!(read::<Thing>(broken, 0, PART).is_none());
        }
        let long = format!(r#"{{"r":{{"thing":[{{"name":"{}"}}]}}}}"#, "x".repeat(2 * LONGEST_ROW));
        assert!(read::<Thing>(long.as_bytes(), 0, PART).is_none());
    }

    proptest! {
        #[test]
        fn any_text_is_read_as_the_whole_or_not_at_all(rows in "[\\[\\]{}\":, \\\\a1éu\u{0}]{0,40}", tail in "[]}, ]{0,4}") {
            check(&format!(r#"{{"r":{{"count":1,"thing":[{{"name":"{rows}"}}{tail}"#));
            check(&format!(r#"{{"r":{{"count":1,"thing":[{rows}]}}}}{tail}"#));
            check(&format!("{rows}{tail}"));
        }
    }
}
