use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::Call;
use crate::decode::Page;
use crate::error::Result;

type Fetch<T> = Pin<Box<dyn Future<Output = Result<Page<T>>> + Send>>;

/// A list page by page, in order, with a few pages read ahead. Memory is bounded by the pages in flight.
///
/// Ends at a short, empty or repeated page and never trusts the server's `count` alone, which some commands give wrongly.
pub struct Pages<T> {
    call: Call,
    width: usize,
    in_flight: VecDeque<Fetch<T>>,
    ready: VecDeque<Option<Result<Page<T>>>>,
    /// The server's page size, known from the first page.
    size: Option<usize>,
    /// Rows that the server says match.
    count: Option<u64>,
    next_page: usize,
    delivered: u64,
    done: bool,
}

impl<T: DeserializeOwned + Send + 'static> Pages<T> {
    pub(crate) fn new(call: Call) -> Self {
        Self {
            call,
            width: 4,
            in_flight: VecDeque::new(),
            ready: VecDeque::new(),
            size: None,
            count: None,
            next_page: 1,
            delivered: 0,
            done: false,
        }
    }

    /// How many pages may be requested at once. Default 4.
    #[must_use]
    pub fn concurrent(mut self, pages: usize) -> Self {
        self.width = pages.max(1);
        self
    }

    /// The next page, `None` after the last. The same as the [`Stream`], without needing its extension traits.
    pub async fn next(&mut self) -> Option<Result<Vec<T>>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    fn fetch(&mut self, page: Option<(usize, usize)>) {
        let call = self.call.clone();
        self.in_flight.push_back(Box::pin(async move { call.page(page).await }));
        self.ready.push_back(None);
    }

    /// Requests as many pages as are worth it.
    fn fill(&mut self) {
        let Some(size) = self.size else {
            if self.next_page == 1 {
                // The first page is asked for without a size: that gives the server's own, which is also the largest allowed.
                let size = self.own_size();
                self.fetch(size.map(|size| (1, size)));
                self.next_page = 2;
            }
            return;
        };
        while self.in_flight.len() < self.width {
            let before = (self.next_page as u64 - 1) * size as u64;
            // Beyond `count` one page at a time: it may be wrong.
            let expected = self.count.is_some_and(|count| before < count);
            if !expected && !self.in_flight.is_empty() {
                break;
            }
            self.fetch(Some((self.next_page, size)));
            self.next_page += 1;
        }
    }

    /// A page size that the caller set by hand.
    fn own_size(&self) -> Option<usize> {
        self.call.params.get("pagesize")?.parse().ok().filter(|size| *size > 0)
    }

    /// Takes a page in order and decides whether it was the last.
    fn accept(&mut self, page: Page<T>) -> Option<Vec<T>> {
        let got = page.rows.len();
        self.count = page.count.or(self.count);
        let size = *self
            .size
            .get_or_insert(self.call.params.get("pagesize").and_then(|size| size.parse().ok()).unwrap_or(got).max(1));
        self.delivered += got as u64;
        let complete = self.count.is_some_and(|count| self.delivered >= count);
        // A full page that reaches `count` is the last if count is believable, that is, larger than one page says of itself.
        let believable = self.count.is_none_or(|count| count != got as u64 || self.next_page > 2);
        self.done = got < size || (complete && believable) || (complete && got < 500);
        (got > 0).then_some(page.rows)
    }
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
            match this.ready.pop_front().flatten() {
                Some(Ok(page)) => match this.accept(page) {
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
