//! Claim 15: mistakes that do not compile.
#![cfg(all(feature = "virtual-machine", feature = "volume", feature = "api-discovery"))]

#[test]
fn claim_15_mistakes_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
