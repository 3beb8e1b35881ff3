// Written by `cargo xtask generate`; do not edit.

//! The service Swift: 2 commands.

use crate::api::types;
use crate::request::{change, paged_list, service};

service! {
    /// Commands of the service Swift.
    swift -> SwiftService
}

change! {
    /// `addSwift`: changes something and answers with a [`ImageStore`](types::ImageStore) when done.
    ///
    /// Required: `url`. Since 3.0.0.
    SwiftService.add: AddSwift = "addSwift" -> types::ImageStore,
    [url: String = "url",]
    [
        account: String = "account",
        key: String = "key",
        username: String = "username",
    ]
}

paged_list! {
    /// `listSwifts`: lists [`ImageStore`](types::ImageStore)s, in pages.
    ///
    /// Since 3.0.0.
    SwiftService.list: ListSwifts = "listSwifts" -> types::ImageStore,
    []
    [
        id: i64 = "id",
        keyword: String = "keyword",
    ]
}
