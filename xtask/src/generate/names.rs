//! How CloudStack's names become Rust's.

/// `listVirtualMachines` → `["list", "virtual", "machines"]`; runs of capitals are one word: `createVMSnapshot` → `["create", "vm", "snapshot"]`.
pub(super) fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    for (i, &c) in chars.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|i| chars.get(i));
        let after = chars.get(i + 1);
        let starts = c.is_ascii_uppercase()
            && (before.is_none_or(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
                || after.is_some_and(|a| a.is_ascii_lowercase()));
        if !c.is_ascii_alphanumeric() {
            words.push(String::new());
            continue;
        }
        match words.last_mut() {
            Some(word) if !starts || word.is_empty() => word.push(c.to_ascii_lowercase()),
            _ => words.push(c.to_ascii_lowercase().to_string()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A name for a field, a parameter or a method.
pub(super) fn snake(name: &str) -> String {
    safe(words(name).join("_"))
}

/// A name that is no keyword and does not begin with a digit.
pub(super) fn safe(name: String) -> String {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
        "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
        "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    if KEYWORDS.contains(&name.as_str()) {
        return format!("{name}_");
    }
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}

/// A name for a type. Capitals are kept: `VMSnapshot` stays as CloudStack's documentation has it.
pub(super) fn pascal(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
}

/// `UserVmResponse` → `VirtualMachine`, others lose their suffix.
pub(super) fn type_name(response: &str) -> String {
    match response {
        // Called so by everybody but the server's source.
        "UserVmResponse" => return "VirtualMachine".to_owned(),
        "VirtualMachineResponse" => return "AffectedVm".to_owned(),
        _ => {}
    }
    let base = response.strip_suffix("CmdResponse").or_else(|| response.strip_suffix("Response")).unwrap_or(response);
    if base.is_empty() { response.to_owned() } else { pascal(base) }
}

/// `UserVm` → `VmId`.
pub(super) fn id_type(entity: &str) -> String {
    match entity {
        "UserVm" => "VmId".to_owned(),
        "AsyncJob" => "JobId".to_owned(),
        "IsoVm" => "IsoId".to_owned(),
        other => format!("{}Id", pascal(other)),
    }
}

/// The words of a service's accessor: `APIDiscovery` → `api_discovery`.
pub(super) fn service(name: &str) -> String {
    match name {
        "Asyncjob" => "async_job".to_owned(),
        "Resourcetags" => "resource_tags".to_owned(),
        "Resourcemetadata" => "resource_metadata".to_owned(),
        "OutofbandManagement" => "out_of_band_management".to_owned(),
        other => safe(words(other).join("_")),
    }
}

/// What a service's own things are called in its commands, and so need not be repeated in a method's name.
fn nouns(service: &str) -> Vec<Vec<String>> {
    let own = match service {
        "APIDiscovery" => "Api",
        "Asyncjob" => "AsyncJob",
        "Resourcetags" => "Tag",
        "VPC" => "VPC",
        other => other,
    };
    let one = words(own);
    let mut nouns = vec![one.clone()];
    if let Some((last, front)) = one.split_last() {
        let mut plurals = vec![format!("{last}s"), format!("{last}es")];
        if let Some(stem) = last.strip_suffix('y') {
            plurals.push(format!("{stem}ies"));
        }
        for plural in plurals {
            nouns.push(front.iter().cloned().chain([plural]).collect());
        }
    }
    nouns
}

/// `detachVolume` in the service `Volume` → `detach`; a name that would lose its sense stays whole.
pub(super) fn method(command: &str, service: &str) -> String {
    let all = words(command);
    let whole = safe(all.join("_"));
    let Some((verb, rest)) = all.split_first() else { return whole };
    let Some(noun) = nouns(service).into_iter().filter(|noun| rest.starts_with(noun)).max_by_key(Vec::len) else {
        return whole;
    };
    let rest = rest.get(noun.len()..).unwrap_or_default();
    let short = [std::slice::from_ref(verb), rest].concat().join("_");
    if safe(short.clone()) == short { short } else { whole }
}

/// A setter's name: not one of the methods that every command has.
pub(super) fn setter(param: &str) -> String {
    const TAKEN: &[&str] =
        &["all", "clone", "expires_at", "job_id", "one", "optional", "pages", "send", "submit", "with"];
    let name = snake(param);
    if TAKEN.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// The name of a feature.
pub(super) fn feature(service_name: &str) -> String {
    service(service_name).trim_end_matches('_').replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_become_methods() {
        for (command, service, expected) in [
            ("detachVolume", "Volume", "detach"),
            ("listVirtualMachines", "VirtualMachine", "list"),
            ("listVirtualMachinesMetrics", "VirtualMachine", "list_metrics"),
            ("createVMSnapshot", "Snapshot", "create_vm_snapshot"),
            ("createSnapshotPolicy", "Snapshot", "create_policy"),
            ("queryAsyncJobResult", "Asyncjob", "query_result"),
            ("createTags", "Resourcetags", "create"),
            ("moveUser", "User", "move_user"),
            ("listCapabilities", "Configuration", "list_capabilities"),
            ("listApis", "APIDiscovery", "list"),
            ("createVPCOffering", "VPC", "create_offering"),
        ] {
            assert_eq!(method(command, service), expected, "{command}");
        }
    }

    #[test]
    fn names_are_never_keywords() {
        assert_eq!(snake("type"), "type_");
        assert_eq!(setter("all"), "all_");
        assert_eq!(snake("diskBytesReadRate"), "disk_bytes_read_rate");
        assert_eq!(snake("forDisplay"), "for_display");
    }
}
