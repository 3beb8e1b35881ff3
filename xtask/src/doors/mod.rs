//! The packages of other languages: built, installed the way their users do it, and tested as installed.

mod gui;
mod node;
mod python;
mod snippets;

use std::process::Command;

use anyhow::Result;

use crate::database;
use crate::place::Place;

pub(crate) use gui::test as gui;
pub(crate) use node::test as node;
pub(crate) use python::test as python;
pub(crate) use snippets::check as snippets;

/// Where the tests of a package find the deployed appliance, an example of the system tests.
const APPLIANCE: &str = "CLEANUP_TEST_APPLIANCE";

/// The story that every door tells. One build of the workspace serves it and all other tests.
pub(crate) fn story(place: &Place, features: &str) -> Result<()> {
    let cargo = |words: &str| {
        let mut command = Command::new(env!("CARGO"));
        command.args(words.split_whitespace()).current_dir(&place.root);
        command
    };
    let test = format!("test --workspace --features {features},system-tests/doors --locked --test doors");
    database::run_with(
        cargo(&test)
            .env("CLEANUP_TEST_PYTHON", place.python())
            .env("CLEANUP_TEST_NODE_PROJECT", place.project())
            .env("INSTA_UPDATE", "no"),
    )
}
