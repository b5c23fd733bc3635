from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from privdesk.core.words import Text, Words, mark
from privdesk.organisation.model import HouseRules, Organisation
from privdesk.ui.form import Form

SECTIONS: tuple[tuple[Text, Sequence[str]], ...] = (
    (
        mark("OrganisationForm", "The organisation"),
        ("name", "street", "postcode", "town", "country", "email", "phone", "website", "chamber_number"),
    ),
    (
        mark("OrganisationForm", "The officer who signs the letters"),
        (
            "officer_name",
            "officer_title",
            "officer_title_en",
            "officer_email",
            "officer_phone",
            "officer_is_dpo",
            "dpo_contact",
        ),
    ),
    (
        mark("OrganisationForm", "Letters"),
        ("letter_language", "window_side", "envelope", "letter_footer", "backup_horizon_days"),
    ),
    (
        mark("OrganisationForm", "Only for some organisations"),
        ("eu_representative", "affiliated_controllers", "is_public_body"),
    ),
)


class OrganisationForm(Form):
    def __init__(self, words: Words, today: dt.date) -> None:
        super().__init__(Organisation, words, today=today, sections=SECTIONS)


class HouseRulesForm(Form):
    def __init__(self, words: Words, today: dt.date) -> None:
        super().__init__(HouseRules, words, today=today)
