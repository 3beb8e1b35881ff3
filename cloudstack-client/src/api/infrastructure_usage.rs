// Written by `cargo xtask generate`; do not edit.

//! The service InfrastructureUsage: 1 commands.

use crate::api::types;
use crate::request::{read, service};

service! {
    /// Commands of the service InfrastructureUsage.
    infrastructure_usage -> InfrastructureUsageService
}

read! {
    /// `listDbMetrics`: answers with a [`DbMetrics`](types::DbMetrics).
    ///
    /// Since 4.17.0. By default for Admin.
    InfrastructureUsageService.list_db_metrics: ListDbMetrics = "listDbMetrics" -> types::DbMetrics,
    []
    [
    ]
}
