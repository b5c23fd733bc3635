"""A message as Outlook saves it (.msg, MS-OXMSG): its properties lie as streams in a compound file."""

from __future__ import annotations

import datetime as dt
import mimetypes
import struct
from collections.abc import Callable

from privdesk.core.errors import MailUnreadable
from privdesk.formats.mail import limits
from privdesk.formats.mail.addresses import Address, read_address
from privdesk.formats.mail.characters import decode, one_line, printable
from privdesk.formats.mail.compound import SIGNATURE, CompoundFile, NotCompoundError, Storage
from privdesk.formats.mail.mail import Mail, MailReason, MailRemark
from privdesk.formats.mail.markup import text_of
from privdesk.formats.mail.parts import Parts, ReadAgain, file_name
from privdesk.formats.mail.rtf import text_of_packed

__all__ = ["SIGNATURE", "read_outlook"]

ReadHeaders = Callable[[bytes], Mail | None]
"""What the headers say that it had on its way; a message that was never sent has none."""

_CLASS, _SUBJECT, _HEADERS, _ID = "001A", "0037", "007D", "1035"
_TEXT, _MARKUP, _RICH = "1000", "1013", "1009"
_NAMES = ("0042", "0C1A")
"""On whose behalf it was sent, before who sent it."""
_ADDRESSES = ("5D02", "5D01", "0065", "0C1F")
_DELIVERED, _SUBMITTED = 0x0E060040, 0x00390040
_PAGE, _MESSAGE_PAGE = 0x3FDE0003, 0x3FFD0003
_FLAGS, _IN_TEXT = 0x37140003, 4
_DATA, _EMBEDDED = "__substg1.0_37010102", "__substg1.0_3701000D"
_LONG_NAME, _NAME, _MEDIA, _CONTENT_ID = "3707", "3704", "370E", "3712"

_KINDS = mimetypes.MimeTypes()
_FIXED = struct.Struct("<II8s")
_AHEAD = {"message": 32, "within": 24, "attachment": 8}
"""Bytes before the first property of fixed size (MS-OXMSG 2.4.1)."""
_YEAR_1601 = dt.datetime(1601, 1, 1, tzinfo=dt.UTC)
_YEARS = range(1990, 2100)
_LINE_BYTES = 4_000
_HEADER_BYTES = 200_000
_UTF8_PAGE = 65001


def read_outlook(data: bytes, depth: int, read_again: ReadAgain, read_headers: ReadHeaders) -> Mail:
    """Raises MailUnreadable."""
    try:
        root = CompoundFile(data).root
    except NotCompoundError:
        raise MailUnreadable(reason=MailReason.DAMAGED) from None
    item = _Item(root, "message")
    if not item.text(_CLASS).upper().startswith(("IPM.NOTE", "IPM.POST", "REPORT.")) and not item.text(_SUBJECT):
        raise MailUnreadable(reason=MailReason.NOT_MAIL)
    return _Reader(read_again, read_headers).mail(item, depth)


