"""The parts of a message: which text is read, what is an attachment, what is passed on."""

from __future__ import annotations

import dataclasses
import quopri
import re
from collections.abc import Callable
from email.message import Message
from typing import Any

from privdesk.formats.mail.characters import base64_bytes, decode, decode_header, printable
from privdesk.formats.mail.limits import (
    ATTACHMENT_BYTES,
    ATTACHMENTS,
    DEPTH,
    KEPT_BYTES,
    MARKUP_BYTES,
    NAME_CHARACTERS,
    PLAIN_BYTES,
    TEXT_CHARACTERS,
)
from privdesk.formats.mail.mail import Mail, MailAttachment, MailRemark
from privdesk.formats.mail.markup import text_of
from privdesk.formats.mail.quoted import forwarded_in
from privdesk.formats.mail.tnef import is_tnef, read_tnef


class Part(Message):
    """Tells what was written: the standard library's ``get_payload`` decodes it by a charset that anybody may name."""

    _payload: Any

    @property
    def written(self) -> str:
        return self._payload if isinstance(self._payload, str) else ""


ReadAgain = Callable[[bytes], Mail | None]
ReadWithin = Callable[[Part], Mail]

_MEDIA_TYPE = re.compile(r"[a-z0-9][\w.+-]{0,60}/[a-z0-9][\w.+-]{0,90}", re.ASCII)
_SIGNATURES = {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"}
_SEALED = {"application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"}
_MESSAGES = (".eml", ".msg")
_PGP = "-----BEGIN PGP MESSAGE-----"
_STUB = 80
"""A plain text shorter than this beside a much longer page only says that one should look at the page."""


class Parts:
    """Walks a message once. ``read_within`` reads a message that lies within, ``read_again`` one from its bytes."""

    def __init__(self, read_within: ReadWithin, read_again: ReadAgain) -> None:
        self._read_within = read_within
        self._read_again = read_again
        self._kept = 0
        self._is_report = False
        """What a report returns is our own message, not one passed on to us."""
        self.attachments: list[MailAttachment] = []
        self.forwarded: Mail | None = None
        self.remarks: set[MailRemark] = set()
        self.packed_text = ""
        """From a winmail.dat, for a message without text of its own."""

    def text(self, part: Part, depth: int = 0) -> str:
        """The text to read; everything else is collected on the way."""
        kind = part.get_content_type()
        if depth > DEPTH:
            return ""
        if part.is_multipart():
            inside = [each for each in part.get_payload() if isinstance(each, Part)]
            return self._pass_on(part, inside) if kind == "message/rfc822" else self._of_many(kind, inside, depth)
        name = _name(part)
        is_text = part.get_content_maintype() in {"text", "multipart"} and kind != "text/calendar"
        if is_text and not name and part.get_content_disposition() != "attachment":
            return self._of_one(part, kind)
        self._attach(part, name, kind)
        return ""

    def completed(self, mail: Mail) -> Mail:
        """With what lies in the parts, and what the reader should know; ``mail`` has its text whole."""
        forwarded = self.forwarded or forwarded_in(mail.text, mail.subject)
        holds = {
            MailRemark.TEXT_CUT: len(mail.text) > TEXT_CHARACTERS,
            MailRemark.NO_TEXT: not mail.text.strip() and not forwarded,
            MailRemark.NO_DATE: mail.received is None,
        }
        said = {remark for remark, is_so in holds.items() if is_so} | self.remarks
        return dataclasses.replace(
            mail,
            text=mail.text[:TEXT_CHARACTERS],
            attachments=tuple(self.attachments),
            forwarded=forwarded,
            remarks=tuple(remark for remark in MailRemark if remark in said),
        )

    def _of_many(self, kind: str, inside: list[Part], depth: int) -> str:
        if kind == "multipart/encrypted":
            self.remarks.add(MailRemark.ENCRYPTED)
        if kind == "multipart/report":
            self._is_report = True
        if kind != "multipart/alternative":
            return self._joined(inside, depth)
        plain, rich = "", ""
        for each in inside:
            text = self.text(each, depth + 1)
            if each.get_content_type() == "text/plain":
                plain = plain or text
            else:
                rich = rich or text
        is_stub = len(plain) < _STUB and len(rich) > 5 * len(plain)
        return rich if is_stub or not plain.strip() else plain

    def _joined(self, inside: list[Part], depth: int) -> str:
        texts = [self.text(each, depth + 1) for each in inside]
        return "\n\n".join(text for text in texts if text.strip())

    def _of_one(self, part: Part, kind: str) -> str:
        is_markup = kind in {"text/html", "application/xhtml+xml"}
        data = content(part)
        most = MARKUP_BYTES if is_markup else PLAIN_BYTES
        if len(data) > most:
            self.remarks.add(MailRemark.TEXT_CUT)
        said = decode(data[:most], _parameter(part, "charset"))
        if _PGP in said:
            self.remarks.add(MailRemark.ENCRYPTED)
        if is_markup:
            return text_of(said)
        text = printable(said)
        return _flowed(text, part) if _parameter(part, "format").lower() == "flowed" else text

    def _pass_on(self, part: Part, inside: list[Part]) -> str:
        if not inside:
            return ""
        within = inside[0]
        if not within.keys() and str(part.get("content-transfer-encoding", "")).strip().lower() == "base64":
            # Exchange packs a message within a message; the standard library takes the package for its body.
            mail = self._read_again(base64_bytes(_bytes(within)))
        else:
            mail = self._read_within(within)
        if mail:
            self.pass_on(mail, _name(part), sum(len(each.written) for each in within.walk()))
        return ""

    def _attach(self, part: Part, name: str, kind: str) -> None:
        if kind in _SIGNATURES:
            return
        if kind in _SEALED:
            self.remarks.add(MailRemark.ENCRYPTED)
        inline = bool(part.get("content-id")) and part.get_content_disposition() != "attachment"
        self.take(name, kind, content(part), inline=inline)

    def take(self, name: str, kind: str, data: bytes, *, inline: bool = False) -> None:
        """An attachment, unpacked; of what is too large only the name and the size are kept."""
        if is_tnef(name, kind):
            self._unpack(data)
        if name.lower().endswith(_MESSAGES) and len(data) <= ATTACHMENT_BYTES:
            self.forwarded = self.forwarded or self._read_again(data)
        is_kept = len(data) <= min(ATTACHMENT_BYTES, KEPT_BYTES - self._kept)
        self._kept += len(data) if is_kept else 0
        if not is_kept:
            self.remarks.add(MailRemark.NOT_KEPT)
        self._list(
            MailAttachment(
                name=name or f"attachment {len(self.attachments) + 1}",
                media_type=kind if _MEDIA_TYPE.fullmatch(kind) else "application/octet-stream",
                size=len(data),
                inline=inline,
                content=data if is_kept else None,
            )
        )

    def pass_on(self, mail: Mail, name: str, size: int) -> None:
        """A message that lies within."""
        self.forwarded = self.forwarded or (None if self._is_report else mail)
        said = name or f"{mail.subject[: NAME_CHARACTERS - 4] or 'message'}.eml"
        self._list(MailAttachment(name=said, media_type="message/rfc822", size=size))

    def _unpack(self, data: bytes) -> None:
        self.remarks.add(MailRemark.TNEF)
        packed = read_tnef(data)
        self.packed_text = self.packed_text or packed.body
        for name in packed.names:
            self._list(MailAttachment(name=name[:NAME_CHARACTERS], media_type="application/octet-stream", size=0))

    def _list(self, attachment: MailAttachment) -> None:
        if len(self.attachments) < ATTACHMENTS:
            self.attachments.append(attachment)


def content(part: Part) -> bytes:
    """Unpacked, as far as it can be."""
    raw = _bytes(part)
    encoding = str(part.get("content-transfer-encoding", "")).strip().lower()
    if encoding == "base64":
        return base64_bytes(raw)
    return quopri.decodestring(raw) if encoding == "quoted-printable" else raw


def _bytes(part: Part) -> bytes:
    return part.written.encode("utf-8", "surrogateescape")


def _parameter(part: Part, name: str, header: str = "content-type") -> str:
    value = part.get_param(name, "", header)
    if isinstance(value, tuple):
        charset, _language, text = value
        return decode(text.encode("latin-1", "replace"), charset or "")
    return str(value or "")


def _name(part: Part) -> str:
    said = _parameter(part, "filename", "content-disposition") or _parameter(part, "name")
    return file_name(decode_header(said))


def file_name(said: str) -> str:
    """Without folders; a long one keeps its ending."""
    name = said.replace("\\", "/").rpartition("/")[2].strip()
    if len(name) <= NAME_CHARACTERS:
        return name
    stem, dot, ending = name.rpartition(".")
    return stem[: NAME_CHARACTERS - 11] + dot + ending[:10] if dot else name[:NAME_CHARACTERS]


def _flowed(text: str, part: Part) -> str:
    """Lines that end in a space go on in the next (RFC 3676); "-- " above a signature does not."""
    drop = _parameter(part, "delsp").lower() == "yes"
    pieces: list[str] = []
    goes_on = False
    for raw in text.split("\n"):
        line = raw.removeprefix(" ")
        if pieces and (not goes_on or line.startswith(">")):
            pieces.append("\n")
        goes_on = line.endswith(" ") and line != "-- " and not line.startswith(">")
        pieces.append(line[:-1] if goes_on and drop else line)
    return "".join(pieces)
