use std::collections::BTreeSet;

use crate::Secret;

/// An account with its one user.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) user_id: String,
    pub(crate) root_admin: bool,
    pub(crate) api_key: Option<Secret>,
    pub(crate) secret_key: Secret,
    /// What its user logs in with; `None` = cannot log in.
    pub(crate) password: Option<Secret>,
    /// Commands of its role; `None` = all.
    pub(crate) allow: Option<BTreeSet<String>>,
}

impl Account {
    pub(crate) fn caller(&self) -> Caller {
        Caller {
            account: self.name.clone(),
            account_id: self.id.clone(),
            user_id: self.user_id.clone(),
            root_admin: self.root_admin,
            allow: self.allow.clone(),
        }
    }
}

/// Who makes a call, after authentication.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) account: String,
    pub(crate) account_id: String,
    pub(crate) user_id: String,
    pub(crate) root_admin: bool,
    pub(crate) allow: Option<BTreeSet<String>>,
}

impl Caller {
    pub(crate) fn may_use(&self, owner: &str) -> bool {
        self.root_admin || self.account == owner
    }
}
