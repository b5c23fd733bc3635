"""The recovery kit on paper: the code, whose register it opens, and what to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from privdesk.core.words import Words, mark

if TYPE_CHECKING:
    from privdesk.vault import RecoveryKit

_TITLE = mark("Kit", "Recovery kit of {register}")
_PAGE = mark("Kit", "Page {n} of {total}")
_MADE = mark("Kit", "Made on")
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
_EXPERT = mark("Kit", "For an expert, when the key file of the register is lost")


def kit_pdf(kit: RecoveryKit, register: str, words: Words) -> bytes:
    """``register``: the name of its folder."""
    from privdesk.formats.pdf.blocks import Heading, Items, Paragraph, Span, spans
    from privdesk.formats.pdf.report import Front, document_report

    front = Front(
        language="nl-NL" if words.language == "nl" else "en-GB",
        title=words.say(_TITLE, register=register),
        page_words=words.say(_PAGE),
        notes=((words.say(_MADE), words.fact(kit.created)),),
        made=kit.created,
    )
    code = Span("  ".join(kit.code.split("-")), bold=True)
    blocks = (
        Paragraph(spans(words.say(_KEEP))),
        Heading(spans(words.say(_CODE))),
        Paragraph((code,)),
        Heading(spans(words.say(_USE))),
        Items(tuple(spans(words.say(each)) for each in _STEPS), ordered=True),
        Heading(spans(words.say(_EXPERT))),
        Paragraph(spans(kit.slot), small=True),
    )
    return document_report(front, blocks)
