/// How many ticks of a VM's work queue a command takes when nothing else is in the queue; `None` for commands that do not queue.
///
/// Each tick does one unit of work of each VM. A destroy is a stop, another stop and the removal of VM snapshots; with `expunge` one more stop.
pub(crate) fn queue_steps(command: &str, expunge: bool) -> Option<u32> {
    match command {
        "destroyVirtualMachine" => Some(if expunge { 4 } else { 3 }),
        "startVirtualMachine"
        | "stopVirtualMachine"
        | "rebootVirtualMachine"
        | "migrateVirtualMachine"
        | "migrateVirtualMachineWithVolume"
        | "expungeVirtualMachine"
        | "attachVolume"
        | "detachVolume"
        | "resizeVolume"
        | "addNicToVirtualMachine"
        | "removeNicFromVirtualMachine"
        | "createVMSnapshot"
        | "deleteVMSnapshot"
        | "revertToVMSnapshot" => Some(1),
        _ => None,
    }
}
