"""A letter as a value, and its PDF. In the window of the envelope only the address shows."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from privdesk.formats.pdf.attachments import Attachment
from privdesk.formats.pdf.blocks import Block
from privdesk.formats.pdf.envelopes import ENVELOPES, Envelope


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """``picture``: PNG or JPEG, ``description`` says what it shows; ``lines`` where there is no readable picture."""

    lines: tuple[str, ...] = ()
    picture: bytes = b""
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """Comes after the letter on a page of its own; ``landscape`` for wide tables."""

    title: str
    blocks: tuple[Block, ...] = ()
    landscape: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSheet:
    """Everything that stands in a letter, in the reader's language (a tag as ``nl-NL``).

    ``references``: at most four (label, value); ``page_words`` with ``{n}`` and ``{total}``; ``made`` goes into the
    file only, so that the same sheet gives the same bytes.
    """

    language: str
    subject: str
    subject_label: str
    page_words: str
    author: str = ""
    letterhead: Letterhead = Letterhead()
    return_line: str = ""
    address: tuple[str, ...] = ()
    references: tuple[tuple[str, str], ...] = ()
    body: tuple[Block, ...] = ()
    closing: str = ""
    signature: tuple[str, ...] = ()
    enclosures_label: str = ""
    enclosures: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()
    envelope: Envelope = ENVELOPES["ea56-left"]
    annexes: tuple[Annex, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    made: dt.datetime | None = None


def letter_pdf(sheet: LetterSheet) -> bytes:
    """PDF/A-2a (3a with attachments) and PDF/UA-1. Only a sheet with more than four references raises ValueError."""
    from privdesk.formats.pdf.letter_pages import LetterPages

    return LetterPages(sheet).build()


def address_fits(address: tuple[str, ...]) -> bool:
    """Whether the whole address fits in the window; what does not fit would be cut off."""
    from privdesk.formats.pdf.letter_pages import address_cut

    return not address_cut(address)
