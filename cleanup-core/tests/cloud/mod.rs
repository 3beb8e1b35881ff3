mod budget;
mod faults;
mod support;
mod swarm;
