//! Ids of CloudStack's objects. Each kind has its own type, so that two ids in the wrong order do not compile. Text becomes any id.
//!
//! ```no_run
//! # use cloudstack_client::{Client, ids::{VmId, VolumeId}};
//! # fn example(cloud: Client, vm: VmId, volume: VolumeId) {
//! # #[cfg(feature = "volume")]
//! let attach = cloud.volume().attach(volume, vm);
//! # }
//! ```
//! ```compile_fail,E0277
//! # use cloudstack_client::{Client, ids::{VmId, VolumeId}};
//! # fn example(cloud: Client, vm: VmId, volume: VolumeId) {
//! let attach = cloud.volume().attach(vm, volume);
//! # }
//! ```

/// Declares id types: text that is never looked into, because old rows may carry something other than a UUID.
macro_rules! id_types {
    ($($(#[$meta:meta])* $name:ident = $what:literal;)*) => {$(
        #[doc = concat!("The id of ", $what, ".")]
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize)]
        #[serde(transparent)]
        pub struct $name($crate::id_text::IdText);

        impl $name {
            /// Takes any text for an id.
            #[must_use]
            pub fn new(id: impl Into<Box<str>>) -> Self {
                Self(id.into().into())
            }

            /// The id as CloudStack writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id.as_str().into())
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.into())
            }
        }

        impl From<::uuid::Uuid> for $name {
            fn from(id: ::uuid::Uuid) -> Self {
                Self((&*id.hyphenated().encode_lower(&mut ::uuid::Uuid::encode_buffer())).into())
            }
        }

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.0.as_str()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.0.as_str())
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.0.as_str())
            }
        }

        impl $crate::decode::FromText for $name {
            fn from_text(text: &str) -> Option<Self> {
                Some(Self(text.into()))
            }
        }

        impl $crate::request::Param for $name {
            fn put(self, key: &'static str, params: &mut $crate::request::Params) {
                params.set(key, self.0.as_str());
            }
        }
    )*};
}
pub(crate) use id_types;

id_types! {
    JobId = "an asynchronous job. The caller may choose it (a UUID in lower case) before the job exists";
}

impl JobId {
    /// A new random job id.
    #[must_use]
    pub fn random() -> Self {
        Self::from(uuid::Uuid::new_v4())
    }
}

pub use crate::api::ids::*;
