from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from privdesk.core.fields import field
from privdesk.core.words import Text, Words, mark
from privdesk.processors.model import Processor
from privdesk.ui.form import Form

SECTIONS: tuple[tuple[Text, Sequence[str]], ...] = (
    (mark("ProcessorForm", "Who it is and what it does"), ("name", "role", "status", "service", "category")),
    (mark("ProcessorForm", "The agreement"), ("agreement",)),
    (mark("ProcessorForm", "Which data, and where"), ("data_fields", "data_location", "sub_processors", "transfers")),
    (mark("ProcessorForm", "Evidence"), ("evidence", "certificates", "facts_as_of", "review_on")),
    (
        mark("ProcessorForm", "Address and contacts"),
        ("street", "postcode", "town", "country", "privacy_contact", "breach_contact"),
    ),
    (mark("ProcessorForm", "Remarks"), ("remarks",)),
)
_FIELDS = tuple(name for _title, names in SECTIONS for name in names)


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateAnswer:
    template: str = field(mark("TemplateAnswer", "Supplier"), required=True, default="")


class ProcessorForm(Form):
    def __init__(self, words: Words, today: dt.date) -> None:
        super().__init__(Processor, words, today=today, fields=_FIELDS, sections=SECTIONS)
