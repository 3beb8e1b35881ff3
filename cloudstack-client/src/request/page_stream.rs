use std::borrow::Cow;
use std::collections::VecDeque;
use std::future::Future;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::Call;
use super::seen_keys::SeenKeys;
use crate::client::Body;
use crate::decode::Page;
use crate::error::Result;

/// Bytes that pages read ahead may take.
const READ_AHEAD: usize = 8 << 20;

/// What tells a row from the others.
type RowKey<T> = fn(&T) -> Option<Cow<'_, str>>;

/// Decodes a page of about so many rows.
type ReadPage<T> = fn(&Call, &Body, usize) -> Result<Page<T>>;

/// More than the rows of a page of the largest objects take.
const PAGE_MEMORY: usize = 4 << 20;

type Fetch = Pin<Box<dyn Future<Output = Result<Body>> + Send>>;

/// A list page by page, in order, with a few pages read ahead. Memory is bounded by the pages in flight; rows that slide from one page
/// to the next while others are made or deleted come once.
///
/// Only lists that come in pages have them:
///
/// ```compile_fail,E0599
/// # fn example(cloud: cloudstack_client::Client) {
/// let pages = cloud.api_discovery().list().pages();
/// # }
/// ```
///
/// Ends at an empty or repeated page, or at a short one where the server's `count` agrees; some commands give `count` wrongly. A first
/// page of 5, 10, 15 … rows is therefore not believed to be all, whatever it says, until this client has seen a longer one: page sizes are such
/// round numbers.
pub struct Pages<T> {
    call: Call,
    key: RowKey<T>,
    read: ReadPage<T>,
    /// Set by the caller.
    width: Option<usize>,
    /// Bytes that the largest page took while it waited.
    held: usize,
    in_flight: VecDeque<Fetch>,
    /// Pages asked for, in order: those that have come and wait for an earlier one or for being asked for, and gaps for those in flight.
    /// They wait as they came, in gzip if the server can, which takes a small part of the memory of their rows.
    ready: VecDeque<Option<Result<Body>>>,
    /// The server's page size, known from the first page.
    size: Option<usize>,
    /// Rows that the server says match.
    count: Option<u64>,
    next_page: usize,
    taken: usize,
    seen: SeenKeys,
    last_fingerprint: Option<u64>,
    done: bool,
}

