//! Apache CloudStack as VM provider and volume store.
//!
//! Every mutating call carries its call id as the job's id (`customjobid`) and expires on the server's clock, so that a second copy has no second effect
//! and a late one none at all. No server text is ever matched to decide what happened: after any unclear answer the job is asked for by its id.

mod convert;
mod error;
mod options;
mod outcome;
mod provider;
mod quiet;
mod store;

pub use options::CloudStackOptions;
pub use provider::CloudStack;
