// Written by `cargo xtask generate`; do not edit.

use jiff::Timestamp;

use crate::decode::record;
use crate::ids::{JobId, QuotaTariffId};

record! {
    /// `QuotaTariffResponse` of the server.
    QuotaTariff[id: QuotaTariffId, named] {
        usage_type: Option<i64> = "usageType",
        usage_name: Option<String> = "usageName",
        usage_unit: Option<String> = "usageUnit",
        usage_discriminator: Option<String> = "usageDiscriminator",
        tariff_value: Option<f64> = "tariffValue",
        effective_date: Option<Timestamp> = "effectiveDate",
        usage_type_description: Option<String> = "usageTypeDescription",
        currency: Option<String> = "currency",
        end_date: Option<Timestamp> = "endDate",
        activation_rule: Option<String> = "activationRule",
        name: Option<String> = "name",
        description: Option<String> = "description",
        id: Option<QuotaTariffId> = "id",
        removed: Option<Timestamp> = "removed",
        position: Option<i64> = "position",
        jobid: Option<JobId> = "jobid",
        jobstatus: Option<i64> = "jobstatus",
    }
}
