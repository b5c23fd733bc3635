"""Which rights a message seems to invoke: a proposal with the words that led to it, never a decision.

Nobody needs an article number to invoke a right (EDPB 01/2022 §52): plain Dutch and English words count. Sentences
that only talk about a right ("otherwise I shall complain", "you have the right to …") do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_READ = 50_000
"""Characters: below stand quotations of older messages."""
_QUOTED = 120

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z\[{“\"'])|\n\s*\n|\n\s*[-*•]\s")


class Suggested(NamedTuple):
    right: str
    """Id of a declared right."""
    words: str
    """As they stand in the message."""


class _Sign(NamedTuple):
    right: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None


def _sign(right: str, *patterns: str, unless: str = "") -> _Sign:
    whole = "|".join(f"(?:{pattern})" for pattern in patterns)
    return _Sign(right, re.compile(whole, re.IGNORECASE), re.compile(unless, re.IGNORECASE) if unless else None)


_ONLY_TALKED_ABOUT = re.compile(
    r"\b(?:u|je|jij) (?:heeft|hebt) (?:het |altijd |ook )*recht\b|\byou have the right\b|\byour rights? (?:to|of)\b"
    r"|\b(?:aan de volgende|to the following) (?:\w+ )?(?:verantwoordelijke|controller)\b",
    re.IGNORECASE,
)

_REMINDS = re.compile(
    r"\bheb ik (?:u|jullie) (?:een|mijn) verzoek (?:ge|ver)stuurd\b|\bI sent you (?:a|my) request\b|\badmonition\b"
    r"|\bnog (?:steeds )?geen (?:antwoord|reactie)\b"
    r"|\bnot (?:yet )?(?:received|had) (?:an|any) (?:answer|reply|response)\b"
    r"|\bherinner\w*\b.{0,60}\bverzoek|\bremind\w*\b.{0,60}\brequest|\b(?:mijn|my) (?:eerdere|vorige|earlier|previous)"
    r" (?:verzoek|request)",
    re.IGNORECASE,
)

_DATA = r"(?:persoonsgegevens|gegevens|data|informatie|account|profiel|dossier|inschrijving|alles|e-?mailadres)"
_KNOWN = r"(?:\w+ )?(?:naam|adres|gegevens|telefoon|nummer|e-?mail|geboortedatum|rekening|name|address|data|phone|date)"
_ADVERTISING = (
    r"(?:direct[ -]?marketing|reclame|nieuwsbrie|mailing|aanbieding|marketing|newsletter|promotional|advertis)\w*"
)
_WHOM = r"(?:mij|me|hem|haar|hen|him|her|them)"
"""Also as an officer notes it down during a call."""
_RELATION = r"(?:account|lidmaatschap|abonnement|klantrelatie)"
_BY_COMPUTER = r"\b(?:computer|algoritme|algorithm|geautomatiseerd\w*|automatisch\w*|automated)\b"
_DISAGREES = (
    r"\b(?:niet (?:mee )?eens|bezwaar|herzien|herzie|heroverweg\w+|opnieuw (?:bekijk|beoorde)\w+|(?:door|laat) een mens"
    r"|a (?:human|person) to|disagree|contest|challenge|reconsider)\b"
)
_LEAVING = (
    r"\bvan de nieuwsbrief\b.{0,20}\baf\b",
    r"\bvan (?:de|uw|jullie) (?:\w*lijst)\b",
    r"\b(?:af|uit)(?: te )?(?:melden|schrijven)\b",
    r"\b(?:meld|schrijf) (?:me|mij) (?:\w+ )?(?:af|uit)\b",
    r"\bunsubscrib\w+",
    r"\b(?:off|from) (?:the|your) (?:mailing )?list\b",
    r"\bopt(?:ing)? out\b",
)
_NO_LONGER = r"(?:geen|stop\w*|niet (?:meer|langer)|bezwaar|no longer|not|object\w*|opt\w*)"

_SIGNS = (
    _sign(
        "access",
        r"\binzage\w*",
        r"\bin te zien\b",
        r"\b(?:verzoek|vraag|wil|recht)\b.{0,40}\btoegang\b",
        r"\bkopie\b.{0,40}\b\w*(?:gegevens|data|dossier)\b",
        rf"\b(?:welke|wat voor) (?:persoonlijke |soort )?{_DATA}\b.{{0,80}}\b{_WHOM}\b",
        rf"\bwat\b.{{0,30}}\b(?:u|jullie|wij|we)\b.{{0,40}}\b(?:over|van) {_WHOM}\b",
        rf"\bwhat (?:you|we) (?:have|hold|keep|know|store)\b.{{0,30}}\b(?:on|about) {_WHOM}\b",
        r"\bartikel 15\b",
        r"\bsubject access\b|\bD?SAR\b",
        r"\b(?:request\w*|right of|like|want)\b.{0,20}\baccess\b",
        r"\bcopy of\b.{0,40}\bdata\b",
        rf"\bwhat (?:personal )?(?:data|information)\b.{{0,60}}\b(?:about|on|concerning) {_WHOM}\b",
        r"\barticle 15\b",
    ),
    _sign(
        "rectification",
        r"\brectific\w+",
        rf"\b{_DATA}\b.{{0,40}}\b(?:onjuist|verkeerd|fout)\w*",
        rf"\b(?:onjuist|verkeerd|foutie?[fv])\w*\b.{{0,40}}\b(?:{_DATA}|naam|adres)",
        r"\bmijn\b.{0,40}\b(?:verkeerd|klopt niet|kloppen niet|niet meer kloppen)\b",
        rf"\b(?:zijn|haar|hun) {_KNOWN}.{{0,20}}\b(?:verkeerd|kloppen niet|niet (?:meer )?klop(?:t|pen)|klopt niet)\b",
        rf"\b(?:wijzig|verbeter|corrigeer|pas)\w*\b.{{0,40}}\bmijn {_KNOWN}",
        rf"\bmijn {_KNOWN}.{{0,60}}\b(?:wijzigen|verbeteren|corrigeren|aanpassen|aan te passen)\b",
        r"\bartikel 16\b",
        r"\b(?:inaccurate|incorrect|wrong)\b.{0,40}\b(?:data|name|address|information)\b",
        rf"\b(?:correct|change|update)\b.{{0,20}}\bmy {_KNOWN}",
        r"\bmy\b.{0,40}\b(?:is|are) (?:wrong|incorrect|misspelt|misspelled)\b",
        r"\barticle 16\b",
    ),
    _sign(
        "erasure",
        r"\bvergeetverzoek|\bvergetelheid\b|\bvergeten te worden\b|\bgegevenswissing\b",
        rf"\b(?:verwijder|wis|wissen|vernietig)\w*\b.{{0,80}}\b\w*{_DATA}",
        rf"{_DATA}\b.{{0,80}}\b(?:verwijder\w*|gewist|wissen|wist|vernietig\w*)\b",
        r"\b(?:verwijder|wis) (?:mij|me)\b",
        r"\bartikel 17\b",
        r"\bik stop ermee\b",
        r"\b(?:alles|gegevens|account|profiel)\b.{0,60}\bweg\b",
        rf"\bvergeet (?:mij|me)\b|\b(?:mij|me|hem|haar) (?:te )?vergeten\b|\bforget {_WHOM}\b",
        rf"\b{_RELATION}\b.{{0,30}}\b(?:op(?: te )?(?:heffen|zeggen)|(?:te )?beëindigen|sluiten)\b",
        r"\b(?:cancel|end|terminate)\b.{0,20}\bmy (?:subscription|membership)\b",
        rf"\bzegt?\b.{{0,20}}\b{_RELATION}\b.{{0,5}}\bop\b",
        r"\bright to (?:be forgotten|erasure)\b",
        r"\b(?:eras\w+|delet\w+|remov\w+)\b.{0,80}\b(?:data|account|profile|information|everything|me)\b",
        r"\barticle 17\b",
        unless=r"\bhoor graag of\b|\bin advance if\b|\bzal leiden tot\b|\bwill result in\b|\blist\b|\b\w*lijst\b",
    ),
    _sign(
        "restriction",
        r"\bbeperk\w*\b.{0,60}\b(?:verwerk\w+|gebruik)\b",
        r"\b(?:verwerking|gebruik)\b.{0,120}\bbeperk\w*\b",
        r"\bbevriezen\b|\bbevries\b",
        r"\bartikel 18\b",
        r"\brestrict\w*\b.{0,40}\b(?:process\w*|use)\b",
        r"\barticle 18\b",
    ),
    _sign(
        "portability",
        r"\boverdraagbaar\w*|\bdataportabiliteit\b",
        r"\bmachine ?-?leesbaar\b|\bmachine[ -]readable\b",
        r"\bover(?:dragen|zetten|zet|draagt)\b.{0,30}\b(?:aan|naar) (?:een )?andere?\b",
        r"\bartikel 20\b",
        r"\bportability\b|\bporting my data\b",
        r"\btransfer\b.{0,30}\bto another\b",
        r"\bnaar een andere? (?:aanbieder|leverancier|dienst)\w*\b|\bto another (?:provider|supplier|service)\b",
        r"\barticle 20\b",
    ),
    _sign(
        "objection",
        r"\b(?:maak|maken|teken)\b.{0,30}\bbezwaar\b",
        r"\bbezwaar (?:te maken|maken|tegen|aan te tekenen)\b",
        r"\b(?:ik|wij) (?:heb|hebben) bezwaar\b",
        r"\bwil(?:len)? niet dat (?:u|jullie|wij|we)\b.{0,60}\b(?:gebruik|verwerk)\w*",
        r"\bdo(?:es)?(?: not|n't) want (?:you|us) to (?:use|process)\b",
        r"\bI (?:\w+ )?object\b|\bobject(?:ing)? (?:to|against)\b|\bobjection (?:to|against) (?:the|your|this|any)\b",
        unless=rf"\bals u\b|\bindien u\b|\bif you\b|{_ADVERTISING}",
    ),
    _sign(
        "marketing",
        rf"\b{_NO_LONGER}\b.{{0,100}}{_ADVERTISING}",
        rf"{_ADVERTISING}.{{0,60}}\b{_NO_LONGER}\b",
        r"\b(?:niet meer|niet langer)\b.{0,30}\b(?:mailen|bellen|benaderen|gemaild|gebeld|benaderd)\b",
        r"\bgeen (?:e-?)?mails? (?:meer|van)\b",
        r"\bstop (?:e-?mailing|sending|contacting|calling)\b",
        *_LEAVING,
    ),
    _sign(
        "withdrawal",
        r"\btoestemming\b.{0,80}\b(?:in te trekken|intrek\w*|ingetrokken)\b",
        r"\btrek\b.{0,60}\btoestemming\b",
        r"\bwithdr[ae]w\w*\b.{0,40}\bconsent\b",
        r"\bconsent\b.{0,40}\bwithdr[ae]w\w*",
        *_LEAVING,
    ),
    _sign(
        "automated",
        rf"{_DISAGREES}.{{0,120}}{_BY_COMPUTER}",
        rf"{_BY_COMPUTER}.{{0,120}}{_DISAGREES}",
        r"\bmenselijke (?:tussenkomst|beoordeling)\b|\bhuman (?:intervention|review)\b",
        unless=r"\bbestaan van\b|\bexistence of\b",
    ),
    _sign(
        "complaint",
        r"\b(?:dien|diende|heb)\b.{0,30}\bklacht\b",
        r"\bklacht (?:over|tegen|indienen|in te dienen)\b",
        r"\bklaagt (?:over|dat)\b|\bklagen over\b",
        r"\b(?:lodg|fil|submit|mak)\w*\b.{0,20}\bcomplaint\b",
        r"\bcomplain(?:ing|t)? about\b",
        unless=r"\bbehoud\b|\breserve\b|\bals u\b|\bif you\b|\banders\b|\botherwise\b",
    ),
)
"""A sign counts within one sentence; ``unless`` says when it does not."""


def suggest_rights(text: str) -> tuple[Suggested, ...]:
    """In the order in which they appear; each right once."""
    found: dict[str, Suggested] = {}
    for sentence in _sentences(text):
        for suggested in _in(sentence):
            found.setdefault(suggested.right, suggested)
    return tuple(found.values())


def is_reminder(text: str) -> bool:
    """It speaks of a request that was sent before: that one's term is running."""
    return any(_REMINDS.search(sentence) for sentence in _sentences(text))


def own_words(text: str) -> str:
    """What the sender wrote now, without what is quoted below, on one line."""
    return " ".join(" ".join(_unquoted(text)).split())


def _unquoted(text: str) -> list[str]:
    return [line for line in text[:_READ].splitlines() if not line.lstrip().startswith(">")]


def _sentences(text: str) -> Iterator[str]:
    return (" ".join(sentence.split()) for sentence in _SENTENCE.split("\n".join(_unquoted(text))))


def _in(sentence: str) -> Iterable[Suggested]:
    if _ONLY_TALKED_ABOUT.search(sentence):
        return []
    matches = (
        (match, sign.right)
        for sign in _SIGNS
        if (match := sign.pattern.search(sentence)) and not (sign.unless and sign.unless.search(sentence))
    )
    ordered = sorted(matches, key=lambda each: each[0].start())
    return [Suggested(right, match[0].strip()[:_QUOTED]) for match, right in ordered]
