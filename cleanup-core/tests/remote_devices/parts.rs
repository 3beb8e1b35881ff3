//! An inspector that shows what it is told, and a server that answers what it is told.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;

use async_trait::async_trait;
use cleanup_core::backends::remote_devices::{AgentOptions, RemoteDevices, RemoteDevicesOptions};
use cleanup_core::{
    Device, DeviceInspector, Error, ErrorKind, FileSystem, FileSystemKind, Fingerprint, Result, Token, VmId,
};

pub(super) const TOKEN: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

pub(super) fn appliance() -> VmId {
    VmId::new("appliance-1").unwrap()
}

/// What an inspector does when asked.
#[derive(Debug)]
pub(super) enum Inspector {
    Shows(Vec<Device>),
    Fails(ErrorKind, &'static str),
    NeverAnswers,
}

#[async_trait]
impl DeviceInspector for Inspector {
    async fn devices(&self, asked: &VmId) -> Result<Vec<Device>> {
        match self {
            Self::Shows(_) if *asked != appliance() => Err(Error::new(ErrorKind::Refused, "this is appliance-1")),
            Self::Shows(devices) => Ok(devices.clone()),
            Self::Fails(kind, message) => Err(Error::new(*kind, *message)),
            Self::NeverAnswers => std::future::pending().await,
        }
    }

    async fn fingerprint(&self, asked: &VmId, serial: &str) -> Result<Fingerprint> {
        match self.devices(asked).await?.iter().find(|device| device.serial == serial) {
            Some(_) => Ok(fingerprint()),
            None => Err(Error::new(ErrorKind::Unavailable, "no such disk")),
        }
    }
}

pub(super) fn disks() -> Vec<Device> {
    let disk = |serial: &str, size, bus: &str| Device {
        serial: serial.to_owned(),
        size,
        path: format!("/dev/disk/by-id/{bus}-{serial}"),
        bus: bus.to_owned(),
    };
    vec![disk("6f1c1b6e3f5e4b0e9d0e", Some(1 << 40), "virtio"), disk("größe", None, "scsi"), disk("", Some(0), "nvme")]
}

pub(super) fn fingerprint() -> Fingerprint {
    let filesystem = Some(FileSystem { kind: FileSystemKind::Ext, uuid: uuid::Uuid::from_u128(7) });
    Fingerprint { size: 1 << 40, first: "a".repeat(64), last: "b".repeat(64), filesystem }
}

pub(super) fn options() -> AgentOptions {
    AgentOptions::new(Token::new(TOKEN).unwrap())
}

pub(super) fn client(address: SocketAddr) -> RemoteDevices {
    RemoteDevices::new(&format!("http://{address}"), TOKEN, RemoteDevicesOptions::default()).unwrap()
}

/// A server for one connection, which is handed over with the head of the request. The receiver gets what the work returns.
pub(super) fn scripted<T: Send + 'static>(
    work: impl FnOnce(TcpStream, String) -> T + Send + 'static,
) -> (SocketAddr, mpsc::Receiver<T>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            head.extend(byte);
        }
        // Nobody may wait for it.
        let _ = send.send(work(stream, String::from_utf8(head).unwrap()));
    });
    (address, receive)
}

/// What a client makes of one answer.
pub(super) async fn reading(status: &str, body: impl Into<String>) -> Result<Vec<Device>> {
    let (status, body) = (status.to_owned(), body.into());
    let (address, _) = scripted(move |mut stream, _| {
        write!(stream, "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len())
            .unwrap();
    });
    client(address).devices(&appliance()).await
}
