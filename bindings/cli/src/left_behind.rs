//! What a cleanup left behind, for people.

use cleanup_core::{Residue, ResidueKind};
use cleanup_doors::harmless;
use jiff::Timestamp;

use crate::show::gib;

/// A heading and a few lines for each item; nothing if nothing is left. `again` is the command that tries to take it away.
pub(crate) fn left_behind(residue: &[Residue], again: &str, now: Timestamp) -> Vec<String> {
    let mut lines = Vec::new();
    for item in residue {
        let mut facts = vec![format!("{} {}", kind(item.kind), harmless(&item.name))];
        facts.push(harmless(&item.id));
        facts.extend(item.size.map(gib));
        facts.extend(item.created.map(|created| age(created, now)));
        lines.push(format!("- {}", facts.join(", ")));
        lines.push(format!("  Why: {}", harmless(&item.reason)));
        lines.push(format!("  Next: {}", harmless(&item.next)));
        if item.retry {
            lines.push(format!("  Or try again: {again}"));
        }
    }
    if !lines.is_empty() {
        lines.insert(0, "Left behind:".to_owned());
    }
    lines
}

fn kind(kind: ResidueKind) -> &'static str {
    match kind {
        ResidueKind::Snapshot => "snapshot",
        ResidueKind::OldRoot => "old root disk",
        ResidueKind::Tag => "mark",
        // Of a newer core.
        _ => "something",
    }
}

/// In the largest unit of which there is at least one.
fn age(created: Timestamp, now: Timestamp) -> String {
    let seconds = now.duration_since(created).as_secs();
    let units = [(86_400, "day"), (3_600, "hour"), (60, "minute")];
    match units.into_iter().find(|(length, _)| seconds >= *length) {
        Some((length, unit)) => {
            let count = seconds / length;
            format!("{count} {unit}{} old", if count == 1 { "" } else { "s" })
        }
        None => "new".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot() -> Residue {
        Residue {
            kind: ResidueKind::Snapshot,
            id: "s-1".to_owned(),
            name: "before\u{1b}[2J".to_owned(),
            of: "v-1".to_owned(),
            size: Some(5 << 30),
            created: "2026-11-20T08:00:00Z".parse().ok(),
            reason: "it could not be deleted: no".to_owned(),
            next: "deleteSnapshot id=s-1".to_owned(),
            retry: true,
        }
    }

    #[test]
    fn every_item_says_what_it_is_and_how_it_goes_away() {
        let now = "2026-11-23T09:00:00Z".parse().unwrap();
        let mark = Residue { kind: ResidueKind::Tag, size: None, created: None, retry: false, ..snapshot() };
        let lines = left_behind(&[snapshot(), mark], "cleanup retry c-1", now);
        let shown = [
            "Left behind:",
            "- snapshot before\u{fffd}[2J, s-1, 5.0 GiB, 3 days old",
            "  Why: it could not be deleted: no",
            "  Next: deleteSnapshot id=s-1",
            "  Or try again: cleanup retry c-1",
            "- mark before\u{fffd}[2J, s-1",
            "  Why: it could not be deleted: no",
            "  Next: deleteSnapshot id=s-1",
        ];
        assert_eq!(lines, shown);
        assert_eq!(left_behind(&[], "cleanup retry c-1", now), Vec::<String>::new());
    }

    #[test]
    fn an_age_is_told_in_its_largest_unit() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let created = at("2026-11-20T08:00:00Z");
        for (now, told) in [
            ("2026-11-20T07:00:00Z", "new"),
            ("2026-11-20T08:00:59Z", "new"),
            ("2026-11-20T08:01:00Z", "1 minute old"),
            ("2026-11-20T09:59:59Z", "1 hour old"),
            ("2026-11-21T07:59:59Z", "23 hours old"),
            ("2027-11-20T08:00:00Z", "365 days old"),
        ] {
            assert_eq!(age(created, at(now)), told, "{now}");
        }
    }
}
