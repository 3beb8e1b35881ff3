//! A job repository with faults.

use async_trait::async_trait;
use jiff::Timestamp;

use super::Fault;
use super::faulty::Faulty;
use crate::error::{Error, ErrorKind, Result};
use crate::evidence::{NewRecord, Record};
use crate::repository::{JobRepository, Put, Row, RowKind, RowQuery};

const KIND: ErrorKind = ErrorKind::Repository;

fn lost(why: &'static str) -> Error {
    Error::new(KIND, why)
}

#[async_trait]
impl<P: JobRepository + ?Sized + 'static> JobRepository for Faulty<P> {
    fn name(&self) -> String {
        self.part.name()
    }
    async fn now(&self) -> Result<Timestamp> {
        self.read("now", "", KIND, self.part.now()).await
    }
    async fn get(&self, kind: RowKind, id: &str) -> Result<Option<Row>> {
        self.read("get", id, KIND, self.part.get(kind, id)).await
    }
    async fn find(&self, query: &RowQuery) -> Result<Vec<Row>> {
        self.read("find", query.kind.name(), KIND, self.part.find(query)).await
    }
    async fn events(&self, kind: RowKind, id: &str, since: u64, limit: u32) -> Result<Vec<Record>> {
        self.read("events", id, KIND, self.part.events(kind, id, since, limit)).await
    }
    async fn notices(&self, kind: RowKind, id: &str) -> Vec<String> {
        self.part.notices(kind, id).await
    }
    async fn put_if(&self, expected: Option<u64>, row: &Row, claims: &[String], events: &[NewRecord]) -> Put {
        let put = async || {
            let answer = self.part.put_if(expected, row, claims, events).await;
            if matches!(answer, Put::Committed(_)) {
                self.remember_claims(row, claims);
            }
            answer
        };
        match self.strike("put_if", &row.id, |_| true) {
            Some(Fault::LostReply) => {
                drop(put().await);
                Put::Unknown(lost("the answer to the commit was lost, on purpose"))
            }
            Some(Fault::LostRequest) => Put::Unknown(lost("the put was lost, on purpose")),
            Some(Fault::Refused) => Put::Refused(lost("refused on purpose")),
            Some(Fault::NeverAnswers) => std::future::pending().await,
            Some(Fault::DoneButNeverAnswers) => {
                drop(put().await);
                std::future::pending().await
            }
            Some(Fault::Slow(length)) => {
                tokio::time::sleep(length).await;
                put().await
            }
            Some(Fault::Conflict) => {
                if let Ok(Some(found)) = self.part.get(row.kind, &row.id).await {
                    // As it was, claims included: only the version is another one.
                    let held = self.claims_of(row);
                    drop(self.part.put_if(Some(found.version), &found, &held, &[]).await);
                }
                put().await
            }
            _ => put().await,
        }
    }
}
