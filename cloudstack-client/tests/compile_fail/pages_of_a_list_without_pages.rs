//! The server sends all of `listApis` at once.

use cloudstack_client::Client;

fn pages(cloud: Client) {
    drop(cloud.api_discovery().list().pages());
}

fn main() {}
