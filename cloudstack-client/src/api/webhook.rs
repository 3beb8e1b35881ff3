// Written by `cargo xtask generate`; do not edit.

//! The service Webhook: 7 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service Webhook.
    webhook -> WebhookService
}

change! {
    /// `createWebhook`: changes something and answers with a [`Webhook`](types::Webhook) when done.
    ///
    /// Required: `name`, `payloadurl`. Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. The answer may hold secrets.
    WebhookService.create: CreateWebhook = "createWebhook" -> types::Webhook,
    [name: String = "name", payloadurl: String = "payloadurl",]
    [
        account: String = "account",
        description: String = "description",
        domainid: crate::ids::DomainId = "domainid",
        projectid: crate::ids::ProjectId = "projectid",
        scope: String = "scope",
        secretkey: String = "secretkey",
        sslverification: bool = "sslverification",
        state: String = "state",
    ]
}

change! {
    /// `deleteWebhook`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    WebhookService.delete: DeleteWebhook = "deleteWebhook" -> types::Success,
    [id: crate::ids::WebhookId = "id",]
    [
    ]
}

change! {
    /// `deleteWebhookDelivery`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    WebhookService.delete_delivery: DeleteWebhookDelivery = "deleteWebhookDelivery" -> types::Success,
    []
    [
        enddate: crate::IntoDate = "enddate",
        id: crate::ids::WebhookDeliveryId = "id",
        managementserverid: crate::ids::ManagementServerId = "managementserverid",
        startdate: crate::IntoDate = "startdate",
        webhookid: crate::ids::WebhookId = "webhookid",
    ]
}

change! {
    /// `executeWebhookDelivery`: changes something and answers with a [`WebhookDelivery`](types::WebhookDelivery) when done.
    ///
    /// Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User.
    WebhookService.execute_delivery: ExecuteWebhookDelivery = "executeWebhookDelivery" -> types::WebhookDelivery,
    []
    [
        id: crate::ids::WebhookDeliveryId = "id",
        payload: String = "payload",
        payloadurl: String = "payloadurl",
        secretkey: String = "secretkey",
        sslverification: bool = "sslverification",
        webhookid: crate::ids::WebhookId = "webhookid",
    ]
}

paged_list! {
    /// `listWebhookDeliveries`: lists [`WebhookDelivery`](types::WebhookDelivery)s, in pages.
    ///
    /// Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    WebhookService.list_deliveries: ListWebhookDeliveries = "listWebhookDeliveries" -> types::WebhookDelivery,
    []
    [
        enddate: crate::IntoDate = "enddate",
        eventtype: String = "eventtype",
        id: crate::ids::WebhookDeliveryId = "id",
        keyword: String = "keyword",
        managementserverid: crate::ids::ManagementServerId = "managementserverid",
        startdate: crate::IntoDate = "startdate",
        webhookid: crate::ids::WebhookId = "webhookid",
    ]
}

paged_list! {
    /// `listWebhooks`: lists [`Webhook`](types::Webhook)s, in pages.
    ///
    /// Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    WebhookService.list: ListWebhooks = "listWebhooks" -> types::Webhook,
    []
    [
        account: String = "account",
        domainid: crate::ids::DomainId = "domainid",
        id: crate::ids::WebhookId = "id",
        isrecursive: bool = "isrecursive",
        keyword: String = "keyword",
        listall: bool = "listall",
        name: String = "name",
        projectid: crate::ids::ProjectId = "projectid",
        scope: String = "scope",
        state: String = "state",
    ]
}

change! {
    /// `updateWebhook`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `id`. Since 4.20.0. By default for Admin, ResourceAdmin, DomainAdmin, User. Request and answer may hold secrets.
    WebhookService.update: UpdateWebhook = "updateWebhook" -> types::Success,
    [id: crate::ids::WebhookId = "id",]
    [
        description: String = "description",
        name: String = "name",
        payloadurl: String = "payloadurl",
        scope: String = "scope",
        secretkey: String = "secretkey",
        sslverification: bool = "sslverification",
        state: String = "state",
    ]
}
