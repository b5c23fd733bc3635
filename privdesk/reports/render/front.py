"""Whose register it is, of which day, and where that is said: above the table and on the sheet with the explanation."""

from __future__ import annotations

from privdesk.core.words import Text, Words, mark
from privdesk.organisation.model import Organisation
from privdesk.reports.model import Register

TITLE = mark("Register", "Register of processing activities")
PAGE = mark("Register", "Page {n} of {total}")
GAP = mark("Register", "not filled in yet")
NONE = mark("Register", "none")
OF_PROCESSOR = mark("Register", "Processing for others")
PROCESSORS = mark("Register", "Processors")
OTHER = mark("Register", "Also recorded")
EXPLANATION = mark("Register", "Explanation")
SHEET = mark("Register", "Register")
TRAIL = mark("Register", "Audit trail")

_CONTROLLER = mark("Register", "Controller")
_CONTACT = mark("Register", "Contact")
_REPRESENTATIVE = mark("Register", "Representative in the EU")
_OFFICER = mark("Register", "Contact for privacy")
_DPO = mark("Register", "Data protection officer")
_AFFILIATED = mark("Register", "Also for")
_NUMBER = mark("Register", "Chamber of Commerce number")
_STATE = mark("Register", "In force on")
_DESCRIBED = mark("Register", "{on}, as described on {made}")
_RUNNING = mark("Register", "{organisation} · register on {on} · made {made}")
_TRAIL = mark("Register", "audit trail {head}")
_ACTIVITIES = mark("Register", "%n processing activity(ies) of our own")
_FOR_OTHERS = mark("Register", "%n for others")
_SUPPLIERS = mark("Register", "%n processor(s)")
_CONTENTS = mark("Register", "Contents")


def notes(register: Register, words: Words) -> tuple[tuple[str, str], ...]:
    """Label and text, without what is empty: AVG art. 30(1)(a) and the day."""
    said = [
        *_particulars(register.organisation, words),
        (_STATE, _state(register, words)),
        (_CONTENTS, _counted(register, words)),
    ]
    return tuple((words.say(label), text) for label, text in said if text)


def _particulars(organisation: Organisation | None, words: Words) -> list[tuple[Text, str]]:
    if organisation is None:
        return [(_CONTROLLER, words.say(GAP))]
    town = " ".join(filter(None, (organisation.postcode, organisation.town)))
    address = (organisation.name, organisation.street, town, organisation.country)
    title = organisation.officer_title if words.language == "nl" else organisation.officer_title_en
    officer = (organisation.officer_name, title, organisation.officer_email, organisation.officer_phone)
    return [
        (_CONTROLLER, ", ".join(filter(None, address)) or words.say(GAP)),
        (_CONTACT, " · ".join(filter(None, (organisation.email, organisation.phone, organisation.website)))),
        (_NUMBER, organisation.chamber_number),
        (_REPRESENTATIVE, _one_line(organisation.eu_representative)),
        (_DPO if organisation.officer_is_dpo else _OFFICER, ", ".join(filter(None, officer))),
        (_DPO, _one_line(organisation.dpo_contact)),
        (_AFFILIATED, ", ".join(organisation.affiliated_controllers)),
    ]


def _state(register: Register, words: Words) -> str:
    made = register.made.date()
    return words.fact(register.on) if made == register.on else words.say(_DESCRIBED, on=register.on, made=made)


def _counted(register: Register, words: Words) -> str:
    counted = ((_ACTIVITIES, register.own), (_FOR_OTHERS, register.for_others), (_SUPPLIERS, register.processors))
    return ", ".join(words.say(text, len(items)) for text, items in counted if items or text is _ACTIVITIES)


def running(register: Register, words: Words) -> str:
    name = register.organisation.name if register.organisation else words.say(GAP)
    line = words.say(_RUNNING, organisation=name, on=register.on, made=register.made)
    return f"{line} · {words.say(_TRAIL, head=register.audit_head)}" if register.audit_head else line


def _one_line(text: str) -> str:
    return ", ".join(part.strip() for part in text.splitlines() if part.strip())
