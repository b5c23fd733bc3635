"""Who sent it, read from a header or from a quoted one."""

from __future__ import annotations

import re
from typing import NamedTuple

from privdesk.formats.mail.characters import decode_header, one_line
from privdesk.formats.mail.limits import NAME_CHARACTERS

_LONGEST = 2_000
_LONGEST_ADDRESS = 320
"""64 before the sign, 255 after it (RFC 5321, 4.5.3.1)."""

_ADDRESS = re.compile(r"[^\s<>\[\]()\",;:@]{1,64}@[^\s<>\[\]()\",;:@]{1,255}")
_ANGLED = re.compile(r"[<\[](?:mailto:)?\s*([^<>\[\]\s]*@[^<>\[\]\s]*)\s*[>\]]", re.IGNORECASE)

_GROUP = re.compile(r"[^:]*:[\s;]*")
"""``undisclosed-recipients:;``: a list without members is nobody (RFC 5322, 3.4)."""


class Address(NamedTuple):
    name: str
    address: str


def read_address(raw: str) -> Address:
    """The first one; either part may be empty. Outlook's inner addresses (``/O=ORG/…``) are none."""
    text = raw[:_LONGEST]
    angled = _ANGLED.search(text)
    if angled:
        return Address(_name(text[: angled.start()]), one_line(angled[1])[:_LONGEST_ADDRESS])
    bare = _ADDRESS.search(text)
    if bare:
        in_brackets = re.search(r"\(([^()]*)\)", text[bare.end() :])
        return Address(_name(in_brackets[1]) if in_brackets else "", one_line(bare[0])[:_LONGEST_ADDRESS])
    name = _name(re.sub(r"<[^<>]*>", "", text))
    return Address("" if _GROUP.fullmatch(name) else name, "")


def _name(raw: str) -> str:
    said = decode_header(raw).strip(" ,;*")
    if len(said) > 1 and said[0] == said[-1] and said[0] in "\"'":
        said = said[1:-1]
    said = one_line(said.replace('\\"', '"'))[:NAME_CHARACTERS]
    # A name that is only the address again is no name.
    return "" if _ADDRESS.fullmatch(said) else said
