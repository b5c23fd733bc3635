"""A short form of some fields of a claim, as the claim and its restriction declare them: nothing is declared twice."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any, get_type_hints

from privdesk.core.fields import as_required
from privdesk.requests.form import DayAnswer, DecisionAnswer
from privdesk.requests.model import Claim, Restriction
from privdesk.requests.rules.particulars import RESTRICTION

_HEAD = ("outcome", "reason", "reason_text")


def last(name: str) -> str:
    """``restriction.ground`` is asked as ``ground``."""
    return name.rpartition(".")[2]


def of_decision(names: Iterable[str]) -> type:
    """The decision itself, these fields, and its day."""
    parts = [(DecisionAnswer, each) if each in _HEAD else _declared(each) for each in names]
    return _shape("Decision", ((DecisionAnswer, "outcome"), *parts, (DecisionAnswer, "on")))


def of_day(names: Iterable[str], *, needed: Collection[str] = ()) -> type:
    """A day, and these fields; some of them cannot be left empty here."""
    return _shape("Day", ((DayAnswer, "on"), *map(_declared, names)), frozenset(needed))


def of_claim(names: Iterable[str]) -> type:
    return _shape("Particulars", tuple(map(_declared, names)))


def held(claim: Claim, names: Iterable[str]) -> Mapping[str, Any]:
    """What these fields hold now, or begin with."""
    restriction = claim.restriction or Restriction(id=claim.id)
    return {last(name): getattr(restriction if name.startswith(RESTRICTION) else claim, last(name)) for name in names}


def _declared(name: str) -> tuple[type, str]:
    return (Restriction if name.startswith(RESTRICTION) else Claim), last(name)


@cache
def _shape(name: str, parts: tuple[tuple[type, str], ...], needed: frozenset[str] = frozenset()) -> type:
    made = []
    for cls, field_name in parts:
        declared = next(each for each in dataclasses.fields(cls) if each.name == field_name)
        metadata = as_required(declared.metadata) if field_name in needed else declared.metadata
        own = dataclasses.field(default=declared.default, metadata=metadata)
        made.append((field_name, get_type_hints(cls)[field_name], own))
    return dataclasses.make_dataclass(name, made, frozen=True, slots=True, kw_only=True)
