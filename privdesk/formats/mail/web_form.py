"""The answers that a form on a website puts into its message: one on each line, behind its label."""

from __future__ import annotations

import re
from typing import NamedTuple

from privdesk.formats.mail.addresses import read_address
from privdesk.formats.mail.limits import NAME_CHARACTERS

_READ = 4_000
"""Characters: what a person types below may look like labels too."""
_FORM = 2
"""Labels from which a text is a form; one alone stands in many a letter."""
_LINE = re.compile(r"[ \t>*]*([A-Za-z][\w'’() -]{1,30}?)\*{0,2}[ \t]*:[ \t]*(\S.*)")
_NAME = re.compile(r"(?:(?:uw|je|volledige|your|full) )*(?:naam|name)", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:(?:uw|je|your) )*e-?mail(?:[ -]?(?:adres|address))?", re.IGNORECASE)


class FormAnswers(NamedTuple):
    """Either may be empty."""

    name: str = ""
    address: str = ""


def read_form(text: str) -> FormAnswers:
    """Nothing from a text that is no form."""
    lines = [found for line in text[:_READ].splitlines() if (found := _LINE.fullmatch(line.rstrip()))]
    if len({found[1].casefold() for found in lines}) < _FORM:
        return FormAnswers()
    named = next((found[2] for found in lines if _NAME.fullmatch(found[1])), "")
    reached = next((found[2] for found in lines if _ADDRESS.fullmatch(found[1])), "")
    return FormAnswers(" ".join(named.strip("* ").split())[:NAME_CHARACTERS], read_address(reached).address)
