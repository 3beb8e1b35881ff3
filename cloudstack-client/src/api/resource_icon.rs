// Written by `cargo xtask generate`; do not edit.

//! The service ResourceIcon: 3 commands.

use crate::api::types;
use crate::request::{change, list, service};

service! {
    /// Commands of the service ResourceIcon.
    resource_icon -> ResourceIconService
}

change! {
    /// `deleteResourceIcon`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `resourceids`, `resourcetype`. Since 4.16.0.0. By default for Admin, DomainAdmin, ResourceAdmin, User.
    ResourceIconService.delete: DeleteResourceIcon = "deleteResourceIcon" -> types::Success,
    [resourceids: crate::List = "resourceids", resourcetype: String = "resourcetype",]
    [
    ]
}

list! {
    /// `listResourceIcon`: lists [`ResourceIcon`](types::ResourceIcon)s.
    ///
    /// Required: `resourceids`, `resourcetype`. Since 4.16.0.0. By default for Admin, DomainAdmin, ResourceAdmin, User.
    ResourceIconService.list: ListResourceIcon = "listResourceIcon" -> types::ResourceIcon,
    [resourceids: crate::List = "resourceids", resourcetype: String = "resourcetype",]
    [
    ]
}

change! {
    /// `uploadResourceIcon`: changes something and answers with a [`Success`](types::Success) when done.
    ///
    /// Required: `base64image`, `resourceids`, `resourcetype`. Since 4.16.0.0. By default for Admin, DomainAdmin, ResourceAdmin, User.
    ResourceIconService.upload: UploadResourceIcon = "uploadResourceIcon" -> types::Success,
    [base64image: String = "base64image", resourceids: crate::List = "resourceids", resourcetype: String = "resourcetype",]
    [
    ]
}
