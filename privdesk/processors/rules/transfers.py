"""Whether a transfer outside the EEA stands on something (AVG chapter V)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from privdesk.core.problems import Problem
from privdesk.processors.model import Mechanism, Transfer
from privdesk.processors.rules.countries import Level, country_named, outside_eea

ON_PAPER = (Mechanism.BCR, Mechanism.CODE, Mechanism.CERTIFICATION, Mechanism.AD_HOC, Mechanism.COMPELLING)
"""Nothing without the document that was approved, or (49(1) second subparagraph) that accounts for it."""
DEROGATIONS = tuple(each for each in Mechanism if each.article.startswith("49"))
CHECK_AGAIN = dt.timedelta(days=365)


def transfer_problems(transfers: tuple[Transfer, ...], today: dt.date, *, item: str, within: str) -> list[Problem]:
    """``item``: who receives the data; ``within``: the path of the field that holds the transfers."""
    return [
        Problem(f"{within}.{index}.{field}", code, {"item": item, "country": transfer.country}, blocks=False)
        for index, transfer in enumerate(transfers)
        for field, code in _faults(transfer, today)
    ]


def _faults(transfer: Transfer, today: dt.date) -> Iterator[tuple[str, str]]:
    """The fields and the codes of their problems."""
    abroad = outside_eea(transfer.country)
    if not transfer.country.strip():
        yield "country", "transfer-country-missing"
    elif abroad and transfer.mechanism is Mechanism.NONE_EEA:
        yield "mechanism", "transfer-without-safeguard"
    elif abroad:
        yield from _ground(transfer, abroad, today)
        if transfer.checked_on is None:
            yield "checked_on", "transfer-unchecked"
        elif transfer.checked_on + CHECK_AGAIN < today:
            yield "checked_on", "transfer-checked-long-ago"


def _ground(transfer: Transfer, abroad: tuple[str, ...], today: dt.date) -> Iterator[tuple[str, str]]:
    mechanism = transfer.mechanism
    if mechanism is Mechanism.ADEQUACY and not all(_adequate(name, today) for name in abroad):
        yield "mechanism", "transfer-not-adequate"
    if mechanism is Mechanism.DPF and not all(_level(name) is Level.PRIVACY_FRAMEWORK for name in abroad):
        yield "mechanism", "framework-elsewhere"
    # the framework is before the Court of Justice (C-703/25 P), as its two predecessors were
    if mechanism is Mechanism.DPF and transfer.fallback is None:
        yield "fallback", "framework-without-fallback"
    if mechanism is Mechanism.SCC and transfer.assessed_on is None:
        yield "assessed_on", "scc-without-assessment"
    if mechanism in ON_PAPER and not transfer.document.strip():
        yield "document", "transfer-without-document"
    if mechanism in DEROGATIONS:
        yield "mechanism", "transfer-by-derogation"


def _level(name: str) -> Level | None:
    country = country_named(name)
    return country.level if country else None


def _adequate(name: str, today: dt.date) -> bool:
    country = country_named(name)
    return (
        country is not None
        and country.level in (Level.EEA, Level.ADEQUATE)
        and (country.until is None or today <= country.until)
    )
