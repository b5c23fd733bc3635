"""A message that waits in the mail program until somebody sends it: an .eml with ``X-Unsent``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from email.message import EmailMessage
from email.policy import SMTP
from typing import NamedTuple

from privdesk.formats.mail.characters import one_line, printable

_PLAIN_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}")
_BYTES = ("application", "octet-stream")
_MEDIA_TYPE = re.compile(r"([a-z]+)/([a-z0-9][\w.+-]{0,90})", re.ASCII)


class Enclosed(NamedTuple):
    name: str
    media_type: str
    data: bytes


def unsent(to: str, subject: str, text: str, enclosed: Iterable[Enclosed] = ()) -> bytes:
    """Without an address to write to where ``to`` is none that every program takes: it is typed in there."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    if _PLAIN_ADDRESS.fullmatch(to.strip()):
        message["To"] = to.strip()
    message["Subject"] = one_line(subject)
    message.set_content(printable(text), cte="base64")
    for each in enclosed:
        kind = _MEDIA_TYPE.fullmatch(each.media_type)
        main, sub = (kind[1], kind[2]) if kind and kind[1] not in {"multipart", "message", "text"} else _BYTES
        message.add_attachment(each.data, maintype=main, subtype=sub, filename=one_line(each.name) or "1")
    return message.as_bytes()
