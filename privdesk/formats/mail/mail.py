"""What a message says, as far as a request needs it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum

from privdesk.core.dates import AMSTERDAM
from privdesk.core.fields import Choice
from privdesk.core.words import mark


class MailReason(StrEnum):
    """Why a file could not be read as a message; ``core.sentences.MAIL_REASONS`` puts it in words."""

    EMPTY = "empty"
    NOT_MAIL = "not_mail"
    DAMAGED = "damaged"


class MailRemark(Choice):
    """What the reader should know of a message that could be read."""

    PARTLY_READ = "partly_read", mark("MailRemark", "The message is very large: only the first part was read.")
    TEXT_CUT = "text_cut", mark("MailRemark", "The text is very long: the end was left out.")
    NOT_KEPT = "not_kept", mark("MailRemark", "Large attachments are listed but were not taken over.")
    TNEF = "tnef", mark("MailRemark", "The attachment winmail.dat comes from Outlook: part of the text may lie in it.")
    ENCRYPTED = "encrypted", mark("MailRemark", "The message is encrypted: open it in your mail program.")
    NO_TEXT = "no_text", mark("MailRemark", "The message has no text of its own.")
    NO_DATE = "no_date", mark("MailRemark", "The message does not say when it was received.")


@dataclass(frozen=True, slots=True, kw_only=True)
class MailAttachment:
    name: str
    media_type: str
    size: int
    """In bytes, unpacked."""
    inline: bool = False
    """A picture within the text, such as a logo."""
    content: bytes | None = field(default=None, repr=False)
    """None: larger than what is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A message. What the sender claims stays a claim: nothing here proves who wrote it."""

    sender_name: str = field(default="", repr=False)
    sender_address: str = field(default="", repr=False)
    """Empty where the sender gave none."""
    reply_address: str = field(default="", repr=False)
    """Only where answers shall go elsewhere: a web form sends from its own address and names the person here."""
    received: dt.datetime | None = None
    """UTC. When our own server took it; without that, when it was sent."""
    sent: dt.datetime | None = None
    """UTC, by the sender's clock."""
    subject: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    attachments: tuple[MailAttachment, ...] = ()
    forwarded: Mail | None = None
    """The message that this one passes on, attached or quoted: often the real request."""
    remarks: tuple[MailRemark, ...] = ()
    fingerprint: str = field(default="", repr=False)
    """SHA-256 of the message's own id, to notice that the same message is dropped twice; not to be stored."""

    @property
    def received_on(self) -> dt.date | None:
        """The day of receipt in Amsterdam, on which the term starts."""
        return self.received.astimezone(AMSTERDAM).date() if self.received else None

    @property
    def received_time(self) -> str:
        """``hh:mm`` in Amsterdam, or ""."""
        return f"{self.received.astimezone(AMSTERDAM):%H:%M}" if self.received else ""
