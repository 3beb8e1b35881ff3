//! cleanup-server
