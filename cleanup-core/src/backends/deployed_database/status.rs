//! The words of `failover_jobs.status`.

use std::fmt;

/// A status of the deployed system, as it stands in the row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeployedStatus {
    /// `pending`, `validating`, `snapshotting`, `creating_vm`, `switching_volume`, `powering_on`: the failover is being set up, or died
    /// while it was.
    SettingUp(String),
    /// `completed`: the test VM is up. The deployed clean-up writes the same word when it has ended.
    Completed,
    /// `failed`: the failover did not come to its end; some of its parts may be there.
    Failed,
    /// `cleanup` or `reverting`: a clean-up has begun. Old versions wrote `cleanup` at its end.
    CleaningUp(String),
    /// `cleanup_completed`: cleaned up. Only some databases know the word.
    CleanupCompleted,
    /// Any other word, kept as it is. Empty where a program wrote a word that the column does not know.
    Other(String),
}

impl DeployedStatus {
    pub(super) fn new(word: &str) -> Self {
        match word {
            "pending" | "validating" | "snapshotting" | "creating_vm" | "switching_volume" | "powering_on" => {
                Self::SettingUp(word.to_owned())
            }
            "completed" => Self::Completed,
            "failed" => Self::Failed,
            "cleanup" | "reverting" => Self::CleaningUp(word.to_owned()),
            "cleanup_completed" => Self::CleanupCompleted,
            other => Self::Other(other.to_owned()),
        }
    }

    /// The word itself.
    #[must_use]
    pub fn word(&self) -> &str {
        match self {
            Self::SettingUp(word) | Self::CleaningUp(word) | Self::Other(word) => word,
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::CleanupCompleted => "cleanup_completed",
        }
    }

    /// Whether the failover itself is over by this word, so that a clean-up may begin.
    pub(super) fn is_settled(&self) -> bool {
        !matches!(self, Self::SettingUp(_) | Self::Other(_))
    }
}

impl fmt::Display for DeployedStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.word() {
            "" => f.write_str("an empty status"),
            word => f.write_str(&crate::text::harmless(word)),
        }
    }
}
