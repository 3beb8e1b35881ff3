//! Progress as server-sent events.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use cleanup_core::{CleanupId, Engine, ProgressEvent, Run};
use tokio::sync::mpsc;

use crate::app::App;
use crate::body::Id;
use crate::failure::Failure;

/// How often a cleanup that runs in another process is looked at.
const LOOK: Duration = Duration::from_secs(1);
/// The id of the last event.
const END: &str = "end";

/// The place of an event: the run, named by when its first event was, and the event's number in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    run: i64,
    seq: u64,
}

impl Place {
    fn parse(text: &str) -> Option<Self> {
        let (run, seq) = text.split_once('-')?;
        Some(Self { run: run.parse().ok()?, seq: seq.parse().ok()? })
    }
}

/// Progress from the first event of the run, or from the one after Last-Event-ID; then, as `end`, the report.
///
/// Events called `progress` hold what every other door shows, too. After a restart of the service a new run begins with where
/// everything is then.
#[utoipa::path(get, path = "/v1/cleanups/{id}/events", tag = "cleanups",
    params(("id" = String, Path, description = "The cleanup's id"), ("Last-Event-ID" = Option<String>, Header, description = "The id of the last event that was seen")),
    responses((status = 200, description = "Events called `progress` with ProgressEvent, and at last one called `end` with Report", body = ref("#/components/schemas/ProgressEvent"), content_type = "text/event-stream"),
        (status = 204, description = "The end was seen already"),
        (status = "default", description = "There is none", body = ref("#/components/schemas/Problem"), content_type = "application/problem+json")))]
pub(crate) async fn events(State(app): State<App>, Id(id): Id, headers: HeaderMap) -> Result<Response, Failure> {
    let ended = app.door.engine.report(id).await?.ending.is_some();
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok()).unwrap_or_default();
    if last == END && ended {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let (sender, mut receiver) = mpsc::channel(16);
    let (engine, last) = (app.door.engine.clone(), Place::parse(last));
    tokio::spawn(async move {
        tokio::select! {
            () = follow(engine, id, last, &sender) => {}
            // Nobody listens any more, or the service ends.
            () = sender.closed() => {}
            () = app.closing.cancelled() => {}
        }
    });
    let events = futures_util::stream::poll_fn(move |context| receiver.poll_recv(context));
    Ok(Sse::new(events).keep_alive(KeepAlive::default()).into_response())
}

type Sent = Result<Event, Infallible>;

async fn follow(engine: Engine, id: CleanupId, last: Option<Place>, to: &mpsc::Sender<Sent>) {
    let mut seen = last;
    loop {
        if let Some(run) = engine.run_of(id) {
            seen = progress(&run, seen, to).await;
        }
        match engine.report(id).await {
            Ok(report) if report.ending.is_none() => tokio::time::sleep(LOOK).await,
            Ok(report) => {
                if let Ok(event) = Event::default().event(END).id(END).json_data(&report) {
                    let _ = to.send(Ok(event)).await;
                }
                return;
            }
            // The listener asks again, and is told why.
            Err(_) => return,
        }
    }
}

/// Sends what was not seen of a run, until it ends. The last place.
async fn progress(run: &Run, seen: Option<Place>, to: &mpsc::Sender<Sent>) -> Option<Place> {
    let (mut events, mut first, mut seen) = (run.progress(), None, seen);
    while let Some(event) = events.next().await {
        let place = Place { run: *first.get_or_insert(event.at.as_microsecond()), seq: event.seq };
        if seen.is_some_and(|seen| seen.run == place.run && seen.seq >= place.seq) {
            continue;
        }
        seen = Some(place);
        if let Ok(event) = encode(place, &event) {
            let _ = to.send(Ok(event)).await;
        }
    }
    seen
}

fn encode(place: Place, event: &ProgressEvent) -> Result<Event, axum::Error> {
    Event::default().event("progress").id(format!("{}-{}", place.run, place.seq)).json_data(event)
}
