//! A way to the server that can be cut.

use std::sync::Arc;

use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What becomes of connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Open,
    /// Those under way are cut, and new ones at once.
    Cut,
    /// They are accepted, and nothing ever comes.
    Silent,
}

pub(super) struct Proxy {
    pub(super) port: u16,
    way: Arc<watch::Sender<Way>>,
}

impl Proxy {
    pub(super) async fn new(server: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let way = Arc::new(watch::Sender::new(Way::Open));
        let ways = way.clone();
        tokio::spawn(async move {
            while let Ok((mut client, _)) = listener.accept().await {
                let (mut way, server) = (ways.subscribe(), server.clone());
                tokio::spawn(async move {
                    let now = *way.borrow_and_update();
                    match now {
                        Way::Cut => {}
                        Way::Silent => drop(way.wait_for(|way| *way == Way::Cut).await),
                        Way::Open => {
                            let mut server = TcpStream::connect(server).await.unwrap();
                            tokio::select! {
                                _ = copy_bidirectional(&mut client, &mut server) => {}
                                _ = way.wait_for(|way| *way == Way::Cut) => {}
                            }
                        }
                    }
                });
            }
        });
        Self { port, way }
    }

    pub(super) fn set(&self, way: Way) {
        self.way.send_replace(way);
    }
}
