// Written by `cargo xtask generate`; do not edit.

//! The service Quota: 17 commands.

use crate::api::types;
use crate::request::{change, paged_list, read, service};

service! {
    /// Commands of the service Quota.
    quota -> QuotaService
}

read! {
    /// `quotaBalance`: answers with a [`QuotaStatementItem`](types::QuotaStatementItem).
    ///
    /// Required: `account`, `domainid`. Since 4.7.0.
    QuotaService.quota_balance: QuotaBalance = "quotaBalance" -> types::QuotaStatementItem,
    [account: String = "account", domainid: crate::ids::DomainId = "domainid",]
    [
        accountid: crate::ids::AccountId = "accountid",
        enddate: crate::IntoDate = "enddate",
        startdate: crate::IntoDate = "startdate",
    ]
}

change! {
    /// `quotaConfigureEmail`: changes something and answers with a [`QuotaConfigureEmail`](types::QuotaConfigureEmail) when done.
    ///
    /// Required: `accountid`. Since 4.20.0.0.
    QuotaService.quota_configure_email: QuotaConfigureEmail = "quotaConfigureEmail" -> types::QuotaConfigureEmail,
    [accountid: crate::ids::AccountId = "accountid",]
    [
        enable: bool = "enable",
        minbalance: f64 = "minbalance",
        templatename: String = "templatename",
    ]
}

change! {
    /// `quotaCredits`: changes something and answers with a [`QuotaCredits`](types::QuotaCredits) when done.
    ///
    /// Required: `account`, `domainid`, `value`. Since 4.7.0.
    QuotaService.quota_credits: QuotaCredits = "quotaCredits" -> types::QuotaCredits,
    [account: String = "account", domainid: crate::ids::DomainId = "domainid", value: f64 = "value",]
    [
        min_balance: f64 = "min_balance",
        quota_enforce: bool = "quota_enforce",
    ]
}

change! {
    /// `quotaCreditsList`: changes something and answers with a [`QuotaCredits`](types::QuotaCredits) when done.
    ///
    /// Since 4.21.0.
    QuotaService.quota_credits_list: QuotaCreditsList = "quotaCreditsList" -> types::QuotaCredits,
    []
    [
        accountid: crate::ids::AccountId = "accountid",
        domainid: crate::ids::DomainId = "domainid",
        enddate: crate::IntoDate = "enddate",
        isrecursive: bool = "isrecursive",
        startdate: crate::IntoDate = "startdate",
    ]
}

change! {
    /// `quotaEmailTemplateList`: changes something and answers with [`QuotaEmailTemplate`](types::QuotaEmailTemplate)s when done.
    ///
    /// Since 4.7.0.
    QuotaService.quota_email_template_list: QuotaEmailTemplateList = "quotaEmailTemplateList" -> [types::QuotaEmailTemplate],
    []
    [
        keyword: String = "keyword",
        page: i64 = "page",
        pagesize: i64 = "pagesize",
        templatetype: String = "templatetype",
    ]
}

change! {
    /// `quotaEmailTemplateUpdate`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `templatebody`, `templatesubject`, `templatetype`. Since 4.7.0.
    QuotaService.quota_email_template_update: QuotaEmailTemplateUpdate = "quotaEmailTemplateUpdate" -> types::Success,
    [templatebody: String = "templatebody", templatesubject: String = "templatesubject", templatetype: String = "templatetype",]
    [
        locale: String = "locale",
    ]
}

read! {
    /// `quotaIsEnabled`: answers with a [`QuotaEnabled`](types::QuotaEnabled).
    ///
    /// Since 4.7.0.
    QuotaService.quota_is_enabled: QuotaIsEnabled = "quotaIsEnabled" -> types::QuotaEnabled,
    []
    [
    ]
}

change! {
    /// `quotaListEmailConfiguration`: changes something and answers with a [`QuotaConfigureEmail`](types::QuotaConfigureEmail) when done.
    ///
    /// Required: `accountid`. Since 4.20.0.0.
    QuotaService.quota_list_email_configuration: QuotaListEmailConfiguration = "quotaListEmailConfiguration" -> types::QuotaConfigureEmail,
    [accountid: crate::ids::AccountId = "accountid",]
    [
    ]
}

change! {
    /// `quotaPresetVariablesList`: changes something and answers with a [`QuotaPresetVariablesItem`](types::QuotaPresetVariablesItem) when done.
    ///
    /// Required: `usagetype`. Since 4.20.
    QuotaService.quota_preset_variables_list: QuotaPresetVariablesList = "quotaPresetVariablesList" -> types::QuotaPresetVariablesItem,
    [usagetype: i64 = "usagetype",]
    [
    ]
}

