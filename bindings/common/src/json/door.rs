//! The engine's commands.

use std::future::Future;
use std::sync::Arc;

use cleanup_core::evidence::{Evidence, page};
use cleanup_core::{CleanupId, Error, ErrorKind, FailoverTestId, Result as CoreResult};
use serde::Deserialize;
use serde_json::{Value, json};

use super::cloud::JsonCloud;
use super::read::{input, output, settings};
use super::run::JsonRun;
use crate::door::{Door, Parts, timing};
use crate::foreign::Own;
use crate::input::{ByInput, FingerprintsInput, ImportInput, PlanInput, RegisterInput, StartInput, key};
use crate::output::{CleanupOutput, EvidenceOutput, PlanOutput};
use crate::problem::Problem;
use crate::settings::Settings;

/// An engine with everything around it. Cheap to clone.
#[derive(Clone, Debug)]
pub struct JsonDoor(Arc<Door>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Which {
    id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WhichBy {
    id: String,
    #[serde(default)]
    by: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Since {
    id: String,
    #[serde(default)]
    since: u64,
}

/// A start and its idempotency key, which belongs to the request and not to what is started.
#[derive(Deserialize)]
struct Keyed {
    #[serde(default)]
    key: Option<String>,
    #[serde(flatten)]
    start: serde_json::Map<String, Value>,
}

fn id(text: &str) -> Result<CleanupId, Problem> {
    Ok(text.parse::<CleanupId>()?)
}

impl JsonDoor {
    /// Puts an engine together from settings, a given cloud and the caller's own parts.
    ///
    /// # Errors
    /// `invalid_input` if they contradict each other; `repository` if the database cannot be opened; `unavailable` if a part does not say in time what it
    /// promises.
    pub async fn open(text: &str, cloud: Option<&JsonCloud>, own: Own) -> Result<Self, Problem> {
        let settings: Settings = settings(text)?;
        settings.check()?;
        // The engine limits every other wait; this one comes before there is an engine.
        let own = tokio::time::timeout(timing(&settings).read_patience, own.parts()).await.map_err(|_| {
            Error::new(
                ErrorKind::Unavailable,
                "a part of the caller's own did not say in time what it promises, or its name",
            )
        })??;
        let parts = Parts { cloud: cloud.map(JsonCloud::given).transpose()?, ..own };
        Ok(Self(Arc::new(Door::open_with(settings, parts).await?)))
    }

    /// One of `register`, `fingerprints`, `import`, `sync`, `tests`, `plan`, `cleanups`, `unfinished`, `status`, `report`, `page`, `evidence`, `events`, `cancel`, `retry`,
    /// `withdraw` and `drain`.
    ///
    /// # Errors
    /// Those of the engine's or the [`Door`]'s method of that name; `invalid_input` if the input is not what it takes.
    pub async fn ask(&self, what: &str, text: &str) -> Result<String, Problem> {
        let (engine, door) = (&self.0.engine, &self.0);
        match what {
            "register" => {
                output(&engine.register(&input::<RegisterInput>("test", text)?.record(door.test_tag.as_ref())?).await?)
            }
            "import" => {
                let ImportInput { test } = input(what, text)?;
                let door = Arc::clone(door);
                output(&detached(async move { door.import(&test).await }).await?)
            }
            "fingerprints" => {
                let (appliance, volumes) = input::<FingerprintsInput>(what, text)?.ids()?;
                output(&engine.fingerprints(&appliance, &volumes).await?)
            }
            "plan" => {
                let request = input::<PlanInput>("plan", text)?.request(door.cloud_only)?;
                output(&PlanOutput::from(engine.plan(&request).await?))
            }
            "status" => {
                let id = id(&input::<Which>(what, text)?.id)?;
                let progress = engine.run_of(id).and_then(|run| run.latest());
                output(&CleanupOutput::new(&engine.report(id).await?, progress))
            }
            "report" => output(&engine.report(id(&input::<Which>(what, text)?.id)?).await?),
            "evidence" => output(&engine.evidence(id(&input::<Which>(what, text)?.id)?).await?.to_lines()),
            "page" => {
                let id = id(&input::<Which>(what, text)?.id)?;
                output(&page(&engine.report(id).await?, &engine.evidence(id).await?))
            }
            "events" => {
                let Since { id: which, since } = input(what, text)?;
                output(&engine.events(id(&which)?, since).await?)
            }
            "cancel" => {
                let WhichBy { id: which, by } = input(what, text)?;
                output(&engine.cancel(id(&which)?, &checked(&by)?).await?)
            }
            "retry" => {
                let WhichBy { id: which, by } = input(what, text)?;
                let (engine, id, by) = (engine.clone(), id(&which)?, checked(&by)?);
                output(&detached(async move { engine.retry(id, &by).await }).await?)
            }
            "withdraw" => {
                let WhichBy { id, by } = input(what, text)?;
                output(&engine.withdraw(&FailoverTestId::new(&id)?, &checked(&by)?).await?)
            }
            _ => {
                let Nothing {} = input(what, text)?;
                match what {
                    "tests" => output(&engine.tests().await?),
                    "cleanups" => output(&engine.cleanups().await?),
                    "unfinished" => {
                        let all = engine.unfinished().await?;
                        let all: Vec<Value> =
                            all.into_iter().map(|(id, status)| json!({ "id": id, "status": status })).collect();
                        output(&all)
                    }
                    "sync" => {
                        let door = Arc::clone(door);
                        output(&detached(async move { door.sync().await }).await?)
                    }
                    "drain" => output(&engine.drain().await),
                    _ => Err(unknown(what)),
                }
            }
        }
    }

    /// One of `start`, `resume`, `resolve` and `watch`. What was begun goes on even if nobody waits for the answer.
    ///
    /// # Errors
    /// Those of the engine's method of that name; `not_found` if what is to be watched does not run in this process.
    pub async fn go(&self, what: &str, text: &str) -> Result<JsonRun, Problem> {
        let engine = self.0.engine.clone();
        match what {
            "start" => {
                let Keyed { key: given, start } = input(what, text)?;
                let start: StartInput = input(what, &output(&start)?)?;
                let given = given.map_or_else(|| Ok(uuid::Uuid::new_v4().to_string()), |given| key(&given))?;
                let request = start.request(self.0.cloud_only, given)?;
                detached(async move { engine.start(&request).await }).await.map(JsonRun)
            }
            "resume" => {
                let id = id(&input::<Which>(what, text)?.id)?;
                detached(async move { engine.resume(id).await }).await.map(JsonRun)
            }
            "resolve" => {
                let WhichBy { id: which, by } = input(what, text)?;
                let (id, by) = (id(&which)?, checked(&by)?);
                detached(async move { engine.resolve(id, &by).await }).await.map(JsonRun)
            }
            "watch" => {
                let id = id(&input::<Which>(what, text)?.id)?;
                // Tells an unknown cleanup from one that runs elsewhere.
                engine.report(id).await?;
                engine.run_of(id).map(JsonRun).ok_or_else(|| {
                    Problem::new(
                        "not_found",
                        format!("cleanup {id} does not run in this process"),
                        "resume it to go on with it or to wait for it, or ask for its report",
                    )
                })
            }
            _ => Err(unknown(what)),
        }
    }

    /// Checks the text of an evidence file, without asking anybody: `{"cleanup","entries","head"}`.
    ///
    /// # Errors
    /// `altered`, naming the first line that does not fit.
    pub fn verify(text: &str) -> Result<String, Problem> {
        match Evidence::verify(text) {
            Ok(evidence) => output(&EvidenceOutput::from(&evidence)),
            Err(e) => Err(Problem::new("altered", e.to_string(), "trust nothing from this line on")),
        }
    }

    /// Closes the database. Not needed for safety.
    pub async fn close(&self) {
        self.0.close().await;
    }
}

fn checked(by: &str) -> Result<String, Problem> {
    Ok(ByInput { by: by.to_owned() }.name()?)
}

fn unknown(what: &str) -> Problem {
    Problem::new("invalid_input", format!("{what:?} is nothing that can be asked"), "see the names of the methods")
}

/// In a task of its own: what was begun is not dropped half-way.
async fn detached<T: Send + 'static>(work: impl Future<Output = CoreResult<T>> + Send + 'static) -> Result<T, Problem> {
    match tokio::spawn(work).await {
        Ok(done) => Ok(done?),
        Err(e) => Err(Problem::new(
            "unexpected",
            format!("the work died: {e}"),
            "look at the lists before asking again, and start again only with the same key",
        )),
    }
}
