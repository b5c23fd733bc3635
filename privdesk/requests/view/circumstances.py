"""What some requests have besides: a customer who leaves, or data that are not ours to decide on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from privdesk.core.fields import field
from privdesk.core.problems import Problem
from privdesk.core.words import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    ended_on: dt.date | None = field(
        mark("Circumstances", "Ends as a customer on"),
        article="17",
        default=None,
        help=mark(
            "Circumstances",
            "Only when the customer ends the relation: the profile is then erased too, and staff no longer see it.",
        ),
    )
    keep_reason: str = field(
        mark("Circumstances", "Keep the customer profile all the same, because …"),
        article="17(3)",
        default="",
        help=mark("Circumstances", "Leave empty to erase it now. It stays 36 months at most, closed to staff."),
    )
    keep_until: dt.date | None = field(
        mark("Circumstances", "Keep the customer profile until"),
        article="17(3)",
        default=None,
        help=mark("Circumstances", "Empty: 36 months after the end."),
    )
    for_controller: bool = field(
        mark("Circumstances", "We only process these data, for another organisation"),
        article="28(3)(e)",
        default=False,
        help=mark("Circumstances", "That organisation decides: pass the request on today, and tell the person."),
    )
    controller_name: str = field(
        mark("Claim", "Controller for whom we process"), article="28(3)(e)", required=True, default=""
    )
    controller_contact: str = field(
        mark("Claim", "Contact of that controller"),
        article="28(3)(e)",
        required=True,
        default="",
        help=mark("Circumstances", "The e-mail address to which the request goes on."),
    )


HOMES = {"profile_reason": "keep_reason", "profile_until": "keep_until", "customer_ended_on": "ended_on"}
"""Field of which the rules complain -> field in which it was asked here."""

_OF_CUSTOMERS = ("ended_on", "keep_reason", "keep_until")


def hidden(rights: Collection[str], given: Mapping[str, Any]) -> set[str]:
    """Fields that need no answer."""
    gone: set[str] = set()
    if "erasure" not in rights:
        gone.update(_OF_CUSTOMERS)
    elif given["ended_on"] is None:
        gone.update(_OF_CUSTOMERS[1:])
    if not given["for_controller"]:
        gone.update(("controller_name", "controller_contact"))
    return gone


def missing(given: Mapping[str, Any]) -> list[Problem]:
    """To whom a request goes that is not ours to decide on (28(3)(e))."""
    if not given["for_controller"]:
        return []
    return [Problem(name, "pass-on-to-whom") for name in ("controller_name", "controller_contact") if not given[name]]
