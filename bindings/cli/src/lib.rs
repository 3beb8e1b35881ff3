//! cleanup-cli
