"""Reading a saved message: every input gives a ``Mail`` or ``MailUnreadable``."""

from __future__ import annotations

import codecs
import datetime as dt
import hashlib
import re
from email.parser import BytesParser
from email.policy import Compat32
from pathlib import Path

from privdesk.core.errors import FileUnreadable, MailUnreadable
from privdesk.formats.mail import limits
from privdesk.formats.mail.addresses import read_address
from privdesk.formats.mail.characters import decode_header
from privdesk.formats.mail.mail import Mail, MailReason, MailRemark
from privdesk.formats.mail.moments import header_moment
from privdesk.formats.mail.outlook import SIGNATURE, read_outlook
from privdesk.formats.mail.parts import Part, Parts

_TELLING = {"from", "to", "date", "subject", "received", "message-id", "return-path", "delivered-to", "sender"}
"""A file without any of these headers is something else."""

_APPLE_LENGTH = re.compile(rb"(\d{1,10})[ \t]*\r?\n")
_RECEIVED_LOOKED_AT = 5


def read_mail(source: Path | bytes) -> Mail:
    """An .eml, also Apple's .emlx, or Outlook's .msg.

    Raises MailUnreadable with a ``MailReason``, and FileUnreadable for a path.
    """
    if isinstance(source, bytes):
        return _read(source, 0)
    try:
        with source.open("rb") as file:
            return _read(file.read(limits.FILE_BYTES + 1), 0)
    except OSError:
        raise FileUnreadable(file=source.name) from None


def _read(data: bytes, depth: int) -> Mail:
    if data.startswith(SIGNATURE):
        return read_outlook(data[: limits.FILE_BYTES], depth, lambda within: _read_again(within, depth + 1), _headers)
    start = _start(data)
    if not start.strip(b"\0 \t\r\n"):
        raise MailUnreadable(reason=MailReason.EMPTY)
    cut = _first_lines(start[: limits.FILE_BYTES])
    return _mail(_parsed(cut), depth, partly=len(cut) < len(start))


def _read_again(data: bytes, depth: int) -> Mail | None:
    """A message packed as bytes in another one; None when it is none after all."""
    try:
        return _read(data, depth) if depth <= limits.DEPTH else None
    except MailUnreadable:
        return None


def _headers(data: bytes) -> Mail | None:
    try:
        return _mail(_parsed(data), limits.DEPTH)
    except MailUnreadable:
        return None


def _parsed(data: bytes) -> Part:
    if data.count(b"\n--") > limits.BOUNDARIES:
        raise MailUnreadable(reason=MailReason.DAMAGED)
    try:
        policy = _AsWritten(tally=_Tally())  # type: ignore[call-arg]  # a policy takes its class attributes
        message = BytesParser(Part, policy=policy).parsebytes(data)
    except (_TooManyError, RecursionError, LookupError, ValueError, TypeError, AttributeError):
        # What the standard library lets out for messages that nobody writes by accident.
        raise MailUnreadable(reason=MailReason.DAMAGED) from None
    assert isinstance(message, Part)
    if not _TELLING & {name.lower() for name in message.keys()}:  # noqa: SIM118 -- a message iterates as a list would
        raise MailUnreadable(reason=MailReason.NOT_MAIL)
    return message


def _mail(message: Part, depth: int, *, partly: bool = False) -> Mail:
    parts = Parts(
        read_within=lambda within: _mail(within, depth + 1), read_again=lambda data: _read_again(data, depth + 1)
    )
    text = parts.text(message, depth).strip("\n")
    text = text if text.strip() else parts.packed_text
    subject = _header(message, "subject")[: limits.SUBJECT_CHARACTERS]
    sender = read_address(_raw(message, "from") or _raw(message, "sender"))
    reply = read_address(_raw(message, "reply-to")).address
    sent = header_moment(_raw(message, "date"))
    received = _received(message) or sent
    if partly:
        parts.remarks.add(MailRemark.PARTLY_READ)
    mail = Mail(
        sender_name=sender.name,
        sender_address=sender.address,
        reply_address="" if reply.lower() == sender.address.lower() else reply,
        received=received,
        sent=sent,
        subject=subject,
        text=text,
        fingerprint=_fingerprint(message),
    )
    return parts.completed(mail)


def _start(data: bytes) -> bytes:
    """Without what programs put before a message: marks of UTF-8 and UTF-16, empty lines, Apple's length."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    data = data.removeprefix(codecs.BOM_UTF8).lstrip(b"\r\n")
    if apple := _APPLE_LENGTH.match(data):
        data = data[apple.end() : apple.end() + int(apple[1])]
    return data


def _first_lines(data: bytes) -> bytes:
    if data.count(b"\n") <= limits.LINES:
        return data
    return b"\n".join(data.split(b"\n", limits.LINES)[: limits.LINES])


def _raw(message: Part, name: str) -> str:
    return str(message.get(name, ""))


def _header(message: Part, name: str) -> str:
    return decode_header(_raw(message, name))


def _received(message: Part) -> dt.datetime | None:
    """Of the last server that took it, which is our own: each puts its line on top."""
    lines = message.get_all("received", [])[:_RECEIVED_LOOKED_AT]
    moments = (header_moment(str(line).rpartition(";")[2]) for line in lines)
    return next((moment for moment in moments if moment), None)


def _fingerprint(message: Part) -> str:
    said = _raw(message, "message-id") or "\n".join(_raw(message, name) for name in ("from", "date", "subject"))
    return hashlib.sha256(said.strip().encode("utf-8", "surrogateescape")).hexdigest()


class _TooManyError(Exception):
    pass


class _Tally:
    def __init__(self) -> None:
        self.headers = 0
        self.multiparts = 0

    def count(self, name: str, value: str) -> None:
        self.headers += 1
        self.multiparts += name.lower() == "content-type" and "multipart" in value.lower()
        if self.headers > limits.HEADERS or self.multiparts > limits.MULTIPARTS:
            raise _TooManyError


class _AsWritten(Compat32):
    """Headers as they stand, shortened and counted. The newer policies raise over broken ones when they are read."""

    tally: _Tally | None = None

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, _, first = sourcelines[0].partition(":")
        value = "".join([first.lstrip(" \t"), *sourcelines[1:]])[: limits.HEADER_CHARACTERS].rstrip("\r\n")
        if self.tally:
            self.tally.count(name, value)
        return name, value

    def header_fetch_parse(self, name: str, value: str) -> str:  # noqa: ARG002 -- the library's signature
        return value
