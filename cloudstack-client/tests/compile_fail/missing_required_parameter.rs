//! A volume is attached to something.

use cloudstack_client::Client;
use cloudstack_client::ids::VolumeId;

fn attach(cloud: Client, volume: VolumeId) {
    drop(cloud.volume().attach(volume));
}

fn main() {}
