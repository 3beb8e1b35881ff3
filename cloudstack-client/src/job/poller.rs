use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use jiff::SignedDuration;
use tokio::sync::{Notify, mpsc};
use tokio::task::JoinSet;

use super::handle::read_report;
use super::watch_table::{WatchTable, Work};
use super::{JobPolling, JobReport};
use crate::auth::server_format;
use crate::client::{Client, CommandInfo, Inner, ReadPurpose};
use crate::decode::list_page;
use crate::error::{Error, ErrorKind, Result};
use crate::ids::JobId;
use crate::request::{CallOptions, Params};

/// Two reads at once: enough to keep up, few enough to spare the server and its connections.
const AT_ONCE: usize = 2;

/// Watches all jobs of a client. Its task lives only while somebody waits, on the runtime of the first who does.
#[derive(Debug)]
pub(crate) struct Poller {
    client: Weak<Inner>,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    table: Mutex<State>,
    changed: Notify,
}

#[derive(Debug)]
struct State {
    watches: WatchTable,
    task: Option<tokio::task::JoinHandle<()>>,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Poller {
    pub(crate) fn new(client: Weak<Inner>, polling: JobPolling) -> Self {
        let state = State { watches: WatchTable::new(polling), task: None };
        Self { client, shared: Arc::new(Shared { table: Mutex::new(state), changed: Notify::new() }) }
    }

    /// Resolves when the job is over; `looks` gets the moment of each look that found it pending. Dropping the future ends the watching, and with the last one the task.
    pub(crate) fn watch(
        &self,
        id: &JobId,
        command: Option<Arc<str>>,
        sent: Option<(Duration, Option<u32>)>,
        now: Duration,
        looks: Option<mpsc::UnboundedSender<Duration>>,
    ) -> impl Future<Output = Result<JobReport>> + Send + use<> {
        let (waiter, receiver) = {
            let mut state = self.shared.lock();
            let added = state.watches.add(id, command, sent, now, looks);
            if state.task.as_ref().is_none_or(tokio::task::JoinHandle::is_finished) {
                state.task = Some(tokio::spawn(run(self.client.clone(), Arc::clone(&self.shared))));
            }
            added
        };
        self.shared.changed.notify_one();
        let guard = Guard { shared: Arc::clone(&self.shared), id: id.clone(), waiter };
        async move {
            let _guard = guard;
            receiver.await.unwrap_or_else(|_| {
                Err(Error::new(ErrorKind::ReplyLost, "the runtime that watched the job has shut down"))
            })
        }
    }
}

impl Drop for Poller {
    fn drop(&mut self) {
        if let Some(task) = self.shared.lock().task.take() {
            task.abort();
        }
    }
}

struct Guard {
    shared: Arc<Shared>,
    id: JobId,
    waiter: u64,
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.shared.lock().watches.remove(&self.id, self.waiter);
        self.shared.changed.notify_one();
    }
}

/// What a read brought.
struct Done {
    work: Work,
    sent: Duration,
    result: Brought,
}

enum Brought {
    Report(Result<JobReport>),
    Pending(Result<Vec<JobId>>),
}

async fn run(client: Weak<Inner>, shared: Arc<Shared>) {
    let Some(clock) = client.upgrade().map(|client| Arc::clone(&client.clock)) else { return };
    let mut reads: JoinSet<Done> = JoinSet::new();
    loop {
        let mut due = None;
        {
            let mut state = shared.lock();
            while reads.len() < AT_ONCE {
                let Some(work) = state.watches.take_due(clock.monotonic()) else { break };
                let Some(client) = client.upgrade() else { return };
                reads.spawn(perform(Client(client), work));
            }
            if reads.len() < AT_ONCE {
                due = state.watches.next_due();
            }
            if state.watches.is_empty() {
                // Under the lock, so that whoever comes next starts a new task. What is being read is for nobody.
                state.task = None;
                return;
            }
        }
        let sleep = async {
            match due {
                Some(due) => clock.sleep_until(due).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            Some(done) = reads.join_next(), if !reads.is_empty() => {
                let received = clock.monotonic();
                let mut state = shared.lock();
                match done {
                    Ok(Done { work: Work::Result(id), sent, result: Brought::Report(report) }) => {
                        state.watches.took_result(&id, report, sent, received);
                    }
                    Ok(Done { sent, result: Brought::Pending(pending), .. }) => state.watches.took_list(pending, sent, received),
                    // A read that panicked would leave its job without an answer for ever: end the task, and with it all waiting.
                    Ok(_) | Err(_) => {
                        state.watches.abandon();
                        state.task = None;
                        return;
                    }
                }
            }
            () = sleep => {}
            () = shared.changed.notified() => {}
        }
    }
}

async fn perform(client: Client, work: Work) -> Done {
    let sent = client.0.clock.monotonic();
    // The poller has its own patience; a second layer of retries would only hide it.
    let options = CallOptions { retry: false, ..CallOptions::default() };
    let result = match &work {
        Work::Result(id) => Brought::Report(read_report(&client, id, &options).await),
        Work::List { oldest } => Brought::Pending(list_pending(&client, &options, sent.saturating_sub(*oldest)).await),
    };
    Done { work, sent, result }
}

/// Ids of all pending jobs that can be older by `age` at most.
async fn list_pending(client: &Client, options: &CallOptions, age: Duration) -> Result<Vec<JobId>> {
    let command = CommandInfo::read("listAsyncJobs");
    let mut params = Params::default();
    // The filter spares the server a long list; ten minutes are for clocks that differ.
    let age = SignedDuration::try_from(age + Duration::from_secs(600)).unwrap_or(SignedDuration::MAX);
    params.set("startdate", server_format(client.server_time().saturating_sub(age).unwrap_or(jiff::Timestamp::MIN)));
    let mut pending = Vec::new();
    let mut page_size = None;
    for page in 1..=1000_usize {
        if let Some(size) = page_size {
            params.set("page", page.to_string());
            params.set("pagesize", format!("{size}"));
        }
        let body = client.0.read(&command, &params, options, ReadPurpose::JobList).await?;
        let listed = list_page::<JobReport>(&body).map_err(|error| crate::request::malformed(&command, error))?;
        let got = listed.rows.len();
        pending.extend(listed.rows.into_iter().filter_map(|job| job.id));
        let size = *page_size.get_or_insert(got);
        if got == 0 || got < size || listed.count.is_none_or(|count| pending.len() as u64 >= count) {
            break;
        }
    }
    Ok(pending)
}
