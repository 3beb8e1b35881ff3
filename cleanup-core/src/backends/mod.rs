//! Ready-made providers, stores and repositories.
