use std::collections::BTreeSet;

use serde::de::DeserializeOwned;

use super::Pages;
use crate::error::{Error, ErrorKind, Result};

/// Objects that people know by a name and the server by an id.
pub trait Named {
    /// The type of the id.
    type Id: Clone + AsRef<str>;

    /// The id.
    fn id(&self) -> Option<&Self::Id>;

    /// The name. CloudStack does not keep it unique.
    fn name(&self) -> Option<&str>;
}

impl<T: Named + DeserializeOwned + Send + 'static> Pages<T> {
    /// The only object of exactly this name, among all that the list's other parameters leave over. Asks the server for the name, and
    /// compares again: some lists know no such filter, and some of those that do take a part of a name. What is listed once for each zone,
    /// as templates are, counts once.
    ///
    /// ```no_run
    /// # #[cfg(feature = "zone")]
    /// # async fn example(cloud: cloudstack_client::Client) -> cloudstack_client::Result<()> {
    /// let zone = cloud.zone().list().pages().named("Frankfurt 1").await?;
    /// println!("{:?}", zone.networktype);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `not_found` when none has this name; `ambiguous` when several have, whose ids are in [`candidates`](Error::candidates); those of a read.
    pub async fn named(mut self, name: &str) -> Result<T> {
        self.ask_for("name", name);
        let mut found = Vec::new();
        while let Some(page) = self.next().await {
            found.extend(page?.into_iter().filter(|row| row.name() == Some(name)));
        }
        let mut ids = BTreeSet::new();
        found.retain(|row| row.id().is_none_or(|id| ids.insert(id.as_ref().to_owned())));
        let error = |kind, message: String| Error::new(kind, message).with_command(self.command(), false);
        if found.len() > 1 {
            let ids: Vec<String> = found.iter().filter_map(|row| Some(row.id()?.as_ref().to_owned())).collect();
            let shown = ids.iter().take(5).map(String::as_str).collect::<Vec<_>>().join(", ");
            let more = if ids.len() > 5 { ", …" } else { "" };
            let message =
                format!("{} are called {name:?} ({shown}{more}); narrow the search down or give the id", found.len());
            return Err(error(ErrorKind::Ambiguous, message).with_candidates(ids));
        }
        found.pop().ok_or_else(|| error(ErrorKind::NotFound, format!("nothing is called {name:?}")))
    }

    /// The id of the only object of exactly this name; see [`named`](Self::named).
    ///
    /// ```no_run
    /// # #[cfg(feature = "virtual-machine")]
    /// # async fn example(cloud: cloudstack_client::Client) -> cloudstack_client::Result<()> {
    /// let vm = cloud.virtual_machine().list().listall(true).pages().id_of("web01").await?;
    /// cloud.virtual_machine().stop(vm).send().await?.wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`named`](Self::named); `malformed_reply` when the object has no id.
    pub async fn id_of(self, name: &str) -> Result<T::Id> {
        let command = self.command().to_owned();
        let row = self.named(name).await?;
        row.id().cloned().ok_or_else(|| {
            Error::new(ErrorKind::Malformed, format!("the object called {name:?} has no id"))
                .with_command(&command, false)
        })
    }
}
