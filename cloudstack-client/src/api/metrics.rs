// Written by `cargo xtask generate`; do not edit.

//! The service Metrics: 1 commands.

use crate::api::types;
use crate::request::{read, service};

service! {
    /// Commands of the service Metrics.
    metrics -> MetricsService
}

read! {
    /// `listInfrastructure`: answers with a [`Infrastructure`](types::Infrastructure).
    ///
    /// Since 4.9.3. By default for Admin.
    MetricsService.list_infrastructure: ListInfrastructure = "listInfrastructure" -> types::Infrastructure,
    []
    [
    ]
}
