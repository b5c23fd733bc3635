"""How a provision is cited in a language: ``6(1)(a)`` is "art. 6 lid 1 onder a AVG" in Dutch."""

from __future__ import annotations

import re

from privdesk.core.words import Language

NBSP = "\u00a0"
_PART = re.compile(r"\b(artikel|art\.|Article|lid|onder) (?=\d|[a-k]\b)")
_PROVISION = re.compile(
    r"(?P<law>UAVG |Atw )?(?P<article>[\d–]+)(\((?P<paragraph>\d+)\))?(\((?P<letter>[a-z])\))?"
    r"(?P<second> second subparagraph)?"
)


def bound(text: str) -> str:
    """The parts of a provision stay on one line: no line ends with "onder" or begins with "b"."""
    return _PART.sub(rf"\1{NBSP}", text)


def cited(article: str, language: Language) -> str:
    """As it stands where it is no provision of the AVG or UAVG."""
    if ", " in article:
        return ", ".join(cited(each, language) for each in article.split(", "))
    found = _PROVISION.fullmatch(article)
    if not found:
        return article
    law = (found["law"] or "").strip()
    if language == "en":
        return f"art. {article.removeprefix(found['law'] or '')} {law or 'GDPR'}"
    paragraph = f" lid {found['paragraph']}" if found["paragraph"] else ""
    letter = f" onder {found['letter']}" if found["letter"] else ""
    second = " tweede alinea" if found["second"] else ""
    return f"art. {found['article']}{paragraph}{letter}{second} {law or 'AVG'}"