read! {
    /// `quotaStatement`: answers with a [`QuotaStatementItem`](types::QuotaStatementItem).
    ///
    /// Required: `account`, `domainid`, `enddate`, `startdate`. Since 4.7.0.
    QuotaService.quota_statement: QuotaStatement = "quotaStatement" -> types::QuotaStatementItem,
    [account: String = "account", domainid: crate::ids::DomainId = "domainid", enddate: crate::IntoDate = "enddate", startdate: crate::IntoDate = "startdate",]
    [
        accountid: crate::ids::AccountId = "accountid",
        type_: i64 = "type",
    ]
}

paged_list! {
    /// `quotaSummary`: lists [`QuotaSummary`](types::QuotaSummary)s, in pages.
    ///
    /// Since 4.7.0.
    QuotaService.quota_summary: QuotaSummary = "quotaSummary" -> types::QuotaSummary,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        keyword: String = "keyword",
        listall: bool = "listall",
    ]
}

change! {
    /// `quotaTariffCreate`: changes something and answers with a [`QuotaTariff`](types::QuotaTariff) when done.
    ///
    /// Required: `name`, `usagetype`, `value`. Since 4.18.0.0. By default for Admin.
    QuotaService.quota_tariff_create: QuotaTariffCreate = "quotaTariffCreate" -> types::QuotaTariff,
    [name: String = "name", usagetype: i64 = "usagetype", value: f64 = "value",]
    [
        activationrule: String = "activationrule",
        description: String = "description",
        enddate: crate::IntoDate = "enddate",
        /// Since 4.20.0.0.
        position: i64 = "position",
        startdate: crate::IntoDate = "startdate",
    ]
}

change! {
    /// `quotaTariffDelete`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.18.0.0. By default for Admin.
    QuotaService.quota_tariff_delete: QuotaTariffDelete = "quotaTariffDelete" -> types::Success,
    [id: String = "id",]
    [
    ]
}

paged_list! {
    /// `quotaTariffList`: lists [`QuotaTariff`](types::QuotaTariff)s, in pages.
    ///
    /// Since 4.7.0.
    QuotaService.quota_tariff_list: QuotaTariffList = "quotaTariffList" -> types::QuotaTariff,
    []
    [
        /// Since 4.18.0.0.
        enddate: crate::IntoDate = "enddate",
        id: String = "id",
        keyword: String = "keyword",
        /// Since 4.18.0.0.
        listall: bool = "listall",
        listonlyremoved: bool = "listonlyremoved",
        /// Since 4.18.0.0.
        name: String = "name",
        startdate: crate::IntoDate = "startdate",
        usagetype: i64 = "usagetype",
    ]
}

change! {
    /// `quotaTariffUpdate`: changes something and answers with a [`QuotaTariff`](types::QuotaTariff) when done.
    ///
    /// Required: `name`. Since 4.7.0. By default for Admin.
    QuotaService.quota_tariff_update: QuotaTariffUpdate = "quotaTariffUpdate" -> types::QuotaTariff,
    [name: String = "name",]
    [
        /// Since 4.18.0.0.
        activationrule: String = "activationrule",
        /// Since 4.18.0.0.
        description: String = "description",
        /// Since 4.18.0.0.
        enddate: crate::IntoDate = "enddate",
        /// Since 4.20.0.0.
        position: i64 = "position",
        startdate: crate::IntoDate = "startdate",
        usagetype: i64 = "usagetype",
        value: f64 = "value",
    ]
}

change! {
    /// `quotaUpdate`: changes something and answers with a [`QuotaUpdate`](types::QuotaUpdate) when done.
    ///
    /// Since 4.7.0.
    QuotaService.quota_update: QuotaUpdate = "quotaUpdate" -> types::QuotaUpdate,
    []
    [
    ]
}

change! {
    /// `quotaValidateActivationRule`: changes something and answers with a [`QuotaValidateActivationRule`](types::QuotaValidateActivationRule) when done.
    ///
    /// Required: `activationrule`, `usagetype`. Since 4.20.0.
    QuotaService.quota_validate_activation_rule: QuotaValidateActivationRule = "quotaValidateActivationRule" -> types::QuotaValidateActivationRule,
    [activationrule: String = "activationrule", usagetype: i64 = "usagetype",]
    [
    ]
}
