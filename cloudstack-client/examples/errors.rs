//! Errors that can be told apart without reading their texts.
#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

mod support;

use std::time::Duration;

use anyhow::{Context, bail, ensure};
use cloudstack_client::{CallOptions, Client, Credentials, Error, ErrorKind, JobStatus, RetryPolicy, Submission};
use cloudstack_simulator::{Fault, World};
use support::{Playground, playground};

const NOBODY: &str = "00000000-1111-4222-8333-444444444444";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Playground { server, cloud } = playground(2).await?;
    let vm = World::sized_vm(1);
    let make_wrong = |fault: Fault| server.with_cloud(|cloud| cloud.inject(fault));

    let error = failure(cloud.virtual_machine().stop(NOBODY).send().await)?;
    ensure!(error.is_not_found() && !error.may_have_happened(), "{error:?}");

    let stranger = Client::builder()
        .endpoint(server.url())
        .credentials(Credentials::new("admin-api-key", "not-the-secret-key"))
        .retry(RetryPolicy::never())
        .build()?;
    let error = failure(stranger.zone().list().all().await)?;
    ensure!(error.is_auth(), "{error:?}");

    // A read that is throttled is repeated when the server says so; without retries the pause is in the error.
    make_wrong(Fault { throttle_ms: Some(1_500), ..Fault::on("listZones") });
    let at_once = CallOptions { retry: false, ..CallOptions::default() };
    let error = failure(cloud.zone().list().with(at_once).all().await)?;
    ensure!(error.is_throttled() && error.retry_after() == Some(Duration::from_millis(1_500)), "{error:?}");

    // The server did the work and its reply got lost. That is neither a success nor a failure: the handle knows the job's id.
    make_wrong(Fault { lose_reply: true, ..Fault::on("stopVirtualMachine") });
    match cloud.virtual_machine().stop(vm.as_str()).submit().await {
        Submission::Unknown(job, error) => {
            show(&error);
            ensure!(error.may_have_happened(), "{error:?}");
            println!("  its job says: {}", job.wait().await?.state.unwrap_or_default());
        }
        other => bail!("the fate is known: {other:?}"),
    }

    // The host refuses: the job was accepted and fails later. What is left half done is for the caller to look at.
    make_wrong(Fault { fail: true, ..Fault::on("startVirtualMachine") });
    let job = cloud.virtual_machine().start(vm.as_str()).send().await?;
    let error = failure(job.wait().await)?;
    ensure!(error.kind() == ErrorKind::JobFailed && error.job_id() == Some(job.id()), "{error:?}");
    ensure!(matches!(job.status().await?, JobStatus::Failed(_)), "the job has not failed");

    // Nothing of a key, a signature or a password is in any of these.
    ensure!(!format!("{error:?} {cloud:?} {stranger:?}").contains("secret-key"), "a secret is shown");
    Ok(())
}

/// Shows the error and what a program can ask it.
fn failure<T>(result: Result<T, Error>) -> anyhow::Result<Error> {
    let error = result.err().context("this should have failed")?;
    show(&error);
    Ok(error)
}

fn show(error: &Error) {
    println!("{error}");
    println!(
        "  kind {}, code {:?}, may have happened: {}, worth repeating a read: {}",
        error.kind().code(),
        error.error_code(),
        error.may_have_happened(),
        error.is_retryable()
    );
}
