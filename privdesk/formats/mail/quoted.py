"""A message that somebody passed on by writing above it: the headers stand as lines in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from privdesk.formats.mail.addresses import read_address
from privdesk.formats.mail.characters import one_line
from privdesk.formats.mail.limits import SUBJECT_CHARACTERS
from privdesk.formats.mail.mail import Mail
from privdesk.formats.mail.moments import header_moment, said_moment

_KEYS = {
    "from": ("van", "from", "afzender"),
    "sent": ("verzonden", "datum", "sent", "date"),
    "to": ("aan", "to", "cc", "bcc", "antwoord aan", "beantwoorden", "reply-to"),
    "subject": ("onderwerp", "subject", "betreft"),
    "other": ("bijlagen", "attachments", "urgentie", "importance", "prioriteit"),
}
_KEY_OF = {word: key for key, words in _KEYS.items() for word in words}
_LINE = re.compile(r"[>\s*|]{0,20}([A-Za-z-]{2,12}(?: [a-z]{2,4})?)\*?\s{0,3}:\*?\s*(.*)")
_QUOTE = re.compile(r"^\s?>\s?")

_MARKER = re.compile(r"doorgestuurd bericht|forwarded message|doorgestuurde e-?mail", re.IGNORECASE)
_SUBJECT = re.compile(r"\s*(?:fwd?|doorst|ds|tr|wg)\s*:", re.IGNORECASE)
_ZONE = re.compile(r"[+-]\d{4}\b|\b(?:GMT|UTC)\b")
_MARKER_DISTANCE = 4
"""Lines between "Forwarded message" and the headers."""

_LINES_SEARCHED = 2_000
_HEADED = 40
"""Lines among which the headers of a copied message stand."""


class _Block(NamedTuple):
    first: int
    end: int
    values: dict[str, str]


def forwarded_in(text: str, subject: str) -> Mail | None:
    """Not what is quoted below an answer: the subject or a line above the headers must say "forwarded"."""
    lines = text.split("\n")
    passed_on = bool(_SUBJECT.match(subject))
    for block in _blocks(lines[:_LINES_SEARCHED]):
        above = lines[max(0, block.first - _MARKER_DISTANCE) : block.first]
        if passed_on or any(_MARKER.search(line) for line in above):
            return _mail(block.values, lines[block.end :])
    return None


def headed(text: str) -> Mail | None:
    """A message that was copied together with the headers above it, as a mail program shows them."""
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines) if _bare(line)), 0)
    block = next(iter(_blocks(lines[:_HEADED])), None)
    return _mail(block.values, lines[block.end :]) if block and block.first == first else None


def _blocks(lines: Sequence[str]) -> list[_Block]:
    """Runs of header lines, empty lines between them allowed, that name a sender and one thing more."""
    found: list[_Block] = []
    position = 0
    while position < len(lines):
        if not _pair(lines[position]):
            position += 1
            continue
        values: dict[str, str] = {}
        first = end = position
        while position < len(lines) and ((pair := _pair(lines[position])) or not _bare(lines[position])):
            if pair:
                values.setdefault(*pair)
                end = position + 1
            position += 1
        if "from" in values and values.keys() & {"sent", "subject"}:
            found.append(_Block(first, end, values))
    return found


def _pair(line: str) -> tuple[str, str] | None:
    found = _LINE.fullmatch(line[:1_000])
    key = _KEY_OF.get(found[1].lower()) if found else None
    return (key, found[2].strip(" *")) if found and key else None


def _bare(line: str) -> str:
    return line.strip(" >*|\t")


def _mail(values: dict[str, str], rest: Sequence[str]) -> Mail:
    sender = read_address(values["from"])
    said = values.get("sent", "")
    moment = header_moment(said) if _ZONE.search(said) else said_moment(said)
    if all(line.lstrip().startswith(">") for line in rest if line.strip()):
        rest = [_QUOTE.sub("", line) for line in rest]
    return Mail(
        sender_name=sender.name,
        sender_address=sender.address,
        received=moment,
        sent=moment,
        subject=one_line(values.get("subject", ""))[:SUBJECT_CHARACTERS],
        text="\n".join(rest).strip("\n"),
    )
