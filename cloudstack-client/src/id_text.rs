use std::fmt;
use std::hash::{Hash, Hasher};

use serde::{Serialize, Serializer};

/// Length of a UUID with its hyphens.
const UUID: usize = 36;

/// The text of an id. Of the length of a UUID, as nearly all are, it stands here itself and takes no memory elsewhere: a VM has some thirty.
#[derive(Clone)]
pub(crate) enum IdText {
    Short([u8; UUID]),
    Other(Box<str>),
}

impl IdText {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            // It was made from text.
            Self::Short(bytes) => std::str::from_utf8(bytes).unwrap_or_default(),
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for IdText {
    fn from(text: &str) -> Self {
        text.as_bytes().try_into().map_or_else(|_| Self::Other(text.into()), Self::Short)
    }
}

impl From<Box<str>> for IdText {
    fn from(text: Box<str>) -> Self {
        text.as_bytes().try_into().map(Self::Short).unwrap_or(Self::Other(text))
    }
}

impl PartialEq for IdText {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for IdText {}

impl Hash for IdText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl PartialOrd for IdText {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for IdText {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Serialize for IdText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl fmt::Debug for IdText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn any_text_is_kept_and_compared_as_text() {
        let uuid = "00000001-0000-4000-8000-0000000000ab";
        let texts = ["", "17", uuid, "00000001-0000-4000-8000-0000000000ac", &"é".repeat(18), &"x".repeat(37)];
        for text in texts {
            let (borrowed, owned) = (IdText::from(text), IdText::from(Box::<str>::from(text)));
            assert_eq!((borrowed.as_str(), &borrowed), (text, &owned));
            assert_eq!(serde_json::to_value(&owned).unwrap(), text);
            assert_eq!(matches!(owned, IdText::Short(_)), text.len() == 36);
        }
        let sorted: Vec<String> = texts
            .map(IdText::from)
            .into_iter()
            .collect::<BTreeSet<_>>()
            .iter()
            .map(|id| id.as_str().to_owned())
            .collect();
        assert_eq!(
            sorted,
            texts.map(str::to_owned).into_iter().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>()
        );
        assert!(size_of::<Option<IdText>>() <= 40);
    }
}