class _Item:
    """A message or an attachment: what it says of itself."""

    def __init__(self, storage: Storage, what: str) -> None:
        self.storage = storage
        self._fixed: dict[int, bytes] = {}
        held = storage.read("__properties_version1.0", limits.PLAIN_BYTES)[_AHEAD[what] :]
        for tag, _flags, value in _FIXED.iter_unpack(held[: len(held) // _FIXED.size * _FIXED.size]):
            self._fixed.setdefault(tag, value)
        page = self.number(_PAGE) or self.number(_MESSAGE_PAGE)
        self._charset = "utf-8" if page in {0, _UTF8_PAGE} else f"cp{page}"

    def number(self, tag: int) -> int:
        return int.from_bytes(self._fixed.get(tag, b"")[:4], "little")

    def moment(self, tag: int) -> dt.datetime | None:
        """UTC. Kept as tenths of microseconds since 1601."""
        ticks = int.from_bytes(self._fixed.get(tag, b""), "little")
        try:
            moment = _YEAR_1601 + dt.timedelta(microseconds=ticks // 10)
        except OverflowError:
            return None
        return moment if moment.year in _YEARS else None

    def text(self, tag: str, most: int = _LINE_BYTES) -> str:
        wide = self.storage.read(f"__substg1.0_{tag}001F", 2 * most)
        if wide:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        return decode(self.storage.read(f"__substg1.0_{tag}001E", most).rstrip(b"\0"), self._charset)

    def markup(self) -> str:
        held = self.storage.read(f"__substg1.0_{_MARKUP}0102", limits.MARKUP_BYTES)
        return decode(held, self._charset) if held else self.text(_MARKUP, limits.MARKUP_BYTES)

    def body(self) -> str:
        plain = printable(self.text(_TEXT, limits.PLAIN_BYTES))
        if plain.strip():
            return plain
        return text_of(self.markup()) or text_of_packed(
            self.storage.read(f"__substg1.0_{_RICH}0102", limits.MARKUP_BYTES)
        )


class _Reader:
    """Of one file. Folders that name each other as what lies within them must not be walked for ever."""

    def __init__(self, read_again: ReadAgain, read_headers: ReadHeaders) -> None:
        self._read_again, self._read_headers = read_again, read_headers
        self._left = limits.ATTACHMENTS

    def mail(self, item: _Item, depth: int) -> Mail:
        parts = Parts(read_within=lambda _part: Mail(), read_again=self._read_again)
        headers = item.text(_HEADERS, _HEADER_BYTES).lstrip()
        on_its_way = (self._read_headers(headers.encode("utf-8", "replace")) if headers else None) or Mail()
        for storage in item.storage.storages("__attach_version1.0_"):
            if self._left > 0:
                self._left -= 1
                self._attach(storage, parts, depth)
        return _mail(item, parts, on_its_way)

    def _attach(self, storage: Storage, parts: Parts, depth: int) -> None:
        about = _Item(storage, "attachment")
        name = file_name(one_line(about.text(_LONG_NAME) or about.text(_NAME)))
        within = next(storage.storages(_EMBEDDED), None)
        if within is not None:
            if depth < limits.DEPTH:
                parts.pass_on(self.mail(_Item(within, "within"), depth + 1), name, 0)
            return
        inline = bool(about.number(_FLAGS) & _IN_TEXT) and bool(about.text(_CONTENT_ID))
        data = storage.read(_DATA, limits.ATTACHMENT_BYTES + 1)
        parts.take(name, about.text(_MEDIA).lower() or _media_type(name), data, inline=inline)


def _mail(item: _Item, parts: Parts, on_its_way: Mail) -> Mail:
    text = item.body().strip("\n")
    subject = one_line(item.text(_SUBJECT))[: limits.SUBJECT_CHARACTERS]
    sender = _sender(item, on_its_way)
    sent = item.moment(_SUBMITTED) or on_its_way.sent
    received = item.moment(_DELIVERED) or on_its_way.received or sent
    kind = item.text(_CLASS).upper()
    if "SMIME" in kind and "MULTIPARTSIGNED" not in kind:
        parts.remarks.add(MailRemark.ENCRYPTED)
    mail = Mail(
        sender_name=sender.name,
        sender_address=sender.address,
        reply_address=on_its_way.reply_address,
        received=received,
        sent=sent,
        subject=subject,
        text=text,
        fingerprint=on_its_way.fingerprint,
    )
    return parts.completed(mail)


def _sender(item: _Item, on_its_way: Mail) -> Address:
    """Addresses within an organisation (``/O=…``) are none; the headers then know the real one."""
    name = next((said for tag in _NAMES if (said := one_line(item.text(tag)))), on_its_way.sender_name)
    found = (read_address(item.text(tag)).address for tag in _ADDRESSES)
    address = next((each for each in found if each), on_its_way.sender_address)
    return Address(read_address(f'"{name}" <{address}>').name if address else name, address)


def _media_type(name: str) -> str:
    """By its ending, as the standard library knows them; not as this computer was set up."""
    return _KINDS.guess_type(name)[0] or ""
