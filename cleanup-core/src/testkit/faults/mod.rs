//! Faults for whole cleanups: decorators around a provider, a store, a repository or an inspector that do what clouds do on bad days.
//!
//! ```
//! use std::sync::Arc;
//!
//! use cleanup_core::testkit::{Fault, Faulty, MockCloud};
//!
//! # fn main() -> cleanup_core::Result<()> {
//! let cloud = MockCloud::failover_test(3).provider()?;
//! // The reply to the second detach is lost, and so are those to all attachments.
//! let cloud = Faulty::new(cloud).fault(Fault::LostReply).on("detach").skip(1).fault(Fault::LostReply).on("attach").always();
//! let cloud = Arc::new(cloud); // a VM provider and a volume store like the one beneath
//! # Ok(())
//! # }
//! ```
//!
//! Nothing here is left to chance: what strikes is decided by the order of the calls alone.

mod device_inspector;
mod fault;
mod faulty;
mod job_repository;
mod vm_provider;
mod volume_store;

pub use fault::Fault;
pub use faulty::{Faulty, Strike};
