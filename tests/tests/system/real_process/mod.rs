//! The `cleanup` command that ships, as processes that are killed, suspended, or lose their disk, against the simulator that ships.

mod bench;
mod disk;
mod kills;
mod suspended;
