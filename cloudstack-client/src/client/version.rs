use std::collections::BTreeSet;
use std::sync::{Mutex, OnceLock, PoisonError};

use super::CommandInfo;
use crate::api::NEWER_PARAMETERS;
use crate::request::Params;

/// A version of CloudStack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Version([u32; 4]);

impl Version {
    /// Reads `4.22.0.0-SNAPSHOT`, `4.9+` and the like: up to four numbers, missing ones are 0.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut numbers = [0; 4];
        let digits = text.trim().split(|c: char| !c.is_ascii_digit() && c != '.').next()?;
        for (number, digits) in numbers.iter_mut().zip(digits.split('.').filter(|digits| !digits.is_empty())) {
            *number = digits.parse().ok()?;
        }
        (numbers != [0; 4]).then_some(Self(numbers))
    }
}

/// Warns of parameters that are newer than the server, each once.
#[derive(Debug, Default)]
pub(crate) struct Newer {
    server: OnceLock<Version>,
    warned: Mutex<BTreeSet<(&'static str, &'static str)>>,
}

impl Newer {
    pub(super) fn server_is_known(&self) -> bool {
        self.server.get().is_some()
    }

    pub(super) fn server_is(&self, version: Version) {
        // Of two who find it out at the same time, either is right.
        let _ = self.server.set(version);
    }

    pub(super) fn warn(&self, command: &CommandInfo, params: &Params) {
        let Some(server) = self.server.get() else { return };
        let first = NEWER_PARAMETERS.partition_point(|(known, ..)| *known < &*command.name);
        let of_command = NEWER_PARAMETERS.iter().skip(first).take_while(|(known, ..)| *known == command.name);
        for &(command, param, since) in of_command {
            let is_newer = Version::parse(since).is_some_and(|since| since > *server);
            if is_newer && params.has(param) && self.first_time(command, param) {
                tracing::warn!(
                    command,
                    param,
                    since,
                    ?server,
                    "the server is older than this parameter and ignores it"
                );
            }
        }
    }

    fn first_time(&self, command: &'static str, param: &'static str) -> bool {
        self.warned.lock().unwrap_or_else(PoisonError::into_inner).insert((command, param))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_number() {
        let parse = |text| Version::parse(text).unwrap();
        assert!(
            parse("4.9") < parse("4.10.0")
                && parse("4.22.0.0-SNAPSHOT") == parse("4.22")
                && parse("4.9+") == parse("4.9")
        );
        assert!(parse("4.22.1.0") > parse("4.22.0.0"));
        for nonsense in ["", "new", "-", "99999999999.1"] {
            assert_eq!(Version::parse(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn the_table_is_sorted_and_can_be_read() {
        assert!(NEWER_PARAMETERS.is_sorted() && NEWER_PARAMETERS.len() > 600);
        for (command, param, since) in NEWER_PARAMETERS {
            assert!(Version::parse(since).is_some(), "{command} {param} {since}");
        }
    }
}
