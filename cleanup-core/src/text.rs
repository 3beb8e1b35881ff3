//! Text that came from elsewhere.

/// The same text on one line, without anything that a terminal or a log obeys or that turns the order of letters around.
///
/// Names of VMs and volumes are written by anybody who may rename one. Letters of every script and emoji stay as they are.
#[must_use]
pub fn harmless(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || is_invisible(c) { '\u{fffd}' } else { c }).collect()
}

/// Marks that change the direction of text, break lines, or cannot be seen. The joiner inside emoji (U+200D) is not among them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_obeys_is_left() {
        assert_eq!(harmless("a\nb\u{1b}[2Jc\u{202e}d"), "a\u{fffd}b\u{fffd}[2Jc\u{fffd}d");
        for same in ["<b>\"x\"</b>", "naïve 名前", "👩\u{200d}💻", "it's"] {
            assert_eq!(harmless(same), same);
        }
    }
}
