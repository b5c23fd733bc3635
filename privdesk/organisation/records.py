"""How the organisation and its house rules lie in the vault: one row each."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import mapped_column

from privdesk.db.base import Mapped, Record, key
from privdesk.organisation.model import Envelope, LetterLanguage, WindowSide


class OrganisationRecord(Record):
    __tablename__ = "organisation"

    id: Mapped[UUID] = key()
    name: Mapped[str]
    street: Mapped[str]
    postcode: Mapped[str]
    town: Mapped[str]
    country: Mapped[str]
    email: Mapped[str]
    phone: Mapped[str]
    website: Mapped[str]
    chamber_number: Mapped[str]
    officer_name: Mapped[str]
    officer_title: Mapped[str]
    officer_title_en: Mapped[str]
    officer_email: Mapped[str]
    officer_phone: Mapped[str]
    officer_is_dpo: Mapped[bool]
    dpo_contact: Mapped[str]
    eu_representative: Mapped[str]
    affiliated_controllers: Mapped[tuple[str, ...]]
    is_public_body: Mapped[bool]
    letter_language: Mapped[LetterLanguage]
    window_side: Mapped[WindowSide]
    envelope: Mapped[Envelope]
    letter_footer: Mapped[str]
    backup_horizon_days: Mapped[int]


class HouseRulesRecord(Record):
    __tablename__ = "house_rules"

    id: Mapped[UUID] = key()
    acknowledge_working_days: Mapped[int]
    identity_working_days: Mapped[int]
    notice_working_days: Mapped[int]
    confirmation_days: Mapped[int]
    equated_days_roll: Mapped[bool]
    material_weeks: Mapped[int]
    file_years: Mapped[int]
    hold_margin_days: Mapped[int]
    # since revision 0003, with what stands in the rows that there were
    stop_working_days: Mapped[int] = mapped_column(server_default="1")
    extension_days: Mapped[int] = mapped_column(server_default="10")
    first_reminder_working_days: Mapped[int] = mapped_column(server_default="7")
    second_reminder_working_days: Mapped[int] = mapped_column(server_default="3")
    last_reminder_working_days: Mapped[int] = mapped_column(server_default="1")
