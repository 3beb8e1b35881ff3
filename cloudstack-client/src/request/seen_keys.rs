use std::collections::HashSet;

use uuid::Uuid;

/// The ids of rows that have come already. Most are UUIDs, which take a third of the memory of their text.
#[derive(Default)]
pub(super) struct SeenKeys {
    uuids: HashSet<Uuid>,
    others: HashSet<Box<str>>,
}

impl SeenKeys {
    /// False when it was there before.
    pub(super) fn insert(&mut self, key: &str) -> bool {
        match Uuid::try_parse(key) {
            // The same UUID can be written in several ways; only this one is kept as a number.
            Ok(uuid) if key.len() == 36 && !key.bytes().any(|byte| byte.is_ascii_uppercase()) => {
                self.uuids.insert(uuid)
            }
            _ => self.others.insert(key.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_text_is_the_same_key() {
        let mut seen = SeenKeys::default();
        let keys = [
            "00000001-0000-4000-8000-0000000000ab",
            "00000001-0000-4000-8000-0000000000aB",
            "000000010000400080000000000000ab",
            "{00000001-0000-4000-8000-0000000000ab}",
            "urn:uuid:00000001-0000-4000-8000-0000000000ab",
            "17",
            "",
        ];
        for key in keys {
            assert!(seen.insert(key), "{key}");
            assert!(!seen.insert(key), "{key}");
        }
        assert_eq!((seen.uuids.len(), seen.others.len()), (1, keys.len() - 1));
    }
}
