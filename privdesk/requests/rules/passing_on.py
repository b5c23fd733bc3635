"""What the controller reads when a request is passed on to it (28(3)(e)), in the language of our letters."""

from __future__ import annotations

from typing import NamedTuple

from privdesk.core.dates import say_date
from privdesk.core.words import Words, mark
from privdesk.organisation.model import Organisation
from privdesk.requests.model import Claim, Outcome, Representation, SubjectRequest
from privdesk.requests.rules.rights import rights_of


class PassedOn(NamedTuple):
    to: str
    subject: str
    text: str


_SUBJECT = mark("PassedOn", "Request of a data subject, reference {case}")
_DEAR = mark("PassedOn", "Dear sir or madam,")
_WHAT = mark(
    "PassedOn",
    "On {received} we received the request below. It is about: {rights}. We process these data on behalf of"
    " {controller}. You therefore decide on the request; we pass it on to you without having dealt with it"
    " (Article 28(3)(e) GDPR).",
)
_TERM = mark(
    "PassedOn",
    "The person has a right to an answer within one month. Assume that this month began on {received}. Tell us what"
    " you need from us to answer: we look it up, correct it or erase it for you.",
)
_WHO = mark("PassedOn", "Who asks: {name}")
_FOR = mark("PassedOn", "On behalf of: {represented}")
_MAIL = mark("PassedOn", "E-mail address: {email}")
_PHONE = mark("PassedOn", "Telephone: {phone}")
_HOME = mark("PassedOn", "Address: {address}")
_WISH = mark("PassedOn", "What the person writes:")
_TOLD = mark("PassedOn", "We tell the person that the request went to you. Please confirm that you received it.")
_REGARDS = mark("PassedOn", "Kind regards,")


def passed_on(request: SubjectRequest, ours: Organisation, words: Words) -> PassedOn:
    claims = _passed(request)
    claim, rights = claims[0], {each.right for each in claims}
    received = say_date(min(each.received for each in claims), words.language)
    asked = ", ".join(words.say(right.label) for right in rights_of(request) if right.id in rights)
    parts = [
        words.say(_DEAR),
        words.say(_WHAT, received=received, rights=asked, controller=claim.controller_name.strip()),
        words.say(_TERM, received=received),
        "\n".join(_person(request, words)),
        *([f"{words.say(_WISH)}\n{request.wish.strip()}"] if request.wish.strip() else []),
        words.say(_TOLD),
        "\n".join(each for each in (words.say(_REGARDS), ours.officer_name, ours.name) if each.strip()),
    ]
    return PassedOn(
        claim.controller_contact.strip(), words.say(_SUBJECT, case=request.case_no), "\n\n".join(parts) + "\n"
    )


def _passed(request: SubjectRequest) -> tuple[Claim, ...]:
    """What the controller has to answer; we answer the others ourselves."""
    passed = [each for each in request.claims if each.outcome is Outcome.FORWARDED]
    passed = passed or [each for each in request.claims if each.outcome is None]
    named = sorted(passed or request.claims, key=lambda each: not each.controller_name.strip())
    return tuple(named)


def _person(request: SubjectRequest, words: Words) -> list[str]:
    """No more than the controller needs to answer; nothing of how we know them."""
    person = request.person
    if person is None:
        return []
    town = " ".join(each for each in (person.postcode, person.town) if each.strip())
    address = ", ".join(each for each in (person.street, town, person.country) if each.strip())
    acts = person.representation is not Representation.NONE
    said = [words.say(_WHO, name=person.name)]
    said += [words.say(_FOR, represented=person.represented)] if acts and person.represented.strip() else []
    said += [words.say(_MAIL, email=person.email)] if person.email.strip() else []
    said += [words.say(_PHONE, phone=person.phone)] if person.phone.strip() else []
    return said + ([words.say(_HOME, address=address)] if address else [])
