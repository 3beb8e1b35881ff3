//! The socket, the control API and the binary.

#![expect(clippy::unwrap_used, reason = "a helper that cannot go on fails its test")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};

use cloudstack_simulator::{
    Cloud, FailoverTest, Fault, Server, ServerError, ServerOptions, Settings, SimTime, VmState, World, signature,
};
use serde_json::{Value, json};

fn cloud() -> Cloud {
    Cloud::new(World::failover_test(2), Settings::default())
}

/// Everything that comes back, until the connection ends.
fn exchange(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    // A cut connection may end in a reset.
    let _ = stream.read_to_string(&mut answer);
    answer
}

fn get(address: SocketAddr, path: &str) -> String {
    exchange(address, &format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
}

fn post(address: SocketAddr, path: &str, body: &str) -> String {
    exchange(
        address,
        &format!(
            "POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        ),
    )
}

fn body(answer: &str) -> Value {
    serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
}

fn api(command: &str, parameters: &[(&str, &str)], keys: (&str, &str)) -> String {
    let mut all = vec![("command", command), ("apikey", keys.0), ("response", "json")];
    all.extend(parameters);
    let signed = signature(all.iter().copied(), keys.1);
    all.push(("signature", &signed));
    let encode = |text| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    let query: Vec<String> = all.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    format!("/client/api?{}", query.join("&"))
}

const ADMIN: (&str, &str) = ("admin-api-key", "admin-secret-key");

#[tokio::test(flavor = "multi_thread")]
async fn time_stands_still_at_speed_zero_until_it_is_pushed() {
    let options = ServerOptions { speed: 0.0, control: true, ..ServerOptions::default() };
    let server = Server::start(cloud(), options).await.unwrap();
    let at = server.address();
    let answer = get(at, &api("stopVirtualMachine", &[("id", FailoverTest::TEST_VM)], ADMIN));
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert_eq!(server.with_cloud(|cloud| cloud.now()), SimTime::ZERO);
    assert_eq!(body(&post(at, "/control/advance", r#"{"ms": 3000}"#)), json!({"now_ms": 3000}));
    assert_eq!(server.with_cloud(|cloud| cloud.vm(FailoverTest::TEST_VM).unwrap().state), VmState::Stopped);
    assert_eq!(server.advance(1), SimTime::from_millis(3_001));
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_get_lost_without_a_byte() {
    let server = Server::start(cloud(), ServerOptions::default()).await.unwrap();
    for fault in [
        Fault { lose_reply: true, ..Fault::on("updateVirtualMachine") },
        Fault { drop_connection: true, ..Fault::on("updateVirtualMachine") },
    ] {
        let carried_out = fault.lose_reply;
        server.with_cloud(|cloud| cloud.inject(fault));
        let name = if carried_out { "lost" } else { "dropped" };
        let parameters = [("id", FailoverTest::TEST_VM), ("name", name)];
        assert_eq!(get(server.address(), &api("updateVirtualMachine", &parameters, ADMIN)), "");
        let now = server.with_cloud(|cloud| cloud.vm(FailoverTest::TEST_VM).unwrap().name);
        assert_eq!(now, "lost", "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_control_api_is_off_unless_asked_for_and_changes_only_by_post() {
    let server = Server::start(cloud(), ServerOptions::default()).await.unwrap();
    assert!(get(server.address(), "/control/state").starts_with("HTTP/1.1 404"));
    let options = ServerOptions { control: true, ..ServerOptions::default() };
    let server = Server::start(cloud(), options).await.unwrap();
    let at = server.address();
    for route in ["faults", "restart", "accounts", "advance", "people"] {
        assert!(get(at, &format!("/control/{route}")).starts_with("HTTP/1.1 405"), "{route}");
    }
    let state = body(&get(at, "/control/state"));
    assert_eq!(state["hosts"][FailoverTest::TEST_VM].as_array().unwrap().len(), 2);
    assert!(post(at, "/control/faults", r#"{"on": "x", "fial": true}"#).starts_with("HTTP/1.1 400"));
    assert!(post(at, "/control/faults", r#"{"on": "listZones", "fail": true}"#).starts_with("HTTP/1.1 200"));
    assert!(get(at, &api("listZones", &[], ADMIN)).starts_with("HTTP/1.1 530"));
    let keys = body(&post(at, "/control/accounts", r#"{"name": "cleaner", "allow": ["listZones"]}"#));
    let keys = (keys["apikey"].as_str().unwrap(), keys["secretkey"].as_str().unwrap());
    assert!(get(at, &api("listZones", &[], keys)).starts_with("HTTP/1.1 200"));
    assert!(get(at, &api("listVolumes", &[], keys)).starts_with("HTTP/1.1 432"));
    let move_it = json!({"do": "detach", "volume": FailoverTest::volume(1)}).to_string();
    assert!(post(at, "/control/people", &move_it).starts_with("HTTP/1.1 200"));
    assert!(post(at, "/control/people", &move_it).starts_with("HTTP/1.1 409"));
    assert!(post(at, "/control/restart", "").starts_with("HTTP/1.1 200"));
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_gzipped_only_for_those_who_ask() {
    let server =
        Server::start(Cloud::new(World::sized(20), Settings::default()), ServerOptions::default()).await.unwrap();
    let ask = |accept: &str| {
        let path = api("listVirtualMachines", &[("listall", "true")], ADMIN);
        let mut stream = TcpStream::connect(server.address()).unwrap();
        stream
            .write_all(format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{accept}\r\n").as_bytes())
            .unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let text = String::from_utf8_lossy(&answer).to_lowercase();
        (answer.len(), text.contains("content-encoding: gzip"), text.contains("vm-00020"))
    };
    let (plain, gzipped, readable) = ask("");
    assert!(!gzipped && readable && plain > 20 * 5_500, "{plain}");
    let (packed, gzipped, readable) = ask("Accept-Encoding: gzip\r\n");
    assert!(gzipped && !readable && packed < plain / 5, "{packed} of {plain}");
    assert!(!ask("Accept-Encoding: identity\r\n").1);
    assert_eq!(server.connections(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_and_connections_can_be_read_without_the_state() {
    let options = ServerOptions { control: true, ..ServerOptions::default() };
    let server = Server::start(cloud(), options).await.unwrap();
    get(server.address(), &api("listZones", &[], ADMIN));
    let calls = body(&get(server.address(), "/control/calls"));
    assert_eq!((&calls["connections"], &calls["calls"]["by_command"]), (&json!(2), &json!({"listZones": 1})));
    assert!(calls["now_ms"].is_u64() && calls.get("virtualmachines").is_none());
    let account = json!({"name": "cleaner", "password": "broom"}).to_string();
    assert!(post(server.address(), "/control/accounts", &account).starts_with("HTTP/1.1 200"));
    let form = "command=login&response=json&username=cleaner&password=broom";
    let answer = exchange(
        server.address(),
        &format!(
            "POST /client/api HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            form.len()
        ),
    );
    assert_eq!(answer.to_lowercase().matches("\r\nset-cookie:").count(), 2, "{answer}");
}

#[tokio::test]
async fn it_does_not_listen_to_strangers_by_accident() {
    let options = ServerOptions { listen: "0.0.0.0:0".parse().unwrap(), ..ServerOptions::default() };
    assert!(matches!(Server::start(cloud(), options).await, Err(ServerError::NotLoopback(_))));
    let options = ServerOptions { speed: -1.0, ..ServerOptions::default() };
    assert!(matches!(Server::start(cloud(), options).await, Err(ServerError::BadSpeed(_))));
}

#[tokio::test(flavor = "multi_thread")]
async fn dropping_it_frees_the_port() {
    let server = Server::start(cloud(), ServerOptions::default()).await.unwrap();
    let at = server.address();
    drop(server);
    while TcpStream::connect(at).is_ok() {
        tokio::task::yield_now().await;
    }
    let options = ServerOptions { listen: at, ..ServerOptions::default() };
    Server::start(cloud(), options).await.unwrap();
}

struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn program(flags: &[&str]) -> Program {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cloudstack-simulator"));
    Program(command.args(flags).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap())
}

#[test]
fn the_binary_prints_its_url_when_it_is_ready() {
    let world = concat!(env!("CARGO_MANIFEST_DIR"), "/recordings/refusals.json");
    let mut program =
        program(&["--listen", "127.0.0.1:0", "--world", world, "--api-key", "k", "--secret-key", "s", "--speed", "10"]);
    let mut line = String::new();
    BufReader::new(program.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let at = line.trim().strip_prefix("http://").unwrap().strip_suffix("/client/api").unwrap().parse().unwrap();
    let answer = get(at, &api("listVirtualMachines", &[("listall", "true")], ("k", "s")));
    assert_eq!(body(&answer)["listvirtualmachinesresponse"]["count"], 2);
}

#[test]
fn the_binary_makes_a_world_of_any_size() {
    let mut program = program(&["--listen", "127.0.0.1:0", "--size", "7"]);
    let mut line = String::new();
    BufReader::new(program.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let at = line.trim().strip_prefix("http://").unwrap().strip_suffix("/client/api").unwrap().parse().unwrap();
    let answer = get(at, &api("listVirtualMachines", &[("listall", "true")], ADMIN));
    assert_eq!(body(&answer)["listvirtualmachinesresponse"]["count"], 7);
}

#[test]
fn bad_flags_and_files_are_refused_in_words() {
    for (flags, words) in [
        (vec!["--world", "/no/such/file"], "does it exist"),
        (vec!["--world", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")], "not valid JSON"),
        (vec!["--throttle", "25"], "as in 25/1"),
        (vec!["--speed=-1", "--listen", "127.0.0.1:0"], "use 0"),
        (vec!["--listen", "0.0.0.0:0"], "listen on 127.0.0.1"),
        (vec!["--listen", "nowhere"], "--listen"),
        (vec!["--size", "0"], "a number from 1 to 100000"),
        (vec!["--size", "many"], "a number from 1 to 100000"),
        (vec!["--size", "5", "--world", "x.json"], "cannot be used with"),
        (vec!["--password", ""], "must not be empty"),
    ] {
        let mut program = program(&flags);
        let mut text = String::new();
        program.0.stderr.take().unwrap().read_to_string(&mut text).unwrap();
        assert!(!program.0.wait().unwrap().success(), "{flags:?}");
        assert!(text.contains(words), "{flags:?}: {text}");
    }
}
