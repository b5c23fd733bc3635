"""Words to translate, without Qt.

The source strings are English literals, marked where they stand with ``mark(context, text)`` and extracted by
``pyside6-lupdate`` (``-tr-function-alias QT_TRANSLATE_NOOP+=mark``). The translations lie in
``resources/translations/privdesk_<language>.ts``; the desk and the command line read the same file.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

from privdesk.core.resources import resource

Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = ("nl", "en")


class Text(NamedTuple):
    """A source string and the context in which it is translated."""

    context: str
    source: str


def mark(context: str, source: str) -> Text:
    """Both arguments must be literals: lupdate reads the code, not the values."""
    return Text(context, source)


Catalogue = Mapping[Text, tuple[str, ...]]


@lru_cache(maxsize=4)
def catalogue(language: Language) -> Catalogue:
    """``{text: forms}``; a text with a plural has two forms (one, more)."""
    from xml.etree import ElementTree as ET

    path = resource("translations", f"privdesk_{language}.ts")
    if not path.exists():
        return {}
    found: dict[Text, tuple[str, ...]] = {}
    for block in ET.parse(path).getroot().iter("context"):
        context = block.findtext("name", "")
        for message in block.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            plural = [form.text or "" for form in translation.iter("numerusform")]
            forms = tuple(plural) if plural else (translation.text or "",)
            if all(forms):
                found[Text(context, message.findtext("source", ""))] = forms
    return found


class Words:
    """Says texts in one language. ``{name}`` in a text is filled with the fact of that name; ``%n`` with ``n``."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language

    def forms(self, text: Text) -> tuple[str, ...]:
        return catalogue(self.language).get(text, (text.source,))

    def say(self, text: Text, /, n: int | None = None, **facts: object) -> str:
        forms = self.forms(text)
        chosen = forms[0] if n is None or n == 1 else forms[-1]
        if n is not None:
            chosen = chosen.replace("%n", str(n))
        return chosen.format(**{name: self.fact(value) for name, value in facts.items()}) if facts else chosen

    def fact(self, value: object) -> str:
        """A fact as it stands in a sentence: dates in words, lists with commas and a last "and"."""
        if isinstance(value, Text):
            return self.say(value)
        if isinstance(value, dt.date):
            return _say_day(value, self.language)
        label = getattr(value, "label", None)
        if isinstance(label, Text):
            return self.say(label)
        if isinstance(value, (list, tuple)):
            return self.listed([self.fact(item) for item in value])
        return str(value)

    def listed(self, items: list[str]) -> str:
        """``a, b en c``."""
        if len(items) < 2:
            return "".join(items)
        joint = " en " if self.language == "nl" else " and "
        return ", ".join(items[:-1]) + joint + items[-1]


def _say_day(day: dt.date, language: Language) -> str:
    from privdesk.core.dates import say_date, say_moment  # the words of the first window hold no dates

    return say_moment(day, language) if isinstance(day, dt.datetime) else say_date(day, language)
