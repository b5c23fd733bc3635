"""What a letter needs before it may go out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from privdesk.core.problems import Problem
from privdesk.core.written import contains_bsn
from privdesk.letters.model import Fact, FactKind, Facts, LetterKind, When

SENDER = ("name", "street", "postcode", "town", "officer_name", "officer_title", "officer_email")
"""Element E01, with AVG 12(2): who writes, from where, and whom to turn to."""

BEFORE_ALL = ("letter_date", "case_ref")
"""Element E02."""


def given(facts: Facts, name: str) -> bool:
    """Nothing, an empty text, an empty list and False are not given."""
    return bool(facts.get(name))


def holds(when: When, facts: Facts) -> bool:
    return all(_equals(facts.get(name), wanted) for name, wanted in when.items())


def _equals(value: object, wanted: bool | str | tuple[str, ...]) -> bool:  # noqa: FBT001 -- a value, no switch
    if isinstance(wanted, bool):
        return bool(value) is wanted
    values = {value} if isinstance(value, str) else set(value) if isinstance(value, Iterable) else set()
    return not values.isdisjoint({wanted} if isinstance(wanted, str) else wanted)


def required(fact: Fact, facts: Facts) -> bool:
    if fact.kind is FactKind.FLAG:
        return False
    return fact.required or (bool(fact.when) and holds(fact.when, facts))


def missing_facts(kind: LetterKind, facts: Facts, organisation: Facts) -> tuple[str, ...]:
    """Names; ``activities.retention`` for a column that has an empty cell, ``organisation.street`` for the sender."""
    facts = {**facts, **kind.fixed}
    missing = [f"organisation.{name}" for name in SENDER if not _filled(organisation.get(name))]
    for fact in kind.facts:
        value = facts.get(fact.name)
        if not _filled(value):
            if required(fact, facts):
                missing.append(fact.name)
        elif fact.kind is FactKind.ROWS:
            missing += _missing_columns(fact, rows_of(value))
    return tuple(missing)


def _filled(value: object) -> bool:
    if isinstance(value, str):
        return bool(value.strip(" ."))
    if isinstance(value, (list, tuple)):
        return any(not isinstance(each, str) or _filled(each) for each in value)
    return bool(value)


def _missing_columns(fact: Fact, rows: Iterable[Facts]) -> Iterator[str]:
    lacking = {
        column.name for row in rows for column in fact.columns if column.required and not _filled(row.get(column.name))
    }
    return (f"{fact.name}.{column.name}" for column in fact.columns if column.name in lacking)


def rows_of(value: object) -> tuple[Facts, ...]:
    """Raises TypeError for what is no sequence of rows."""
    rows = tuple(value) if isinstance(value, (list, tuple)) else None
    if rows is None or not all(isinstance(row, Mapping) for row in rows):
        raise TypeError("rows are a list of mappings")
    return rows


def missing_elements(kind: LetterKind, facts: Facts, printed: Iterable[str]) -> tuple[str, ...]:
    """What the law asks of this letter and what it does not say (matrix of domain chapter 8.1)."""
    wanted = [*kind.must, *(each.element for each in kind.conditional if holds(each.when, facts))]
    return tuple(dict.fromkeys(code for code in wanted if code not in set(printed)))


def placed_elements(facts: Facts, organisation: Facts) -> tuple[str, ...]:
    """E01 and E02 stand around the text: they are there when what they say is known."""
    sender = ("E01",) if all(_filled(organisation.get(name)) for name in SENDER) else ()
    reference = ("E02",) if all(_filled(facts.get(name)) for name in BEFORE_ALL) else ()
    return sender + reference


def bsn_warnings(texts: Mapping[str, str]) -> list[Problem]:
    return [Problem(name, "bsn-like", blocks=False) for name, text in texts.items() if contains_bsn(text)]


def window_address(
    name: str,
    *,
    organisation: str = "",
    street: str = "",
    postcode: str = "",
    town: str = "",
    country: str = "",
    email: str = "",
) -> tuple[str, ...]:
    """The lines in the window of the envelope; without a street or a town the e-mail address stands in their place."""
    place = " ".join(part for part in (postcode.strip(), town.strip().upper()) if part)
    by_post = street.strip() or place
    lines = (organisation, name, street, place, country.upper()) if by_post else (organisation, name, email)
    return tuple(line.strip() for line in lines if line.strip())
