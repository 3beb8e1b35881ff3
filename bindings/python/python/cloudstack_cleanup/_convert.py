"""JSON values to dataclasses and back, by their type hints."""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from functools import lru_cache
from typing import Any, TypeVar, cast

T = TypeVar("T")

_TIME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)")


def decode(kind: type[T], value: Any) -> T:
    """A JSON value as a class. Unknown fields are left to ``json``: a newer engine may say more."""
    return cast(T, decode_as(kind, value))


def decode_as(hint: Any, value: Any) -> Any:
    """A JSON value as what a hint says."""
    if value is None or hint is Any:
        return value
    alternatives = [kind for kind in _alternatives(hint) if kind is not type(None)]
    for kind in alternatives:
        if isinstance(value, dict) and getattr(kind, "json_key", None) in value:
            return kind(value[kind.json_key])
    kind = alternatives[0]
    origin = typing.get_origin(kind)
    if origin in (list, tuple, Sequence):
        inner = typing.get_args(kind)[0]
        return (tuple if origin is tuple else list)(decode_as(inner, one) for one in value)
    if kind is datetime:
        return parse_time(value)
    if dataclasses.is_dataclass(kind) and isinstance(value, dict):
        given = {name: decode_as(inner, value[key]) for name, key, inner in fields_of(cast(type, kind)) if key in value}
        if any(field.name == "json" for field in dataclasses.fields(kind)):
            given["json"] = value
        return cast(Any, kind)(**given)
    return value


def encode(hint: Any, value: Any, what: str) -> Any:
    """A value as JSON, or a ``TypeError`` if it is not what the hint says."""
    if hint is Any:
        return value
    for kind in _alternatives(hint):
        if _fits(kind, value):
            return _encode(kind, value, what)
    raise TypeError(f"{what} is {_shown(value)}, not {_named(hint)}")


def parse_time(text: str) -> datetime:
    """A timestamp to the microsecond; what is finer is cut off."""
    match = _TIME.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no timestamp")
    moment, fraction, zone = match.groups()
    digits = ((fraction or "") + "000000")[:6]
    return datetime.fromisoformat(f"{moment}.{digits}{'+00:00' if zone == 'Z' else zone}")


def write_time(moment: datetime) -> str:
    """A timestamp in UTC."""
    if moment.tzinfo is None:
        raise TypeError(f"{moment} has no time zone: make it with datetime.now(timezone.utc)")
    return moment.astimezone(timezone.utc).isoformat().replace("+00:00", "Z")


@lru_cache(maxsize=None)
def fields_of(kind: type) -> tuple[tuple[str, str, Any], ...]:
    """The fields of a dataclass: attribute, JSON name, hint."""
    hints = typing.get_type_hints(kind)
    return tuple(
        (field.name, field.metadata.get("json", field.name), hints[field.name])
        for field in dataclasses.fields(kind)
        if field.name != "json"
    )


def _alternatives(hint: Any) -> tuple[Any, ...]:
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return typing.get_args(hint)
    return (hint,)


def _fits(kind: Any, value: Any) -> bool:
    origin = typing.get_origin(kind)
    if origin is typing.Literal:
        return isinstance(value, str) and value in typing.get_args(kind)
    if origin in (list, tuple):
        return isinstance(value, (list, tuple))
    if origin in (dict, Mapping):
        return isinstance(value, Mapping)
    if kind in (int, float):
        return isinstance(value, (int, kind)) and not isinstance(value, bool)
    if origin is not None or not isinstance(kind, type):
        raise TypeError(f"{kind!r} cannot be written as JSON")
    return isinstance(value, kind)


def _encode(kind: Any, value: Any, what: str) -> Any:
    if kind is datetime:
        return write_time(value)
    if typing.get_origin(kind) in (list, tuple):
        inner = typing.get_args(kind)[0]
        return [encode(inner, one, f"{what}[{index}]") for index, one in enumerate(cast(Sequence[Any], value))]
    if hasattr(kind, "json_key"):
        return {kind.json_key: encode(str, value.text, what)}
    if dataclasses.is_dataclass(kind):
        return {
            key: encode(hint, getattr(value, name), f"{what}.{name}") for name, key, hint in fields_of(cast(type, kind))
        }
    return value


def _named(hint: Any) -> str:
    return " or ".join(
        "None" if kind is type(None) else getattr(kind, "__name__", str(kind)) if typing.get_origin(kind) is None
        else str(kind).replace("typing.", "").replace("cloudstack_cleanup.parts.", "")
        for kind in _alternatives(hint)
    )


def _shown(value: Any) -> str:
    return "None" if value is None else f"of type {type(value).__name__}"
