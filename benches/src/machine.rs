//! The machine of a measurement, in words.

use std::process::Command;

/// Processor, cores, memory and compiler.
pub(crate) fn in_words() -> String {
    let field = |file: &str, name: &str| {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        line.split_once(':').map_or("unknown", |(_, value)| value.trim()).to_owned()
    };
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory = field("/proc/meminfo", "MemTotal");
    let gib = memory.split(' ').next().and_then(|kib| kib.parse::<f64>().ok()).unwrap_or_default() / 1_048_576.0;
    format!(
        "{} ({cores} cores, {gib:.0} GiB), {}, {}",
        field("/proc/cpuinfo", "model name"),
        version("rustc"),
        version("python3")
    )
}

fn version(program: &str) -> String {
    let output = Command::new(program).arg("--version").output();
    output.map_or_else(|_| format!("no {program}"), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
