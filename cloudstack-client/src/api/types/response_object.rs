// Written by `cargo xtask generate`; do not edit.

use crate::decode::record;

record! {
    /// `ResponseObject` of the server.
    ResponseObject {
    }
}
