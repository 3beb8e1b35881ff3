//! `attach` takes the volume first.

use cloudstack_client::Client;
use cloudstack_client::ids::{VmId, VolumeId};

fn attach(cloud: Client, vm: VmId, volume: VolumeId) {
    drop(cloud.volume().attach(vm, volume));
}

fn main() {}
