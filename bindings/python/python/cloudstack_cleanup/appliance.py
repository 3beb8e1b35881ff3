"""Who looks at the appliance's devices."""

from __future__ import annotations

import os
from dataclasses import dataclass
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
