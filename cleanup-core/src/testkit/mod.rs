//! Tools for tests: conformance suites, a mock cloud, fault decorators.
