use std::fmt::Write;

use super::model::Model;
use super::names;
use super::output::Output;

/// `ids.rs`: one type per kind of object.
pub(super) fn write(model: &Model<'_>, output: &mut Output) {
    let mut text = String::from(
        "//! An id type for each kind of object that a command can name.\n\nuse crate::ids::id_types;\n\nid_types! {\n",
    );
    for entity in &model.entities {
        let name = names::id_type(entity);
        // `JobId` is written by hand, and an ISO has one id.
        if name != "JobId" {
            let what = names::words(entity).join(" ");
            let _ = writeln!(
                text,
                "    {name} = {:?};",
                if *entity == "UserVm" { "a virtual machine".to_owned() } else { format!("the kind \"{what}\"") }
            );
        }
    }
    text.push_str("}\n");
    output.file("ids.rs", &text);
}
