//! Parts that are written in JavaScript.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use cleanup_doors::{Foreign, Own};
use napi::Status;
use napi::bindgen_prelude::{FnArgs, Promise};
use napi::threadsafe_function::ThreadsafeFunction;
use napi_derive::napi;

/// A call into JavaScript from any thread. Weak (the last `true`): a strong one would keep the process alive for ever.
type Ask = ThreadsafeFunction<FnArgs<(String, String)>, Promise<Reply>, FnArgs<(String, String)>, Status, false, true>;

/// What a method answered, or the text of what it threw.
#[napi(object, object_to_js = false)]
#[derive(Debug)]
pub struct Reply {
    /// The answer, as JSON.
    pub answer: Option<String>,
    /// What was thrown.
    pub raised: Option<String>,
}

/// One object of the caller's.
#[napi(object, object_to_js = false)]
pub struct OwnPart {
    /// The methods it has, in `snake_case`.
    pub methods: Vec<String>,
    /// Calls one of them with a JSON object of arguments.
    #[napi(ts_type = "(method: string, input: string) => Promise<Reply>")]
    pub ask: Ask,
}

/// The caller's own parts.
#[napi(object, object_to_js = false)]
#[derive(Debug)]
pub struct OwnParts {
    /// A VM provider.
    pub vms: Option<OwnPart>,
    /// A volume store.
    pub volumes: Option<OwnPart>,
    /// A job repository.
    pub jobs: Option<OwnPart>,
    /// A device inspector.
    pub devices: Option<OwnPart>,
}

impl fmt::Debug for OwnPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OwnPart").field("methods", &self.methods).finish_non_exhaustive()
    }
}

impl From<OwnParts> for Own {
    fn from(own: OwnParts) -> Self {
        let part = |part: OwnPart| -> Arc<dyn Foreign> { Arc::new(JsObject::from(part)) };
        Self {
            vms: own.vms.map(part),
            volumes: own.volumes.map(part),
            jobs: own.jobs.map(part),
            devices: own.devices.map(part),
        }
    }
}

struct JsObject {
    methods: BTreeSet<String>,
    ask: Ask,
}

impl From<OwnPart> for JsObject {
    fn from(part: OwnPart) -> Self {
        Self { methods: part.methods.into_iter().collect(), ask: part.ask }
    }
}

impl fmt::Debug for JsObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsObject").field("methods", &self.methods).finish_non_exhaustive()
    }
}

#[async_trait]
impl Foreign for JsObject {
    fn has(&self, method: &str) -> bool {
        self.methods.contains(method)
    }

    async fn call(&self, method: &'static str, arguments: String) -> Result<String, String> {
        let asked = self.ask.call_async_catch((method.to_owned(), arguments).into()).await;
        // The engine outlives the JavaScript thread that opened it.
        let told = asked.map_err(|e| format!("it cannot be called any more: {}", e.reason))?;
        // The other half never rejects. A promise that nobody can settle any more is dropped by the garbage collector.
        let reply = told.await.map_err(|_| "its promise was dropped without an answer".to_owned())?;
        match reply {
            Reply { raised: Some(text), .. } => Err(text),
            Reply { answer: Some(text), .. } => Ok(text),
            Reply { .. } => Err("nothing was answered".to_owned()),
        }
    }
}
