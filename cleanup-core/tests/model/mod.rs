//! The real machine, driven exhaustively against an abstract CloudStack.

pub(crate) mod cloud;
pub(crate) mod config;
pub(crate) mod driver;
pub(crate) mod explore;
pub(crate) mod humans;
pub(crate) mod judge;
pub(crate) mod reading;
pub(crate) mod space;
pub(crate) mod work;
pub(crate) mod world;
