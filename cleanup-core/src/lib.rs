//! cleanup-core
