mod budget;
mod support;
