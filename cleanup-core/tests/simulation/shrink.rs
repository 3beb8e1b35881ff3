//! The fewest events with which a run still fails.

use crate::scenario::Scenario;
use crate::stage;

/// Takes events away as long as it fails, and gives what is left with its story.
pub(crate) fn shrink(failing: Scenario) -> (Scenario, String) {
    let mut least = failing;
    let mut story = stage::run(&least).err().unwrap_or_else(|| "it did not fail again".to_owned());
    let mut i = 0;
    while i < least.events.len() {
        let mut fewer = least.clone();
        fewer.events.remove(i);
        match stage::run(&fewer) {
            Err(told) => (least, story) = (fewer, told),
            Ok(_) => i += 1,
        }
    }
    (least, story)
}
