"""The parts of a deployed appliance: who looks at its devices, what moves its volumes, and its database."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class LocalDevices:
    """This machine, which is the VM ``appliance``, looks at its own disks. Linux only."""

    appliance: str
    #: The folder with ``sys`` and ``dev`` in it, for a container that sees its host's elsewhere; ``/`` unless told.
    root: str | os.PathLike[str] | None = None

    def _json(self) -> dict[str, Any]:
        given: dict[str, Any] = {"appliance": self.appliance}
        return {"local": given if self.root is None else {**given, "root": os.fspath(self.root)}}


@dataclass(frozen=True)
class AgentDevices:
    """An agent on the appliance looks: ``cleanup agent`` starts one there."""

    #: Such as ``https://appliance.example``.
    url: str
    #: The file with the agent's token.
    token_file: str | os.PathLike[str]
    #: A PEM file with the authority of its certificate, if that is none of the system's.
    ca_file: str | os.PathLike[str] | None = None
    #: Whether the token may cross a network in clear.
    allow_plain_http: bool = False

    def _json(self) -> dict[str, Any]:
        given: dict[str, Any] = {
            "url": self.url,
            "token_file": os.fspath(self.token_file),
            "allow_plain_http": self.allow_plain_http,
        }
        return {"agent": given if self.ca_file is None else {**given, "ca_file": os.fspath(self.ca_file)}}


@dataclass(frozen=True)
class VolumeDaemon:
    """The appliance's Volume Daemon, through which volumes are detached and attached; what is true is asked of CloudStack."""

    #: Such as ``http://127.0.0.1:8090``.
    url: str
    #: Whether it may be on another machine. It asks nobody who they are, and speaks no TLS.
    allow_remote: bool = False

    def _json(self) -> dict[str, Any]:
        return {"url": self.url, "allow_remote": self.allow_remote}


@dataclass(frozen=True, kw_only=True)
class DeployedDatabase:
    """The deployed system's MariaDB: failover tests are read from there, and their rows are told how the cleanups stand."""

    #: ``mysql://USER:PASSWORD@HOST/DATABASE``. This or ``url_file``; never shown.
    url: str | None = field(default=None, repr=False)
    #: A file whose only line is that.
    url_file: str | os.PathLike[str] | None = None
    #: A PEM file with the authority of its certificate: TLS even to this machine. Without one, TLS to other machines, checked against the public authorities.
    ca_file: str | os.PathLike[str] | None = None
    #: Whether password and answers may cross a network in clear.
    allow_plain: bool = False
    #: Whether the VM context goes back to ``ready_for_failover`` when its test is cleaned up.
    reset_context: bool = False
    #: The id of the appliance's VM, for a database that names none.
    appliance: str | None = None

    def _json(self) -> dict[str, Any]:
        given = {
            "url": self.url,
            "url_file": None if self.url_file is None else os.fspath(self.url_file),
            "ca_file": None if self.ca_file is None else os.fspath(self.ca_file),
            "appliance": self.appliance,
        }
        said = {name: value for name, value in given.items() if value is not None}
        return {**said, "allow_plain": self.allow_plain, "reset_context": self.reset_context}
