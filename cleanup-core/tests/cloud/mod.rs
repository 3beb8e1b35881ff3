mod budget;
mod faults;
mod freezer;
mod known_steps;
mod support;
mod swarm;
mod takeover;
