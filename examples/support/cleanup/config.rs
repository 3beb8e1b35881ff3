//! The file that says where a CloudStack is.

use std::path::Path;

use anyhow::bail;
use cloudstack_client::Config;

/// Reads `endpoint`, `key` and `secret`, one to a line as `NAME = VALUE`; the file of `cs` and Ansible (`~/.cloudstack.ini`) fits. Other lines are passed over.
pub(super) fn read(file: &Path) -> anyhow::Result<Config> {
    let shown = file.display();
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(e) => bail!("{shown} cannot be read ({e}): give a file with endpoint, key and secret"),
    };
    let value = |name: &str| {
        let lines = text.lines().filter_map(|line| line.split_once('='));
        let mut fitting = lines.filter(|(left, _)| left.trim().eq_ignore_ascii_case(name));
        fitting.next().map(|(_, right)| right.trim().trim_matches('"').to_owned())
    };
    for name in ["endpoint", "key", "secret"] {
        if value(name).is_none_or(|value| value.is_empty()) {
            bail!("{shown} has no {name}: add a line \"{name} = …\"");
        }
    }
    let config = Config::from_variables(|variable| match variable {
        "CLOUDSTACK_ENDPOINT" => value("endpoint"),
        "CLOUDSTACK_KEY" => value("key"),
        "CLOUDSTACK_SECRET" => value("secret"),
        _ => None,
    });
    config.map_err(|e| anyhow::Error::msg(format!("{shown}: {e}")))
}
