from __future__ import annotations

from privdesk.organisation.model import LetterLanguage, Organisation
from privdesk.sample.pen import Pen


def organisation(pen: Pen) -> Organisation:
    return Organisation(
        id=pen.id("organisation"),
        name="Kenniscentrum Voorbeeld",
        street="Voorbeeldstraat 10",
        postcode="1234 AB",
        town="Voorbeeldstad",
        country=pen("Nederland", "Netherlands"),
        email="info@kenniscentrum.example",
        phone="010 000 00 00",
        website="www.kenniscentrum.example",
        chamber_number="00000000",
        officer_name="Sam van Voorbeeld",
        officer_title="functionaris persoonsgegevens",
        officer_title_en="privacy officer",
        officer_email="privacy@kenniscentrum.example",
        officer_phone="010 000 00 01",
        letter_language=LetterLanguage.DUTCH if pen.language == "nl" else LetterLanguage.ENGLISH,
        letter_footer=pen(
            "Kenniscentrum Voorbeeld is een verzonnen organisatie.",
            "Kenniscentrum Voorbeeld is an invented organisation.",
        ),
        backup_horizon_days=60,
    )
