//! The value without which a VM cannot be destroyed.

use std::time::{Duration, Instant};

use crate::model::{CleanupId, VmId};

/// How long a permit lives.
const LIFE: Duration = Duration::from_secs(10);

/// Leave to destroy one VM. Only the proof code makes one, from a live listing in which every planned volume is home; it lives for seconds and cannot be copied or stored.
///
/// ```compile_fail
/// // There is no public constructor.
/// let permit = cleanup_core::DestroyPermit { vm: todo!(), cleanup: todo!(), made: todo!() };
/// ```
/// ```compile_fail
/// fn twice(permit: &cleanup_core::DestroyPermit) -> cleanup_core::DestroyPermit { permit.clone() }
/// ```
#[derive(Debug)]
pub struct DestroyPermit {
    vm: VmId,
    cleanup: CleanupId,
    made: Instant,
}

impl DestroyPermit {
    pub(crate) fn new(vm: VmId, cleanup: CleanupId) -> Self {
        Self { vm, cleanup, made: Instant::now() }
    }

    /// The only VM that may be destroyed with it.
    #[must_use]
    pub fn vm(&self) -> &VmId {
        &self.vm
    }

    /// The cleanup that proved it.
    #[must_use]
    pub fn cleanup(&self) -> CleanupId {
        self.cleanup
    }

    /// Whether it is still young enough to act on.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.made.elapsed() < LIFE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_permit_lives_for_seconds() {
        let mut permit = DestroyPermit::new(VmId::new("vm").unwrap(), CleanupId::from_key("key"));
        assert!(permit.is_fresh());
        permit.made = Instant::now().checked_sub(LIFE).unwrap();
        assert!(!permit.is_fresh());
    }
}
