"""Which country lies in the EEA, and which has an adequacy decision (AVG 45), on the day the list was read."""

from __future__ import annotations

import datetime as dt
import json
import re
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from privdesk.core.resources import resource
from privdesk.core.written import bare


class Level(Enum):
    EEA = "eea"
    ADEQUATE = "adequate"
    PRIVACY_FRAMEWORK = "privacy_framework"
    """Only organisations on the list of the EU-US Data Privacy Framework."""


class Country(NamedTuple):
    code: str
    nl: str
    en: str
    level: Level
    until: dt.date | None
    """When the adequacy decision ends."""


class Atlas(NamedTuple):
    as_of: dt.date
    countries: tuple[Country, ...]
    by_name: dict[str, Country]


@lru_cache(maxsize=1)
def atlas() -> Atlas:
    held = json.loads(resource("templates", "countries.json").read_text(encoding="utf-8"))
    countries = []
    by_name = {}
    for level in Level:
        for row in held[level.value]:
            until = dt.date.fromisoformat(row["until"]) if "until" in row else None
            country = Country(row["code"], row["nl"], row["en"], level, until)
            countries.append(country)
            for name in (country.code, country.nl, country.en, *row.get("also", ())):
                by_name[name.casefold()] = country
    return Atlas(dt.date.fromisoformat(held["as_of"]), tuple(countries), by_name)


def country_named(name: str) -> Country | None:
    """By its Dutch or English name or code; None for a country without a decision, or none that is known here."""
    return atlas().by_name.get(bare(name))


def named(text: str) -> tuple[str, ...]:
    """The countries in a text such as ``Ierland, Verenigde Staten (Oregon)``, as they are written there."""
    bare = re.sub(r"\([^)]*\)", "", text)
    parts = re.split(r"[,;/\n]| en | and ", bare)
    return tuple(part.strip() for part in parts if part.strip())


def outside_eea(text: str) -> tuple[str, ...]:
    """Those of them that do not lie in the EEA, so far as is known here."""
    return tuple(name for name in named(text) if (country := country_named(name)) is None or country.level != Level.EEA)
