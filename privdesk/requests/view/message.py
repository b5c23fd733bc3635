"""From a message, a scanned letter or what was copied to a filled form: as far as that goes."""

from __future__ import annotations

import dataclasses
import datetime as dt
import mimetypes
from pathlib import Path
from typing import Any

from privdesk.core.errors import FileTooLarge, MailUnreadable
from privdesk.core.files import read_whole
from privdesk.core.words import Words, mark
from privdesk.formats.mail import Mail, MailRemark, decode, read_form, read_mail, read_pasted
from privdesk.requests.form import Intake
from privdesk.requests.model import AttachmentKind, Channel, ReplyChannel, Representation, RequestLanguage
from privdesk.requests.rules.intake import AVG_APPLIES
from privdesk.requests.rules.suggest import is_reminder, suggest_rights
from privdesk.requests.rules.suggest_who import Acting, ends_relation, suggest_acting
from privdesk.requests.service import IncomingFile
from privdesk.requests.view.filled import Filled

REPLY_ELSEWHERE = mark(
    "IntakeDialog", "Answers to this message go to {reply}, not to the sender {sender}. Make sure who asks."
)
MESSAGE_NAME = mark("IntakeDialog", "message.eml")
OUTLOOK_NAME = mark("IntakeDialog", "message.msg")
REMINDS = mark(
    "IntakeDialog",
    "The message speaks of an earlier request: look whether that stands in the list, its term is running.",
)
ACTS = mark("IntakeDialog", "Somebody seems to act for another person, because of “{words}”.")
YOUNG = mark("IntakeDialog", "The person seems to be under 16, because of “{words}”.")
ENDS = mark(
    "IntakeDialog",
    "A customer seems to leave, because of “{words}”: see the day under special circumstances, and clear it if it is"
    " not so.",
)
SCANNED = mark(
    "IntakeDialog", "Nothing can be read from this file: type what the person asks. It is kept with the request."
)
BARE = mark("IntakeDialog", "The text does not say who wrote it and when: fill in both.")
NOTHING_COPIED = mark("IntakeDialog", "There is no text on the clipboard: copy the message first, or type it in.")

_LARGEST = 10_000_000
"""Bytes of a message that is kept as it came; a larger one fills the form and stays in the mailbox."""
_PAPER = {".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff"}
"""How a letter comes from the scanner."""
_TYPES = mimetypes.MimeTypes()
_ENGLISH = frozenset({"the", "and", "you", "my", "please", "request", "data", "your"})
_DUTCH = frozenset({"de", "het", "en", "ik", "mijn", "graag", "verzoek", "gegevens", "uw"})


def filled_from(path: Path, words: Words, today: dt.date, house_language: RequestLanguage) -> Filled:
    """``house_language``: of a message that gives no clue.

    Raises MailUnreadable, FileUnreadable, FileTooLarge; no database.
    """
    if path.suffix.casefold() in _PAPER:
        return _scanned(path, words, today, house_language)
    try:
        mail = read_mail(path)
    except MailUnreadable:
        if path.suffix.casefold() != ".txt":
            raise
        return filled_from_text(decode(read_whole(path)[:_LARGEST]), "", words, today, house_language)
    return dataclasses.replace(_filled(mail, words, today, house_language), files=_files(path, mail, words))


def filled_from_text(text: str, markup: str, words: Words, today: dt.date, house_language: RequestLanguage) -> Filled:
    """``markup``: the same as HTML. Never raises; no database."""
    mail = read_pasted(text, markup)
    if not mail.text.strip() and not mail.sender_name:
        bare = Intake(received=today, language=house_language, channel=Channel.PHONE)
        return Filled(intake=bare, remarks=(words.say(NOTHING_COPIED),))
    filled = _filled(mail, words, today, house_language)
    if mail.sender_name or mail.sender_address or filled.person["email"]:
        return filled
    no_date = words.say(MailRemark.NO_DATE.label)
    said = (words.say(BARE), *(each for each in filled.remarks if each != no_date))
    return dataclasses.replace(filled, remarks=said)


