"""Errors: one root class, one class per code, and the same fields on each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class CleanupError(Exception):
    """What went wrong, and what to do next. Catch a subclass for one code, or this one for all."""

    def __init__(
        self,
        message: str,
        *,
        code: str = "unexpected",
        next: str = "",
        retryable: bool = False,
        cause: str | None = None,
        facts: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        #: One line.
        self.message = message
        #: A stable word, the same in every language.
        self.code = code
        #: What to do next.
        self.next = next
        #: Whether the same request may succeed later without any change.
        self.retryable = retryable
        #: What lies beneath, if something does.
        self.cause = cause
        #: Facts by name, such as ``cleanup``: the one that is in the way.
        self.facts: dict[str, str] = dict(facts or {})

    def __reduce__(self) -> tuple[Any, ...]:
        return (_again, (type(self), self.message, self._fields()))

    def _fields(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "next": self.next,
            "retryable": self.retryable,
            "cause": self.cause,
            "facts": self.facts,
        }


class InvalidInputError(CleanupError):
    """The input makes no sense; nothing was changed."""


class NotFoundError(CleanupError):
    """The named thing does not exist."""


class AmbiguousError(CleanupError):
    """Several things fit, or what fits is only a guess; the message lists them."""


class RefusedError(CleanupError):
    """The plan may not be carried out; the message says why and what to do first."""


class DriftedError(CleanupError):
    """The world differs from the plan; look at a new one."""


class BusyError(CleanupError):
    """Another cleanup owns the test VM or one of the volumes; the fact ``cleanup`` names it."""


class LeaseLostError(CleanupError):
    """Another process runs this cleanup now."""


class UnavailableError(CleanupError):
    """The cloud, or an own part, could not be asked."""


class DeniedError(CleanupError):
    """The cloud does not let this account do it."""


class RepositoryError(CleanupError):
    """The job repository could not be read or written."""


class NewerVersionError(CleanupError):
    """The job repository was written by a newer version of this software."""


class UnexpectedError(CleanupError):
    """Something that should not happen; please report it."""


class AlteredError(CleanupError):
    """An evidence file is not as it was written; the message names the first line that does not fit."""


class CloudError(CleanupError):
    """CloudStack itself, or the way to it. If :attr:`may_have_happened`, look at the cloud before doing anything else."""

    @property
    def may_have_happened(self) -> bool:
        """Whether the command may have been carried out all the same."""
        return self.facts.get("may_have_happened") != "false"


#: The class of each code of the engine.
ENGINE: Mapping[str, type[CleanupError]] = {
    "invalid_input": InvalidInputError,
    "not_found": NotFoundError,
    "ambiguous": AmbiguousError,
    "refused": RefusedError,
    "drifted": DriftedError,
    "busy": BusyError,
    "lease_lost": LeaseLostError,
    "unavailable": UnavailableError,
    "denied": DeniedError,
    "repository": RepositoryError,
    "newer_version": NewerVersionError,
    "unexpected": UnexpectedError,
}

#: The codes that only the bindings have.
BINDINGS: Mapping[str, type[CleanupError]] = {"altered": AlteredError}

#: The codes that only CloudStack's client has.
CLIENT = frozenset(
    {
        "config",
        "invalid_request",
        "not_sent",
        "reply_lost",
        "timeout",
        "http",
        "malformed_reply",
        "reply_too_long",
        "auth",
        "clock_skew",
        "throttled",
        "api",
        "job_failed",
        "job_outcome_unknown",
        "job_still_running",
    }
)


def of_problem(problem: Mapping[str, Any]) -> CleanupError:
    """The error for a problem as every door tells it."""
    code = problem["code"]
    kind = CloudError if code in CLIENT else {**ENGINE, **BINDINGS}.get(code, CleanupError)
    return kind(
        problem["message"],
        code=code,
        next=problem["next"],
        retryable=problem["retryable"],
        cause=problem.get("cause"),
        facts=problem.get("facts"),
    )


def _again(kind: type[CleanupError], message: str, fields: dict[str, Any]) -> CleanupError:
    return kind(message, **fields)
