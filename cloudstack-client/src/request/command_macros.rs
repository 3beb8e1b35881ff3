//! The covers of [`Call`](super::Call) that the generated tables are written in. One invocation makes one type with its setters,
//! and the method of the service that starts it.

/// A service: what a client's `volume()` gives.
macro_rules! service {
    ($(#[$meta:meta])* $accessor:ident -> $Service:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        pub struct $Service($crate::Client);

        impl $crate::Client {
            $(#[$meta])*
            #[must_use]
            pub fn $accessor(&self) -> $Service {
                $Service(self.clone())
            }
        }
    };
}

/// What all commands have: a type, the method that starts it, setters.
macro_rules! command {
    ($info:ident, $(#[$meta:meta])* $Service:ident.$method:ident: $Name:ident = $command:literal,
     [$($required:ident: $required_type:ty = $required_key:literal,)*]
     [$($(#[$field_meta:meta])* $optional:ident: $optional_type:ty = $key:literal,)*]) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        #[must_use = "a command does nothing until it is sent"]
        pub struct $Name(pub(crate) $crate::request::Call);

        impl $Service {
            $(#[$meta])*
            pub fn $method(&self, $($required: impl Into<$required_type>),*) -> $Name {
                let call = $crate::request::Call::new(&self.0, $crate::client::CommandInfo::$info($command));
                $(let call = call.putting::<$required_type>($required_key, $required.into());)*
                $Name(call)
            }
        }

        impl $Name {
            $(
                #[doc = concat!("Sets `", $key, "`.")]
                $(#[$field_meta])*
                pub fn $optional(self, value: impl Into<$optional_type>) -> Self {
                    Self(self.0.putting::<$optional_type>($key, value.into()))
                }
            )*

            /// Sets time limits for this call.
            pub fn with(mut self, options: $crate::CallOptions) -> Self {
                self.0.options = options;
                self
            }
        }
    };
}
pub(crate) use command;
pub(crate) use service;

/// A command that only reads and answers with one object.
macro_rules! read {
    ($(#[$meta:meta])* $Service:ident.$method:ident: $Name:ident = $command:literal -> $Response:ty, $required:tt $optional:tt) => {
        $crate::request::command!(read, $(#[$meta])* $Service.$method: $Name = $command, $required $optional);

        impl $Name {
            /// Sends the command.
            ///
            /// # Errors
            /// Any kind. Nothing was changed; the read was repeated already where that is worth it.
            pub fn send(self) -> impl Future<Output = $crate::Result<$Response>> + Send {
                self.0.sending()
            }
        }
    };
}
pub(crate) use read;

/// A command that changes something and answers when it is done, with one object or, where the response is in brackets, with several.
macro_rules! change {
    ($(#[$meta:meta])* $Service:ident.$method:ident: $Name:ident = $command:literal -> [$Response:ty], $required:tt $optional:tt) => {
        $crate::request::change!(@reading_rows: Vec<$Response>, $(#[$meta])* $Service.$method: $Name = $command, $required $optional);
    };
    (@$how:ident: $Reply:ty, $(#[$meta:meta])* $Service:ident.$method:ident: $Name:ident = $command:literal, $required:tt $optional:tt) => {
        $crate::request::command!(change, $(#[$meta])* $Service.$method: $Name = $command, $required $optional);

        impl $Name {
            /// Chooses the moment after which the server refuses this request.
            pub fn expires_at(mut self, expires: ::jiff::Timestamp) -> Self {
                self.0.set_expiry(expires);
                self
            }

            /// Sends the command, once.
            ///
            /// # Errors
            /// Any kind. Ask [`may_have_happened`](crate::Error::may_have_happened) before concluding that nothing was changed.
            pub fn send(self) -> impl Future<Output = $crate::Result<$Reply>> + Send {
                self.0.$how()
            }
        }
    };
    ($(#[$meta:meta])* $Service:ident.$method:ident: $Name:ident = $command:literal -> $Response:ty, $required:tt $optional:tt) => {
        $crate::request::change!(@sending: $Response, $(#[$meta])* $Service.$method: $Name = $command, $required $optional);
    };
}
pub(crate) use change;

/// An asynchronous command.
macro_rules! job {
    ($(#[$meta:meta])* $Service:ident.$method:ident: $Name:ident = $command:literal -> $Response:ty, $required:tt $optional:tt) => {
        $crate::request::command!(change, $(#[$meta])* $Service.$method: $Name = $command, $required $optional);

        impl $Name {
            /// Chooses the id of the job, before it exists: a UUID in lower case. Without this, a random one is chosen.
            pub fn job_id(mut self, id: impl Into<$crate::JobId>) -> Self {
                self.0.set_job_id(id.into());
                self
            }

            /// Chooses the moment after which the server refuses this request.
            pub fn expires_at(mut self, expires: ::jiff::Timestamp) -> Self {
                self.0.set_expiry(expires);
                self
            }

            /// Sends the command, once. The job is running when this returns `Ok`.
            ///
            /// # Errors
            /// Any kind. The job may exist nevertheless: see [`may_have_happened`](crate::Error::may_have_happened),
            /// [`job_id`](crate::Error::job_id) and [`submit`](Self::submit).
            pub fn send(self) -> impl Future<Output = $crate::Result<$crate::Job<$Response>>> + Send {
                self.0.sending_job()
            }

            /// Sends the command, once, and tells what is known about its fate: accepted, refused or unknown.
            pub fn submit(self) -> impl Future<Output = $crate::Submission<$Response>> + Send {
                self.0.submitting()
            }

            /// Sends the command until its fate is known, at most so long, under one job id; see [`RawCall::send_safely`](crate::RawCall::send_safely).
            ///
            /// # Errors
            /// Any kind. [`may_have_happened`](crate::Error::may_have_happened) is false only when nothing that was sent can be accepted any more.
            pub fn send_safely(
                self,
                patience: ::std::time::Duration,
            ) -> impl Future<Output = $crate::Result<$crate::Job<$Response>>> + Send {
                self.0.sending_safely(patience)
            }
        }
    };
}
pub(crate) use job;

/// A list without pages.
macro_rules! list {
    ($(#[$meta:meta])* $Service:ident.$method:ident: $Name:ident = $command:literal -> $Response:ty, $required:tt $optional:tt) => {
        $crate::request::command!(read, $(#[$meta])* $Service.$method: $Name = $command, $required $optional);

        impl $Name {
            /// All rows.
            ///
            /// # Errors
            /// Any kind.
            pub fn all(self) -> impl Future<Output = $crate::Result<Vec<$Response>>> + Send {
                self.0.reading_rows()
            }

            /// The only row.
            ///
            /// # Errors
            /// `not_found` when nothing matches, `ambiguous` when several do; any other kind.
            pub fn one(self) -> impl Future<Output = $crate::Result<$Response>> + Send {
                self.0.reading_one()
            }

            /// The only row, if there is one.
            ///
            /// # Errors
            /// `ambiguous` when several match; any other kind.
            pub fn optional(self) -> impl Future<Output = $crate::Result<Option<$Response>>> + Send {
                self.0.reading_optional()
            }
        }
    };
}
pub(crate) use list;

/// A list that comes in pages.
macro_rules! paged_list {
    ($(#[$meta:meta])* $Service:ident.$method:ident: $Name:ident = $command:literal -> $Response:ty, $required:tt $optional:tt) => {
        $crate::request::command!(read, $(#[$meta])* $Service.$method: $Name = $command, $required $optional);

        impl $Name {
            /// All rows of all pages.
            ///
            /// # Errors
            /// Any kind. Rows read before the error are lost; [`pages`](Self::pages) keeps them.
            pub fn all(self) -> impl Future<Output = $crate::Result<Vec<$Response>>> + Send {
                self.0.reading_all()
            }

            /// The rows page by page, a few pages read ahead.
            pub fn pages(self) -> $crate::Pages<$Response> {
                self.0.pages()
            }

            /// The only row.
            ///
            /// # Errors
            /// `not_found` when nothing matches, `ambiguous` when several do; any other kind.
            pub fn one(self) -> impl Future<Output = $crate::Result<$Response>> + Send {
                self.0.reading_one()
            }

            /// The only row, if there is one.
            ///
            /// # Errors
            /// `ambiguous` when several match; any other kind.
            pub fn optional(self) -> impl Future<Output = $crate::Result<Option<$Response>>> + Send {
                self.0.reading_optional()
            }
        }
    };
}
pub(crate) use paged_list;
