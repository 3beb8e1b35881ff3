mod budget;
mod faults;
mod known_steps;
mod support;
