"""Facts as they stand in a sentence, in the letter's language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from privdesk.core.dates import say_date
from privdesk.core.words import Language, Words
from privdesk.letters.model import Fact, FactKind, Facts, LetterKind
from privdesk.letters.render.library import Library
from privdesk.letters.rules import given, required, rows_of

PHRASES = ("wish", "wish_noun", "article", "action")

_OFFICER_TITLE: Mapping[Language, str] = {"nl": "officer_title", "en": "officer_title_en"}


class Absent(str):
    """Stands where a fact is still to be given: its label in brackets."""

    __slots__ = ()

    @classmethod
    def of(cls, fact: Fact, language: Language) -> Absent:
        return cls(f"[{fact.label[language]}]")


def placeholders(kind: LetterKind, library: Library) -> dict[str, Fact]:
    """Every name that a text of this kind may use."""
    found = {fact.name: fact for fact in (*library.sender, *kind.facts)}
    for fact in kind.facts:
        if fact.kind is FactKind.RIGHTS:
            found |= {name: Fact(name=name, kind=FactKind.TEXT, label=fact.label) for name in PHRASES}
    return found


def values(
    kind: LetterKind, facts: Facts, organisation: Facts, language: Language, library: Library
) -> dict[str, object]:
    """A value for every placeholder: text, tuple of texts, rows, or True and False. ``facts`` with the fixed ones."""
    sender = particulars(organisation, language)
    found = {fact.name: _value(fact, sender, language) for fact in library.sender}
    found |= {fact.name: _value(fact, facts, language) for fact in kind.facts}
    for fact in kind.facts:
        if fact.kind is FactKind.RIGHTS:
            found |= _phrases(fact, facts, str(found.get("purpose", "")), language, library)
    return found


def particulars(organisation: Facts, language: Language) -> dict[str, object]:
    """``organisation``: by the field names of ``organisation.model.Organisation``."""
    return {
        "controller": organisation.get("name"),
        "public_body": organisation.get("name"),
        "is_public_body": organisation.get("is_public_body"),
        "officer_name": organisation.get("officer_name"),
        "officer_title": organisation.get(_OFFICER_TITLE[language]) or organisation.get("officer_title"),
        "officer_email": organisation.get("officer_email"),
        "officer_phone": organisation.get("officer_phone"),
    }


def _value(fact: Fact, facts: Facts, language: Language) -> object:
    value = facts.get(fact.name)
    if fact.kind is FactKind.FLAG:
        return bool(value)
    if fact.kind is FactKind.ROWS:
        return tuple(_row(fact, row, language) for row in rows_of(value or ()))
    if not value:
        absent = required(fact, facts) and fact.kind not in {FactKind.CHOICE, FactKind.RIGHTS}
        return Absent.of(fact, language) if absent else ""
    return _said(fact, value, language)


def _row(fact: Fact, row: Facts, language: Language) -> dict[str, object]:
    return {column.name: _value(column, row, language) for column in fact.columns}


def _said(fact: Fact, value: object, language: Language) -> object:
    match fact.kind, value:
        case FactKind.DATE, dt.date():
            return say_date(value, language)
        case FactKind.TEXT, str():
            return value.strip()
        case FactKind.FRAGMENT, str():
            return fragment(value)
        case FactKind.CHOICE, str() if value in fact.choices:
            return str(value)
        case FactKind.LIST, list() | tuple():
            return tuple(str(each).strip() for each in value)
        case FactKind.RIGHTS, list() | tuple():
            return tuple(value)
    raise TypeError(f"{fact.name} is no {fact.kind.value}")


def fragment(text: str) -> str:
    """Without the full stop that ends it: the sentence goes on. An ellipsis and "B.V." keep theirs."""
    text = text.strip()
    if not text.endswith(".") or text.endswith("..") or _abbreviated(text):
        return text
    return text[:-1].rstrip()


def _abbreviated(text: str) -> bool:
    last = text.rsplit(maxsplit=1)[-1]
    return last.count(".") > 1 and len(last.replace(".", "")) <= last.count(".") * 2


def _phrases(fact: Fact, facts: Facts, purpose: str, language: Language, library: Library) -> dict[str, object]:
    if not given(facts, fact.name):
        return dict.fromkeys(PHRASES, Absent.of(fact, language))
    chosen = facts[fact.name]
    if not isinstance(chosen, (list, tuple)):
        raise TypeError("rights are a list of articles")
    asked = [library.phrases[article][language] for article in chosen]
    say = Words(language).listed
    return {name: say([phrase[name].replace("{purpose}", purpose) for phrase in asked]) for name in PHRASES}
