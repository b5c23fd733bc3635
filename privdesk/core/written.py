"""What can be seen of a text as it was written: that it is an address, a number of somebody, the same name again."""

from __future__ import annotations

import re
from collections.abc import Iterable

_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_NINE_DIGITS = re.compile(r"(?<![\d.])(\d(?:[ .-]?\d){8})(?![\d.]*\d)")
_BSN_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def is_mail_address(text: str) -> bool:
    return _MAIL.fullmatch(text.strip()) is not None


def contains_bsn(text: str) -> bool:
    """Nine digits, also in groups, that pass the test of eleven: likely a citizen service number (UAVG 46)."""
    return any(_passes_eleven(re.sub(r"\D", "", run)) for run in _NINE_DIGITS.findall(text))


def bare(name: str) -> str:
    """As two spellings of one name are compared: capitals and spaces do not count."""
    return " ".join(name.split()).casefold()


def all_bare(names: Iterable[str]) -> set[str]:
    return {bare(each) for each in names}


def _passes_eleven(digits: str) -> bool:
    total = sum(weight * int(digit) for weight, digit in zip(_BSN_WEIGHTS, digits, strict=True))
    return total % 11 == 0 and int(digits) > 0
