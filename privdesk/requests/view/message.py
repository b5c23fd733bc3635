"""From a message to a filled form: as far as the message goes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from privdesk.core.words import Words, mark
from privdesk.formats.mail import Mail, MailRemark, read_form, read_mail
from privdesk.requests.form import Intake
from privdesk.requests.model import AttachmentKind, Channel, RequestLanguage
from privdesk.requests.rules.intake import AVG_APPLIES
from privdesk.requests.rules.suggest import suggest_rights
from privdesk.requests.service import IncomingFile
from privdesk.requests.view.intake import Filled

REPLY_ELSEWHERE = mark(
    "IntakeDialog", "Answers to this message go to {reply}, not to the sender {sender}. Make sure who asks."
)
MESSAGE_NAME = mark("IntakeDialog", "message.eml")
_LARGEST = 10_000_000
"""Bytes of a message that is kept as it came; a larger one fills the form and stays in the mailbox."""
_ENGLISH = frozenset({"the", "and", "you", "my", "please", "request", "data", "your"})
_DUTCH = frozenset({"de", "het", "en", "ik", "mijn", "graag", "verzoek", "gegevens", "uw"})


def filled_from(path: Path, words: Words, today: dt.date, house_language: RequestLanguage) -> Filled:
    """``house_language``: of a message that gives no clue. Raises MailUnreadable, FileUnreadable; no database."""
    mail = read_mail(path)
    request = mail.forwarded or mail
    form = read_form(request.text)
    arrival = _arrival(mail)
    day = arrival.received_on
    if day is None or not AVG_APPLIES <= day <= today:
        day, arrival = today, Mail(remarks=(MailRemark.NO_DATE,))
    suggested = suggest_rights(f"{request.subject}\n{request.text}")
    rights = tuple(each.right for each in suggested)
    intake = Intake(
        rights=rights,
        received=day,
        received_time=arrival.received_time,
        channel=Channel.FORM if form.name or form.address else Channel.EMAIL,
        wish=request.text.strip() or request.subject,
        language=_language(request.text, house_language),
    )
    address = request.reply_address or form.address or request.sender_address
    person = {"name": form.name or request.sender_name, "email": address}
    remarks = [*mail.remarks, *request.remarks, *arrival.remarks]
    said = [words.say(each.label) for each in dict.fromkeys(remarks)]
    if request.sender_address and address.casefold() != request.sender_address.casefold():
        said.append(words.say(REPLY_ELSEWHERE, reply=address, sender=request.sender_address))
    return Filled(intake=intake, person=person, files=_files(path, mail, words), remarks=tuple(said))


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
    message = IncomingFile(
        name=words.say(MESSAGE_NAME),
        data=path.read_bytes(),
        media_type="message/rfc822",
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
