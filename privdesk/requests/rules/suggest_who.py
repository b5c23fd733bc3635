"""Who seems to act, and for whom: a proposal with the words that led to it, never a decision (G11, G12; W15, W16)."""

from __future__ import annotations

import re
from typing import NamedTuple

from privdesk.requests.model import Representation
from privdesk.requests.rules.suggest import own_words

_CHILD = r"(?:zoontje|zoon|dochtertje|dochter|kind|son|daughter|child)"
_GUARDIAN = r"(?:voogd|curator|bewindvoerder|mentor)"
_ACTS: tuple[tuple[Representation, re.Pattern[str]], ...] = tuple(
    (who, re.compile(pattern, re.IGNORECASE))
    for who, pattern in (
        (
            Representation.LAWYER,
            (
                r"\b(?:namens|voor) (?:mijn|onze) cli[eë]nte?\b|\bon behalf of (?:my|our) client\b|\bmy client\b"
                r"|\bals (?:zijn|haar|hun) advocaat\b|\bmijn cli[eë]nte?\b"
            ),
        ),
        (
            Representation.GUARDIAN,
            (
                rf"\b(?:als|ik ben(?: de)?) {_GUARDIAN}\b"
                r"|\bas (?:the |her |his )?(?:legal )?guardian\b|\bI am (?:the |her |his )?(?:legal )?guardian\b"
            ),
        ),
        (
            Representation.PARENT,
            (
                rf"\b(?:namens|voor|over|van) (?:mijn|onze) (?:\w+ )?{_CHILD}\b"
                rf"|\b(?:about|for|of|on behalf of) (?:my|our) (?:[\w-]+ )?{_CHILD}\b"
                r"|\bals (?:ouder|moeder|vader)\b|\bas (?:a |the )?(?:parent|mother|father)\b"
            ),
        ),
        (
            Representation.MANDATED,
            (
                r"\b(?:als|ben) gemachtigde?\b|\bgemachtigd (?:door|om)\b|\bheeft mij gemachtigd\b|\bvolmacht\b"
                r"|\bauthori[sz]ed me\b|\bpower of attorney\b|\bI am authori[sz]ed\b"
            ),
        ),
    )
)
_AGE = re.compile(
    rf"\b{_CHILD},? (?:van|of|aged) (\d{{1,2}})\b"
    rf"|\b(?:my|our) (\d{{1,2}})[- ]year[- ]old {_CHILD}\b|\b(\d{{1,2}})-jarige {_CHILD}\b"
    rf"|\b(?:ik ben|I am|I'm|{_CHILD} is|hij is|zij is|he is|she is) (?:pas |nu |only )?"
    r"(\d{1,2})(?= jaar\b| years? old\b| ?[.,;!]|$)(?: jaar| years? old)?",
    re.IGNORECASE,
)
_OF_AGE = 16
"""UAVG 5(4)."""


def _age(found: re.Match[str]) -> int:
    return int(next(each for each in found.groups() if each))


_ENDS = re.compile(
    r"\bik stop ermee\b"
    r"|\b(?:lidmaatschap|abonnement|klantrelatie|contract)\b.{0,30}\b(?:op(?: te )?zeggen|beëindigen)\b"
    r"|\bzeg\b.{0,20}\b(?:lidmaatschap|abonnement|contract)\b.{0,5}\bop\b|\bben(?: ik)? geen klant meer\b"
    r"|\b(?:cancel|end|terminate)\b.{0,20}\bmy (?:subscription|membership|contract)\b"
    r"|\bno longer (?:want to be )?(?:a|your) customer\b",
    re.IGNORECASE,
)
"""A customer who leaves also asks to be erased (seed promise S2-50b; W05)."""


class Acting(NamedTuple):
    representation: Representation = Representation.NONE
    words: str = ""
    under_16: bool = False
    age_words: str = ""


def ends_relation(text: str) -> str:
    """The words by which a customer seems to leave, or nothing."""
    found = _ENDS.search(own_words(text))
    return found[0] if found else ""


def suggest_acting(text: str) -> Acting:
    said = own_words(text)
    who, words = next(
        ((who, found[0]) for who, pattern in _ACTS if (found := pattern.search(said))), (Representation.NONE, "")
    )
    young = next((found for found in _AGE.finditer(said) if _age(found) < _OF_AGE), None)
    return Acting(who, words, young is not None, young[0] if young else "")
