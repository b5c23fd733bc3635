"""The recovery kit on paper: the code, whose register it opens, and what to do with it."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from privdesk.core.words import Words, mark
from privdesk.formats.pdf.blocks import Heading, Items, Paragraph, Span, Square, spans
from privdesk.formats.pdf.report import Front, document_report

_TITLE = mark("Kit", "Recovery kit of {register}")
_PAGE = mark("Kit", "Page {n} of {total}")
_MADE = mark("Kit", "Made on")
_TRAIL = mark("Kit", "Audit trail")
_HEAD = mark("Kit", "line {seq}, {short}")
_KEEP = mark(
    "Kit",
    "Who has this paper and the register can open it. Keep it where you keep other keys, not beside the computer.",
)
_CODE = mark("Kit", "Recovery code")
_USE = mark("Kit", "When the passphrase is lost")
_STEPS = (
    mark("Kit", "Start privdesk and choose the register."),
    mark("Kit", "Choose: Passphrase forgotten? Use the recovery code."),
    mark("Kit", "Type the nine groups of four characters."),
)
_LOST = mark("Kit", "When the key file of the register is lost")
_LOST_STEPS = (
    mark(
        "Kit",
        "Start privdesk and choose the folder of the register. In it lies a file whose name begins with register.",
    ),
    mark("Kit", "Choose: Key file lost? Use the recovery kit."),
    mark("Kit", "Scan the square code, or copy the small text below it. Without the recovery code it opens nothing."),
    mark("Kit", "Type the recovery code and a new passphrase."),
)
_SQUARE = mark("Kit", "Square code with the text that stands below it")
_EVIDENCE = mark(
    "Kit",
    "When this was printed, the audit trail of the register ended with line {seq}, mark {hash}. "
    "Whoever rewrites the trail cannot rewrite this paper.",
)
_GROUPS_IN_LINE = 5
_SIGNS_IN_LINE = 76


class Kit(Protocol):
    """``slot``: what the square code says; ``audit_hash``: 32 bytes."""

    @property
    def code(self) -> str: ...
    @property
    def slot(self) -> str: ...
    @property
    def created(self) -> dt.datetime: ...
    @property
    def audit_seq(self) -> int: ...
    @property
    def audit_hash(self) -> bytes: ...


def kit_pdf(kit: Kit, register: str, words: Words) -> bytes:
    """One page. ``register``: the name of its folder."""
    mark_of_trail = kit.audit_hash.hex()
    front = Front(
        language="nl-NL" if words.language == "nl" else "en-GB",
        title=words.say(_TITLE, register=register),
        page_words=words.say(_PAGE),
        notes=(
            (words.say(_MADE), words.fact(kit.created)),
            (words.say(_TRAIL), words.say(_HEAD, seq=kit.audit_seq, short=mark_of_trail[:16])),
        ),
        made=kit.created,
    )
    groups = kit.code.split("-")
    lines = [groups[at : at + _GROUPS_IN_LINE] for at in range(0, len(groups), _GROUPS_IN_LINE)]
    blocks = (
        Paragraph(spans(words.say(_KEEP))),
        Heading(spans(words.say(_CODE))),
        Paragraph(spans(Span("\n".join(" ".join(line) for line in lines), bold=True)), large=True),
        Heading(spans(words.say(_USE))),
        Items(tuple(spans(words.say(each)) for each in _STEPS), ordered=True),
        Heading(spans(words.say(_LOST))),
        Items(tuple(spans(words.say(each)) for each in _LOST_STEPS), ordered=True),
        Square(text=kit.slot, alternative=words.say(_SQUARE)),
        Paragraph(spans(_in_lines(kit.slot)), small=True),
        Paragraph(spans(words.say(_EVIDENCE, seq=kit.audit_seq, hash=mark_of_trail)), small=True),
    )
    return document_report(front, blocks)


def _in_lines(text: str) -> str:
    """No line ends in a hyphen: programs that copy text take it for a word that was broken, and drop it."""
    lines: list[str] = []
    while text:
        end = _SIGNS_IN_LINE
        while text[:end].endswith("-"):
            end -= 1
        lines.append(text[:end])
        text = text[end:]
    return "\n".join(lines)
