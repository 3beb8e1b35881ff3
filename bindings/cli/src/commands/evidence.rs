//! The sealed event log, as a file, as a page, and checked.

use cleanup_core::evidence::{Evidence, page as to_page};
use cleanup_core::{Error, ErrorKind, Result};
use cleanup_doors::{Door, EvidenceOutput};

use super::which;
use crate::code::Code;
use crate::flags::{Verify, Which};
use crate::out::Out;

pub(super) async fn evidence(out: Out, door: &Door, wanted: &Which) -> Result<Code> {
    let evidence = door.engine.evidence(which(door, wanted).await?).await?;
    out.file(&evidence.to_lines());
    Ok(Code::Done)
}

pub(super) async fn page(out: Out, door: &Door, wanted: &Which) -> Result<Code> {
    let id = which(door, wanted).await?;
    let report = door.engine.report(id).await?;
    out.file(&to_page(&report, &door.engine.evidence(id).await?));
    Ok(Code::Done)
}

pub(super) fn verify(out: Out, wanted: &Verify) -> Result<Code> {
    let shown = wanted.file.display();
    let text = std::fs::read_to_string(&wanted.file)
        .map_err(|e| Error::new(ErrorKind::InvalidInput, format!("{shown} cannot be read: {e}")))?;
    let altered =
        |why: String, next| Error::new(ErrorKind::Refused, format!("{shown} was altered: {why}")).advise(next);
    let evidence = Evidence::verify(&text).map_err(|e| altered(e.to_string(), "trust nothing from this line on"))?;
    if wanted.head.as_ref().is_some_and(|head| !head.trim().eq_ignore_ascii_case(&evidence.chain.head)) {
        let why = format!("it ends with seal {}, and another one was noted", evidence.chain.head);
        return Err(altered(why, "trust nothing of it: it was cut off, made up, or is another cleanup's"));
    }
    let said = EvidenceOutput::from(&evidence);
    out.answer(&said, || {
        format!(
            "Every one of {} entries of cleanup {} is as it was written.\nSeal: {}",
            said.entries, said.cleanup, said.head
        )
    });
    Ok(Code::Done)
}
