//! What cloudstack-go v2.17.0 would have done, where it cannot be run: its waiting has no randomness, so the length of a job tells when it would have looked.

/// Seconds after the job was accepted at which it looks: at once, then 1, 2, 3 … 15 seconds later than before, and every 15 seconds from there on.
fn looks() -> impl Iterator<Item = f64> {
    (0_u32..).scan(0, |at, step| {
        *at += step.min(15);
        Some(f64::from(*at))
    })
}

/// Seconds between the end of a job of this length and the look that finds it done.
pub(crate) fn delay_s(length_s: f64) -> f64 {
    looks().find(|at| *at >= length_s).map_or(0.0, |at| at - length_s)
}

/// How often it looks at a job of this length.
pub(crate) fn looks_at(length_s: f64) -> usize {
    looks().take_while(|at| *at < length_s).count() + 1
}

/// Seconds after its time limit at which it gives up: at the first look whose whole seconds are more than the limit.
pub(crate) fn overshoot_s(limit_s: f64) -> f64 {
    looks().find(|at| *at > limit_s).map_or(0.0, |at| at - limit_s)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_by_a_second_up_to_fifteen() {
        assert_eq!(looks().take(7).collect::<Vec<_>>(), [0.0, 1.0, 3.0, 6.0, 10.0, 15.0, 21.0]);
        assert_eq!(looks().nth(17), Some(looks().nth(16).unwrap_or_default() + 15.0));
    }

    #[test]
    fn a_job_is_found_done_at_the_next_look() {
        assert!((delay_s(10.5) - 4.5).abs() < 1e-9);
        assert_eq!(looks_at(10.5), 6);
        assert!((overshoot_s(3.0) - 3.0).abs() < 1e-9);
    }
}
