//! Getting in, and being told why not.

use std::path::Path;

use cleanup_core::ErrorKind;
use cleanup_core::backends::deployed_database::{DeployedDatabase, DeployedOptions, DeployedRef, DeployedTls};
use private_mariadb::PrivateMariaDb;

use super::server::{Database, not_run};
use super::tables::{JOB, Shape};
use super::telling::Told;

#[tokio::test]
async fn a_wrong_password_is_refused_and_never_shown() {
    let Some(database) = Database::new(Shape::Deployed).await else { return };
    for user in [("cleanup", "planted%21secret"), ("planteduser", "planted!secret")] {
        let error = DeployedDatabase::connect(&database.url_with(Some(user), None)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Denied, "{error:?}");
        let text = format!("{error} {error:?}");
        assert!(text.contains("does not let this user in") && !text.contains("secret"), "{text}");
        let cause = std::error::Error::source(&error).unwrap();
        assert!(!format!("{cause} {cause:?}").contains("secret"), "{cause:?}");
    }
    let url = database.url_with(Some(("cleanup", "planted%21secret")), None);
    let idle = DeployedDatabase::new(&url, DeployedOptions::default()).unwrap();
    assert!(!format!("{idle:?}").contains("secret"), "{idle:?}");
    assert!(idle.name().ends_with(database.name()));
}

#[tokio::test]
async fn a_database_that_is_not_there_or_not_of_an_appliance_is_named() {
    let Some(database) = Database::new(Shape::Deployed).await else { return };
    let error = DeployedDatabase::connect(&format!("{}_none", database.url())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound, "{error:?}");
    database.run("ALTER TABLE failover_jobs DROP COLUMN destination_vm_id").await;
    let error = DeployedDatabase::connect(&database.url()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("no column destination_vm_id in a table failover_jobs"), "{error}");
    database.run("DROP TABLE failover_jobs").await;
    assert!(DeployedDatabase::connect(&database.url()).await.is_err());
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = closed.local_addr().unwrap().port();
    drop(closed);
    let error = DeployedDatabase::connect(&database.url_with(None, Some(port))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
    assert!(error.to_string().contains(&format!("127.0.0.1:{port}")), "{error}");
}

/// Makes a certificate and its key, readable to everybody: the server is another user.
fn certificate(folder: &Path, name: &str) -> [String; 2] {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let files = ["pem", "key"].map(|kind| folder.join(format!("{name}.{kind}")).display().to_string());
    std::fs::write(&files[0], made.cert.pem()).unwrap();
    std::fs::write(&files[1], made.signing_key.serialize_pem()).unwrap();
    files
}

fn with_authority(file: &str) -> DeployedOptions {
    DeployedOptions { tls: DeployedTls::Authority(file.into()), ..DeployedOptions::default() }
}

#[tokio::test]
async fn tls_that_was_asked_for_is_never_gone_without() {
    let Some(database) = Database::new(Shape::Deployed).await else { return };
    let folder = tempfile::tempdir().unwrap();
    let [authority, _] = certificate(folder.path(), "own");
    // The server of the tests has no certificate of this authority, if any.
    let error = database.with(with_authority(&authority)).check().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable, "{error:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn tls_is_spoken_with_a_server_whose_certificate_is_right_and_with_no_other() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let [[own, key], [other, _]] = ["own", "other"].map(|name| certificate(folder.path(), name));
    let server = match PrivateMariaDb::start_with(&[
        &format!("--ssl-cert={own}"),
        &format!("--ssl-key={key}"),
        "--require-secure-transport=ON",
    ]) {
        Ok(server) => server,
        Err(e) => return not_run(&e),
    };
    // It is no appliance's, and it says so only to those whom it lets in.
    let told = DeployedDatabase::new(server.url(), with_authority(&own)).unwrap().check().await.unwrap_err();
    assert_eq!(told.kind(), ErrorKind::InvalidInput, "{told:?}");
    let stranger = DeployedDatabase::new(server.url(), with_authority(&other)).unwrap().check().await.unwrap_err();
    assert_eq!(stranger.kind(), ErrorKind::Unavailable, "{stranger:?}");
    let plain = DeployedDatabase::new(server.url(), DeployedOptions::default()).unwrap().check().await.unwrap_err();
    assert_ne!(plain.kind(), ErrorKind::InvalidInput, "{plain:?}");
}

#[tokio::test]
async fn whoever_may_only_read_can_import_and_is_told_why_nothing_is_written() {
    let Some(database) = Database::new(Shape::Deployed).await else { return };
    database.seed(Shape::Deployed, 2).await;
    let user = format!("r_{}", database.name());
    database
        .run(&format!(
            "CREATE USER '{user}'@'%' IDENTIFIED BY 'planted'; GRANT SELECT ON {}.* TO '{user}'@'%'",
            database.name()
        ))
        .await;
    let reader = DeployedDatabase::connect(&database.url_with(Some((&user, "planted")), None)).await.unwrap();
    assert!(reader.failover_test(&DeployedRef::Job(JOB.into())).await.is_ok());
    let told = Told::registered(reader).await;
    told.put("cleaning").await;
    assert_eq!(database.status(JOB).await, "completed");
    let notices = told.notices().await;
    assert!(notices[0].contains("UPDATE on failover_jobs") && !notices[0].contains("planted"), "{notices:?}");
    database.run(&format!("DROP USER '{user}'@'%'")).await;
}
