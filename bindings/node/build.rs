//! Lets the library find the symbols of Node's interface when Node loads it.

fn main() {
    napi_build::setup();
}
