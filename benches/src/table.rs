//! Results as a table.

use std::fmt::Write as _;

/// A number, with how it was come by.
#[derive(Clone, Copy)]
pub(crate) enum Cell {
    Measured(f64),
    /// From the client's source and the measured lengths of jobs; not run.
    Computed(f64),
    /// The client cannot do this.
    Cannot,
    NotRun,
    /// Not a question to this client.
    NotAsked,
}

impl Cell {
    pub(crate) fn measured(value: Option<f64>) -> Self {
        value.map_or(Self::NotRun, Self::Measured)
    }

    /// The measured value, or what it would have been.
    pub(crate) fn or_computed(self, value: f64) -> Self {
        if matches!(self, Self::NotRun) { Self::Computed(value) } else { self }
    }

    fn value(self) -> Option<f64> {
        match self {
            Self::Measured(value) | Self::Computed(value) => Some(value),
            Self::Cannot | Self::NotRun | Self::NotAsked => None,
        }
    }
}

/// What is counted or measured. Less is better in all of them.
#[derive(Clone, Copy)]
pub(crate) enum Unit {
    Seconds,
    Milliseconds,
    Mebibytes,
    Count,
}

impl Unit {
    fn show(self, value: f64) -> String {
        match self {
            Self::Seconds => format!("{value:.2} s"),
            Self::Milliseconds if value < 1.0 => format!("{value:.2} ms"),
            Self::Milliseconds => format!("{value:.0} ms"),
            Self::Mebibytes => format!("{value:.1} MiB"),
            Self::Count => format!("{}", (value * 10.0).round() / 10.0),
        }
    }
}

/// One question and its answers: ours, those of cs, those of cloudstack-go.
pub(crate) struct Row {
    pub(crate) question: String,
    pub(crate) unit: Unit,
    /// Ours should be at most this.
    pub(crate) target: Option<f64>,
    pub(crate) cells: [Cell; 3],
}

impl Row {
    pub(crate) fn new(question: impl Into<String>, unit: Unit, target: Option<f64>, cells: [Cell; 3]) -> Self {
        Self { question: question.into(), unit, target, cells }
    }

    fn markdown(&self) -> String {
        let ours = self.cells[0].value();
        let mut line = format!("| {} | ", self.question);
        let target = self.target.map(|target| format!("≤ {}", self.unit.show(target)));
        let _ = write!(line, "{} | ", target.unwrap_or_default());
        for (index, cell) in self.cells.iter().enumerate() {
            let shown = match cell {
                Cell::Measured(value) => self.unit.show(*value),
                Cell::Computed(value) => format!("*{}*", self.unit.show(*value)),
                Cell::Cannot => "cannot".to_owned(),
                Cell::NotRun => "not run".to_owned(),
                Cell::NotAsked => String::new(),
            };
            let _ = match (index, ours) {
                (0, Some(value)) if self.target.is_some_and(|target| value > target) => {
                    write!(line, "{shown}, **missed** | ")
                }
                (0, _) => write!(line, "{shown} | "),
                (_, ours) => write!(line, "{shown} | {} | ", ratio(cell.value(), ours)),
            };
        }
        line.trim_end().to_owned()
    }
}

/// How many times as much as ours.
fn ratio(theirs: Option<f64>, ours: Option<f64>) -> String {
    match (theirs, ours) {
        (Some(theirs), Some(ours)) if theirs < ours => format!("**{:.2}**", theirs / ours),
        (Some(theirs), Some(ours)) if ours > 0.0 && theirs / ours < 1_000.0 => format!("{:.1}", theirs / ours),
        (Some(theirs), Some(ours)) if ours > 0.0 => format!("{:.0}", theirs / ours),
        (Some(theirs), Some(_)) if theirs > 0.0 => "∞".to_owned(),
        (Some(_), Some(_)) => "1.0".to_owned(),
        _ => String::new(),
    }
}

/// The rows as a table.
pub(crate) fn markdown(rows: &[Row]) -> String {
    let mut text = "| measured | target | cloudstack-client | cs 5.2.0 | ÷ ours | cloudstack-go 2.17.0 | ÷ ours |\n|---|---|---|---|---|---|---|\n".to_owned();
    for row in rows {
        text.push_str(&row.markdown());
        text.push('\n');
    }
    text
}

/// The whole page of results.
pub(crate) fn page(machine: &str, go_was_run: bool, table: &str) -> String {
    let day = jiff::Timestamp::now().strftime("%Y-%m-%d");
    let go = if go_was_run {
        ""
    } else {
        "\ncloudstack-go was not run: its module could not be downloaded here. Numbers in italics are computed from the schedule in its source, which has no randomness\n\
         (it looks at once, then 1, 2, 3 … 15 seconds later than before), and the lengths of the jobs that were measured.\n"
    };
    format!(
        "# The client beside its peers\n\n\
         Written by `cargo xtask bench client --build`; do not edit. {day}, {machine}.\n\n\
         Each client does the same work in a process of its own against the same simulated server (`cloudstack-simulator`, release build, real speed: two-second ticks), over\n\
         loopback, with signatures. Less is better everywhere; *÷ ours* says how many times as much a peer takes, in bold where it takes less. CPU time, memory, page times and\n\
         build times are the best of some rounds, as other work may disturb them; delays are means over all jobs of one round. CPU and memory are those of the whole process,\n\
         interpreter and start included.\n\n\
         cloudstack-client looks more often at jobs that last longer than a tick, and that is what their small delays cost: a look tells nothing but \"not yet\", the hosts' times are\n\
         spread evenly here, and whoever looks at even pauses waits half a pause on average. A mean of 0.15 s within a span of 4 s then takes some 7 looks, one of 0.45 s within 25 s\n\
         some 14, and about as many again to tell short jobs from long ones when nothing is known yet; so no schedule saves a third without missing its target.\n{go}\n{table}"
    )
}

#[expect(clippy::print_stdout, reason = "a command for people")]
pub(crate) fn say(text: &str) {
    println!("{text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missed_or_lost_is_said() {
        let row =
            Row::new("x", Unit::Seconds, Some(1.0), [Cell::Measured(2.0), Cell::Measured(1.0), Cell::Computed(4.0)]);
        assert_eq!(row.markdown(), "| x | ≤ 1.00 s | 2.00 s, **missed** | 1.00 s | **0.50** | *4.00 s* | 2.0 |");
        let row = Row::new("y", Unit::Count, None, [Cell::Measured(0.0), Cell::Measured(5.0), Cell::Cannot]);
        assert_eq!(row.markdown(), "| y |  | 0 | 5 | ∞ | cannot |  |");
    }
}
