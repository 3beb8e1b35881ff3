//! The `expires` parameter, in every form that the server takes and in no other.

use jiff::civil::DateTime;
use jiff::tz::Offset;

/// Unix milliseconds; `None` = the server does not understand it.
pub(super) fn parse(text: &str) -> Option<i64> {
    let (date, rest) = (text.get(..10)?, text.get(10..)?);
    let rest = rest.strip_prefix(['T', 't'])?;
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.').unwrap_or(rest.len());
    let (time, zone) = rest.split_at(end);
    let (clock, fraction) = time.split_once('.').map_or((time, None), |(clock, fraction)| (clock, Some(fraction)));
    let has_seconds = match clock.len() {
        5 if fraction.is_none() => false,
        8 => true,
        _ => return None,
    };
    if fraction.is_some_and(|digits| digits.is_empty() || digits.len() > 9 || digits.contains(':')) {
        return None;
    }
    let offset = offset(zone, has_seconds, fraction)?;
    let seconds = if has_seconds { "" } else { ":00" };
    let civil: DateTime = format!("{date}T{clock}{seconds}").parse().ok()?;
    let base = Offset::from_seconds(offset).ok()?.to_timestamp(civil).ok()?.as_millisecond();
    let millis = fraction.map_or(0, |digits| format!("{digits:0<3}")[..3].parse().unwrap_or(0));
    base.checked_add(millis)
}

/// Seconds east of UTC. The form without a colon does not go with every fraction.
fn offset(zone: &str, has_seconds: bool, fraction: Option<&str>) -> Option<i32> {
    if zone.eq_ignore_ascii_case("Z") {
        return Some(0);
    }
    let compact_allowed = has_seconds && fraction.is_none_or(|digits| digits.len() == 6);
    if zone == "Z+0000" {
        return (has_seconds && fraction.is_none()).then_some(0);
    }
    let sign = match zone.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let digits = zone.get(1..)?;
    let (hours, minutes) = match digits.len() {
        2 if has_seconds => (digits, "00"),
        4 if compact_allowed => digits.split_at_checked(2)?,
        5 => digits.split_once(':').filter(|(hours, _)| hours.len() == 2)?,
        _ => return None,
    };
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<i32>().ok()).flatten();
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (hours <= 18 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_the_server_takes() {
        let base = parse("2030-01-02T03:04:05+0000").unwrap();
        assert_eq!(base, 1_893_553_445_000);
        for same in [
            "2030-01-02T03:04:05Z",
            "2030-01-02T03:04:05+00:00",
            "2030-01-02T03:04:05+00",
            "2030-01-02T03:04:05Z+0000",
            "2030-01-02t03:04:05z",
        ] {
            assert_eq!(parse(same), Some(base), "{same}");
        }
        assert_eq!(parse("2030-01-02T04:34:05+01:30"), Some(base));
        assert_eq!(parse("2030-01-01T22:04:05-0500"), Some(base));
        for fraction in [
            "2030-01-02T03:04:05.123Z",
            "2030-01-02T03:04:05.123456Z",
            "2030-01-02T03:04:05.123456789Z",
            "2030-01-02T03:04:05.123456+0000",
            "2030-01-02T03:04:05.123+00:00",
        ] {
            assert_eq!(parse(fraction), Some(base + 123), "{fraction}");
        }
        assert_eq!(parse("2030-01-02T03:04Z"), Some(base - 5_000));
    }

    #[test]
    fn refuses_what_the_server_refuses() {
        for bad in [
            "2030-01-02T03:04:05",
            "2030-01-02 03:04:05+0000",
            "1893553445",
            "2030-01-02T03:04:05.123+0000",
            "2030-01-02T03:04:05 0000",
            "2030-13-02T03:04:05Z",
            "",
            "T",
            "2030-01-02T03:04:05.Z",
            "日本日本日本",
        ] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
