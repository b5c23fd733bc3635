"""The organisation that keeps the register (AVG art. 30(1)(a)) and the officer who signs its letters."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from privdesk.core.fields import Choice, field
from privdesk.core.words import mark


class WindowSide(Choice):
    """Where the window of the envelopes is."""

    LEFT = "left", mark("WindowSide", "left")
    RIGHT = "right", mark("WindowSide", "right")


class Envelope(Choice):
    EA5_6 = "EA5/6", mark("Envelope", "EA5/6 (220 × 110 mm)")
    C5 = "C5", mark("Envelope", "C5 (229 × 162 mm)")
    DIN_LONG = "DIN", mark("Envelope", "DIN long (220 × 110 mm, folded at 105)")


class LetterLanguage(Choice):
    DUTCH = "nl", mark("LetterLanguage", "Dutch")
    ENGLISH = "en", mark("LetterLanguage", "English")


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """Street, postcode and town stand in the letterhead; the officer's particulars in every letter (element E01)."""

    id: UUID
    name: str = field(
        mark("Organisation", "Name of the organisation"),
        article="30(1)(a)",
        required=True,
        synonyms=("verwerkingsverantwoordelijke", "verantwoordelijke", "controller"),
    )
    street: str = field(
        mark("Organisation", "Street and number, or PO box"), article="30(1)(a)", required=True, default=""
    )
    postcode: str = field(mark("Organisation", "Postcode"), article="30(1)(a)", required=True, default="")
    town: str = field(mark("Organisation", "Town"), article="30(1)(a)", required=True, default="")
    country: str = field(mark("Organisation", "Country"), article="30(1)(a)", default="")
    email: str = field(mark("Organisation", "E-mail address"), article="30(1)(a)", default="")
    phone: str = field(mark("Organisation", "Telephone"), article="30(1)(a)", default="")
    website: str = field(mark("Organisation", "Website"), default="")
    chamber_number: str = field(mark("Organisation", "Chamber of Commerce number"), default="")
    officer_name: str = field(
        mark("Organisation", "Name of the privacy officer"), required=True, synonyms=("privacy officer", "functionaris")
    )
    officer_title: str = field(
        mark("Organisation", "Title of the officer"),
        required=True,
        default="functionaris persoonsgegevens",
        help=mark("Organisation", "Printed under the officer's name in Dutch letters."),
    )
    officer_title_en: str = field(mark("Organisation", "Title in English letters"), default="privacy officer")
    officer_email: str = field(mark("Organisation", "E-mail address of the officer"), required=True, default="")
    officer_phone: str = field(mark("Organisation", "Telephone of the officer"), default="")
    officer_is_dpo: bool = field(
        mark("Organisation", "The officer is a data protection officer registered with the supervisory authority"),
        article="37–39",
        default=False,
        help=mark(
            "Organisation",
            "Only when a data protection officer (FG) has been appointed and reported to the supervisory authority.",
        ),
    )
    dpo_contact: str = field(
        mark("Organisation", "Data protection officer: name and contact"),
        article="30(1)(a)",
        long=True,
        default="",
        synonyms=("functionaris gegevensbescherming", "fg", "dpo", "data protection officer"),
    )
    eu_representative: str = field(
        mark("Organisation", "Representative in the EU"),
        article="30(1)(a)",
        long=True,
        default="",
        help=mark("Organisation", "Only when the organisation is not established in the EU."),
        synonyms=("vertegenwoordiger", "representative"),
    )
    affiliated_controllers: tuple[str, ...] = field(
        mark("Organisation", "Affiliated organisations in this register"),
        default=(),
        help=mark("Organisation", "One line for each controller that this register also serves."),
    )
    is_public_body: bool = field(
        mark("Organisation", "The organisation is an administrative body (bestuursorgaan)"),
        article="UAVG 34",
        default=False,
        help=mark(
            "Organisation", "Then letters name the objection procedure of the Awb instead of the district court."
        ),
    )
    letter_language: LetterLanguage = field(
        mark("Organisation", "Language of letters, unless the person wrote otherwise"), default=LetterLanguage.DUTCH
    )
    window_side: WindowSide = field(mark("Organisation", "Window of the envelopes"), default=WindowSide.LEFT)
    envelope: Envelope = field(mark("Organisation", "Envelopes"), default=Envelope.EA5_6)
    letter_footer: str = field(mark("Organisation", "Line at the foot of letters"), default="")
    backup_horizon_days: int = field(
        mark("Organisation", "Days until erased data have left all backups"),
        default=90,
        help=mark("Organisation", "This term is named in letters about erasure."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRules:
    """Choices of domain chapters 2.6, 7 and 11; the defaults are the recommended ones."""

    id: UUID
    acknowledge_working_days: int = field(mark("HouseRules", "Working days to acknowledge"), default=2)
    identity_working_days: int = field(mark("HouseRules", "Working days to ask for identity"), default=3)
    stop_working_days: int = field(
        mark("HouseRules", "Working days to stop direct marketing, or what consent was withdrawn for"),
        article="21(3), 7(3)",
        default=1,
    )
    extension_days: int = field(
        mark("HouseRules", "Days before the answer to decide on an extension"),
        default=10,
        help=mark("HouseRules", "Days of the calendar, so that the notice can still be written, signed and posted."),
    )
    first_reminder_working_days: int = field(
        mark("HouseRules", "First reminder of an answer: working days before it"), default=7
    )
    second_reminder_working_days: int = field(
        mark("HouseRules", "Second reminder of an answer: working days before it"), default=3
    )
    last_reminder_working_days: int = field(
        mark("HouseRules", "Last reminder of an answer: working days before it"), default=1
    )
    notice_working_days: int = field(mark("HouseRules", "Working days to notify recipients"), default=5)
    confirmation_days: int = field(mark("HouseRules", "Days until a processor must confirm"), default=14)
    equated_days_roll: bool = field(
        mark("HouseRules", "Days equated with holidays move the deadline of a request"),
        article="Atw 3(3)",
        default=False,
    )
    material_weeks: int = field(mark("HouseRules", "Weeks that annexes and evidence are kept after closing"), default=8)
    file_years: int = field(mark("HouseRules", "Years that a request file is kept after closing"), default=5)
    hold_margin_days: int = field(mark("HouseRules", "Days of margin after the court term"), default=14)

    @property
    def reply_reminders(self) -> tuple[int, ...]:
        """Working days before the answer, the most first."""
        days = {self.first_reminder_working_days, self.second_reminder_working_days, self.last_reminder_working_days}
        return tuple(sorted(days, reverse=True))