impl<T: DeserializeOwned + Send + 'static> Pages<T> {
    pub(crate) fn new(call: Call, key: RowKey<T>, read: ReadPage<T>) -> Self {
        keep_freed_memory();
        Self {
            call,
            key,
            read,
            width: None,
            held: 0,
            in_flight: VecDeque::new(),
            ready: VecDeque::new(),
            size: None,
            count: None,
            next_page: 1,
            taken: 0,
            seen: SeenKeys::default(),
            last_fingerprint: None,
            done: false,
        }
    }

    /// How many pages may be requested at once. By default up to 8, as many as take 8 MiB while they wait in the server's gzip, but at least 2.
    #[must_use]
    pub fn concurrent(mut self, pages: usize) -> Self {
        self.width = Some(pages.max(1));
        self
    }

    /// The next page, `None` after the last. The same as the [`Stream`], without needing its extension traits.
    pub async fn next(&mut self) -> Option<Result<Vec<T>>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    pub(super) fn command(&self) -> &str {
        &self.call.command.name
    }

    /// Sets a parameter of the pages that have not been asked for yet.
    pub(super) fn ask_for(&mut self, name: &'static str, value: &str) {
        self.call.params.set(name, value);
    }

    fn fetch(&mut self, page: Option<(usize, usize)>) {
        let call = self.call.clone();
        self.in_flight.push_back(Box::pin(async move { call.page_body(page).await }));
        self.ready.push_back(None);
    }

    /// Requests as many pages as are worth it.
    fn fill(&mut self) {
        let Some(size) = self.size else {
            if self.next_page == 1 {
                // The first page is asked for without a size: that gives the server's own, which is also the largest allowed.
                self.fetch(None);
                self.next_page = 2;
            }
            return;
        };
        let width = self.width.unwrap_or_else(|| (READ_AHEAD / self.held.max(1)).clamp(2, 8));
        while self.ready.len() < width {
            // Beyond `count` one page at a time: it may be wrong.
            let expected =
                self.count.is_some_and(|count| ((self.next_page - 1) * size) as u64 <= count.saturating_sub(1));
            if !expected && !self.ready.is_empty() {
                break;
            }
            self.fetch(Some((self.next_page, size)));
            self.next_page += 1;
        }
    }

    /// Rows that the next page has if `count` is right, no more than a page.
    fn expected(&self) -> usize {
        let size = self.size.unwrap_or(0);
        let left = self.count.map_or(0, |count| count.saturating_sub((self.taken * size) as u64));
        usize::try_from(left).map_or(size, |left| left.min(size))
    }

    /// The page with its fingerprint: two pages that are the same page have the same.
    fn decode(&mut self, body: &Body) -> Result<(Page<T>, u64)> {
        self.held = self.held.max(body.held());
        let key = self.key;
        let page = (self.read)(&self.call, body, self.expected())?;
        let mut hasher = DefaultHasher::new();
        if page.rows.iter().all(|row| key(row).is_some()) {
            page.rows.iter().for_each(|row| key(row).hash(&mut hasher));
        } else {
            body.fingerprint().hash(&mut hasher);
        }
        Ok((page, hasher.finish()))
    }

    /// Takes a page in order and decides whether it was the last.
    fn accept(&mut self, page: Page<T>, fingerprint: u64) -> Option<Vec<T>> {
        let got = page.rows.len();
        self.taken += 1;
        self.count = page.count.or(self.count);
        let repeated = self.last_fingerprint.replace(fingerprint) == Some(fingerprint);
        let longest = &self.call.client.0.longest_page;
        if let (Some(size), 2, false) = (self.size, self.taken, repeated) {
            // The first page was not all that a list ignores to be asked for in pages.
            longest.fetch_max(size, Ordering::Relaxed);
        }
        if got == 0 || repeated {
            self.done = true;
            return None;
        }
        let first = self.size.is_none();
        let size = *self.size.get_or_insert(got);
        let more = self.count.is_some_and(|count| count > (self.taken * size) as u64);
        // A first page that says it is all there is may be full, with a `count` that only counts itself.
        let full = if first { got.is_multiple_of(5) && got >= longest.load(Ordering::Relaxed) } else { got >= size };
        let believable = self.count.is_some_and(|count| count > size as u64);
        self.done = !more && (!full || believable);
        let mut rows = page.rows;
        if !(first && self.done) {
            let (seen, key) = (&mut self.seen, self.key);
            rows.retain(|row| key(row).is_none_or(|key| seen.insert(&key)));
        }
        Some(rows)
    }
}

/// The GNU C library gives free memory at the end of its heap back to the system after each page, which then gives it again, cleared, for the
/// next one: a sixth of the time that a long list takes. Once a large block was freed, it keeps twice as much. The block is never written to, so
/// it takes no memory.
fn keep_freed_memory() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(PAGE_MEMORY)));
}

// Nothing inside is pinned by being inside: the futures are boxed.
impl<T> Unpin for Pages<T> {}

impl<T: DeserializeOwned + Send + 'static> Stream for Pages<T> {
    type Item = Result<Vec<T>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if this.done {
                this.in_flight.clear();
                this.ready.clear();
                return Poll::Ready(None);
            }
            this.fill();
            let mut index = 0;
            for slot in &mut this.ready {
                if slot.is_none() {
                    let Some(fetch) = this.in_flight.get_mut(index) else { break };
                    match fetch.as_mut().poll(cx) {
                        Poll::Ready(result) => {
                            *slot = Some(result);
                            drop(this.in_flight.remove(index));
                        }
                        Poll::Pending => index += 1,
                    }
                }
            }
            match this.ready.front() {
                Some(Some(_)) => {}
                _ => return Poll::Pending,
            }
            match this.ready.pop_front().flatten().map(|body| this.decode(&body?)) {
                Some(Ok((page, fingerprint))) => match this.accept(page, fingerprint) {
                    Some(rows) => return Poll::Ready(Some(Ok(rows))),
                    None => this.done = true,
                },
                Some(Err(error)) => {
                    this.done = true;
                    return Poll::Ready(Some(Err(error)));
                }
                None => this.done = true,
            }
        }
    }
}

impl<T> std::fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages")
            .field("command", &self.call.command.name)
            .field("next_page", &self.next_page)
            .finish_non_exhaustive()
    }
}
