"""A message that was copied as text: with its headers as a mail program shows them, as its source has them, or bare."""

from __future__ import annotations

import re

from privdesk.core.errors import MailUnreadable
from privdesk.formats.mail.characters import printable
from privdesk.formats.mail.limits import TEXT_CHARACTERS
from privdesk.formats.mail.mail import Mail, MailRemark
from privdesk.formats.mail.markup import text_of
from privdesk.formats.mail.quoted import headed
from privdesk.formats.mail.reading import read_mail

_SOURCE = re.compile(r"\s*(?:[A-Za-z][A-Za-z-]{1,40}:[ \t].*(?:\n[ \t].+)*\n){2,}\s*\n", re.MULTILINE)
_TELLING = re.compile(r"^(?:From|Received|Return-Path|Date|Message-ID):", re.IGNORECASE | re.MULTILINE)


def read_pasted(text: str, markup: str = "") -> Mail:
    """``markup``: the same as HTML, used where there is no plain text. Never raises; without a word it has no text."""
    said = printable(text).strip() or text_of(markup).strip()
    cut = said[:TEXT_CHARACTERS]
    found = headed(cut) or _source(cut) or Mail(text=cut)
    if len(said) <= len(cut):
        return found
    return Mail(
        sender_name=found.sender_name,
        sender_address=found.sender_address,
        received=found.received,
        subject=found.subject,
        text=found.text,
        remarks=(MailRemark.TEXT_CUT,),
    )


def _source(text: str) -> Mail | None:
    """As "show source" gives it."""
    head = _SOURCE.match(text)
    if not head or not _TELLING.search(head[0]):
        return None
    try:
        return read_mail(text.lstrip().encode())
    except MailUnreadable:
        return None
