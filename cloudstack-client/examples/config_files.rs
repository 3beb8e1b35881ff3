//! Endpoint and keys from where other tools keep them: `cs`, `cmk` and Terraform files, environment variables; or a login.
#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

mod support;

use anyhow::ensure;
use cloudstack_client::{Client, Config, Credentials};
use support::{Playground, playground};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let Playground { server, cloud } = playground(3).await?;
    let expected = cloud.virtual_machine().list().listall(true).all().await?.len();
    let url = server.url();
    let folder = tempfile::tempdir()?;

    let cs = folder.path().join("cloudstack.ini");
    std::fs::write(
        &cs,
        format!("[cloudstack]\nendpoint = {url}\nkey = admin-api-key\nsecret = admin-secret-key\ntimeout = 20\n"),
    )?;
    let cmk = folder.path().join("config");
    std::fs::write(
        &cmk,
        format!(
            "profile = lab\ntimeout = 1800\n\n[lab]\nurl = {url}\napikey = admin-api-key\nsecretkey = admin-secret-key\n\n\
             [production]\nurl = https://cloud.example/client/api\napikey = other\nsecretkey = other\n"
        ),
    )?;

    let variables = [
        ("CLOUDSTACK_API_URL", url.as_str()),
        ("CLOUDSTACK_API_KEY", "admin-api-key"),
        ("CLOUDSTACK_SECRET_KEY", "admin-secret-key"),
    ];
    // Config::from_env() reads the process's own environment in the same way.
    let variable =
        |wanted: &str| variables.iter().find(|(name, _)| *name == wanted).map(|(_, value)| (*value).to_owned());

    for (source, config) in [
        ("a file of cs, found by its keys", Config::from_file(&cs)?),
        ("a file of cmk, its own profile", Config::from_file(&cmk)?),
        ("a file of cmk, a profile by name", Config::from_cmk_file(&cmk, "lab")?),
        ("Terraform's use of the same file", Config::from_terraform_file(&cmk, "lab")?),
        ("environment variables", Config::from_variables(variable)?),
    ] {
        let cloud = Client::from_config(config)?;
        let vms = cloud.virtual_machine().list().listall(true).all().await?.len();
        println!("{source:<34} {vms} VMs");
        ensure!(vms == expected, "{source}: {vms} VMs");
    }

    // A user name and a password instead of keys: the client logs in by itself.
    let user = Credentials::password("admin", "password").in_domain("/");
    let cloud = Client::builder().endpoint(&url).credentials(user).build()?;
    let vms = cloud.virtual_machine().list().listall(true).all().await?.len();
    println!("{:<34} {vms} VMs, {} login", "a user and a password", cloud.stats().logins);
    ensure!((vms, cloud.stats().logins) == (expected, 1), "{vms} VMs, {:?}", cloud.stats());

    // What is wrong in a file is named with the file and the key, never with a value.
    std::fs::write(&cs, format!("[cloudstack]\nendpoint = {url}\nkey = admin-api-key\n"))?;
    let error = Config::from_file(&cs).err().map(|error| error.to_string()).unwrap_or_default();
    println!("without a secret: {}", error.replace(&folder.path().display().to_string(), "…"));
    ensure!(error.contains("secret") && !error.contains("admin-api-key"), "{error}");
    Ok(())
}
