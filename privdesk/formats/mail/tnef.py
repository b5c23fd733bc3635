"""``winmail.dat``: what Outlook sends when it thinks that the other one has Outlook too (MS-OXTNEF).

Only the plain body and the names of what is packed. Text that is there as compressed RTF stays there.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from privdesk.formats.mail.characters import decode, one_line, printable

_SIGNATURE = 0x223E9F78
_BODY = 0x0002800C
_TITLE = 0x00018010
_ATTRIBUTE = struct.Struct("<BII")
_MOST = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Tnef:
    body: str
    names: tuple[str, ...]


def is_tnef(name: str, media_type: str) -> bool:
    return media_type in {"application/ms-tnef", "application/vnd.ms-tnef"} or name.lower() == "winmail.dat"


def read_tnef(data: bytes) -> Tnef:
    """Reads as far as the file makes sense."""
    body, names = "", []
    if len(data) >= 6 and int.from_bytes(data[:4], "little") == _SIGNATURE:
        position = 6
        for _ in range(_MOST):
            if position + _ATTRIBUTE.size > len(data):
                break
            _level, attribute, length = _ATTRIBUTE.unpack_from(data, position)
            position += _ATTRIBUTE.size
            value = data[position : position + length]
            if attribute == _BODY:
                body = printable(decode(value.rstrip(b"\0")))
            elif attribute == _TITLE:
                names.append(one_line(decode(value.rstrip(b"\0"))))
            position += length + 2
    return Tnef(body=body.strip(), names=tuple(names))
