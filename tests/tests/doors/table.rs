//! The parity table.

use std::collections::BTreeMap;

use serde::Deserialize;

pub(crate) const DOORS: [&str; 5] = ["rust", "python", "node", "http", "cli"];

/// A step's name at one door, or why it has none.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Cell {
    Name(String),
    Missing { reason: String },
}

/// Steps, doors and names.
#[derive(Debug)]
pub(crate) struct Table(BTreeMap<String, BTreeMap<String, Cell>>);

impl Table {
    /// Reads the table, and refuses one with empty cells.
    pub(crate) fn read() -> Self {
        let cells: BTreeMap<String, BTreeMap<String, Cell>> =
            serde_json::from_str(include_str!("parity.json")).unwrap();
        let table = Self(cells);
        for (step, row) in &table.0 {
            let doors: Vec<&str> = row.keys().map(String::as_str).collect();
            let mut all = DOORS.to_vec();
            all.sort_unstable();
            assert_eq!(doors, all, "{step} needs a name or a reason at every door");
            for (door, cell) in row {
                if let Cell::Missing { reason } = cell {
                    assert!(reason.len() > 20, "{door} has no {step} and no reason worth the name");
                }
            }
        }
        table
    }

    pub(crate) fn steps(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// By which name a door offers a step.
    pub(crate) fn name(&self, step: &str, door: &str) -> Option<&str> {
        match &self.0[step][door] {
            Cell::Name(name) => Some(name),
            Cell::Missing { .. } => None,
        }
    }

    pub(crate) fn reason(&self, step: &str, door: &str) -> &str {
        match &self.0[step][door] {
            Cell::Name(_) => "",
            Cell::Missing { reason } => reason,
        }
    }

    /// Every name at one door.
    pub(crate) fn names(&self, door: &str) -> BTreeMap<&str, &str> {
        self.steps().filter_map(|step| Some((step, self.name(step, door)?))).collect()
    }
}
