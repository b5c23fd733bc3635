"""The sentence of every problem that a rule can find, by its code; shown beside the field."""

from __future__ import annotations

from privdesk.core.words import Text, mark

PROBLEMS: dict[str, Text] = {
    # any form
    "required": mark("Problems", "This must be filled in."),
    "date-unreadable": mark("Problems", "“{text}” is not a date. Write a date such as 26-10-2026."),
    "number-unreadable": mark("Problems", "“{text}” is not a whole number."),
    "not-negative": mark("Problems", "This cannot be less than 0."),
    "mail-form": mark("Problems", "This does not look like an e-mail address."),
    "postcode-form": mark("Problems", "A Dutch postcode has four digits and two letters, such as 3511 AB."),
    "bsn-like": mark("Problems", "This looks like a citizen service number. Remove it unless a law prescribes it."),
    # organisation
    "dpo-contact": mark("Problems", "A data protection officer was appointed: fill in the name and the contact."),
    "material-before-court-term": mark("Problems", "This ends before the six weeks in which a person can go to court."),
    # activities and processors
    "ends-before-start": mark("Problems", "The end lies before the start."),
    "negative-term": mark("Problems", "The retention term of “{item}” cannot be less than 0."),
    "processor-in-use": mark("Problems", "This processor is still used by: {activities}."),
    # requests
    "no-right": mark("Problems", "Choose at least one right."),
    "right-unknown": mark("Problems", "This right is not known here."),
    "right-twice": mark("Problems", "A right stands here twice."),
    "date-in-future": mark("Problems", "This date lies in the future."),
    "date-before-receipt": mark("Problems", "This date lies before the receipt of the request ({received})."),
    "date-before-avg": mark("Problems", "This date lies before {since}, when the GDPR began to apply."),
    "received-long-ago": mark("Problems", "This is more than a month ago. Is the date right?"),
    "time-form": mark("Problems", "Write a time such as 14:30."),
    "name-missing": mark("Problems", "Fill in the name, or a description of the person."),
    "reply-address-missing": mark("Problems", "The chosen way to answer needs this address."),
}