def _filled(mail: Mail, words: Words, today: dt.date, house_language: RequestLanguage) -> Filled:
    request = mail.forwarded or mail
    form = read_form(request.text)
    arrival = _arrival(mail)
    day = arrival.received_on
    if day is None or not AVG_APPLIES <= day <= today:
        day, arrival = today, Mail(remarks=(MailRemark.NO_DATE,))
    whole = f"{request.subject}\n\n{request.text}"
    proposed = {each.right: each.words for each in suggest_rights(whole)}
    intake = Intake(
        rights=tuple(proposed),
        received=day,
        received_time=arrival.received_time,
        channel=Channel.FORM if form.name or form.address else Channel.EMAIL,
        wish=request.text.strip() or request.subject,
        language=_language(request.text, house_language),
    )
    address = request.reply_address or form.address or request.sender_address
    acting = suggest_acting(whole)
    said = [words.say(each.label) for each in dict.fromkeys([*mail.remarks, *request.remarks, *arrival.remarks])]
    if request.sender_address and address.casefold() != request.sender_address.casefold():
        said.append(words.say(REPLY_ELSEWHERE, reply=address, sender=request.sender_address))
    if is_reminder(whole):
        said.append(words.say(REMINDS))
    ends = ends_relation(whole) if "erasure" in proposed else ""
    if ends:
        said.append(words.say(ENDS, words=ends))
    return Filled(
        intake=intake,
        around={"ended_on": day} if ends else {},
        person={"name": form.name or request.sender_name, "email": address} | _of(acting),
        remarks=(*said, *_why(acting, words)),
        words=proposed,
    )


def _of(acting: Acting) -> dict[str, Any]:
    proposed = {"representation": acting.representation, "under_16": acting.under_16}
    return {name: value for name, value in proposed.items() if value not in {Representation.NONE, False}}


def _why(acting: Acting, words: Words) -> list[str]:
    said = [words.say(ACTS, words=acting.words)] if acting.words else []
    return [*said, words.say(YOUNG, words=acting.age_words)] if acting.age_words else said


def _scanned(path: Path, words: Words, today: dt.date, house_language: RequestLanguage) -> Filled:
    data = read_whole(path)
    if len(data) > _LARGEST:
        raise FileTooLarge(file=path.name, most=_LARGEST // 1_000_000)
    letter = IncomingFile(
        name=path.name,
        data=data,
        media_type=_TYPES.guess_type(path.name)[0] or "application/octet-stream",
        kind=AttachmentKind.MESSAGE,
    )
    intake = Intake(received=today, language=house_language, channel=Channel.POST, reply_channel=ReplyChannel.POST)
    return Filled(intake=intake, files=(letter,), remarks=(words.say(SCANNED),))


def _arrival(mail: Mail) -> Mail:
    """The message by which the request reached us: a colleague who passes it on later does not move the term."""
    inner = mail.forwarded
    if inner is None or inner.received is None or (mail.received is not None and inner.received > mail.received):
        return mail
    return inner


def _files(path: Path, mail: Mail, words: Words) -> tuple[IncomingFile, ...]:
    enclosures = [
        IncomingFile(name=each.name, data=each.content, media_type=each.media_type)
        for each in mail.attachments
        if each.content is not None and not each.inline
    ]
    size = path.stat().st_size
    if size > _LARGEST:
        return tuple(enclosures)
    is_outlook = path.suffix.casefold() == ".msg"
    message = IncomingFile(
        name=words.say(OUTLOOK_NAME if is_outlook else MESSAGE_NAME),
        data=path.read_bytes(),
        media_type="application/vnd.ms-outlook" if is_outlook else "message/rfc822",
        kind=AttachmentKind.MESSAGE,
    )
    return (message, *enclosures)


def _language(text: str, house_language: RequestLanguage) -> RequestLanguage:
    """Of the answer, as a first guess: by the small words."""
    found = text.lower().split()
    english = sum(word in _ENGLISH for word in found)
    dutch = sum(word in _DUTCH for word in found)
    if english == dutch:
        return house_language
    return RequestLanguage.ENGLISH if english > dutch else RequestLanguage.DUTCH
