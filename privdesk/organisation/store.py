from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from privdesk.db.mapping import put, value_of
from privdesk.organisation.model import HouseRules, Organisation
from privdesk.organisation.records import HouseRulesRecord, OrganisationRecord


class OrganisationStore:
    """One organisation and one set of house rules, or none yet."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def organisation(self) -> Organisation | None:
        record = self._session.scalars(select(OrganisationRecord)).one_or_none()
        return None if record is None else value_of(record, Organisation)

    def house_rules(self) -> HouseRules | None:
        record = self._session.scalars(select(HouseRulesRecord)).one_or_none()
        return None if record is None else value_of(record, HouseRules)

    def put_organisation(self, organisation: Organisation) -> None:
        put(self._session, OrganisationRecord, organisation)

    def put_house_rules(self, rules: HouseRules) -> None:
        put(self._session, HouseRulesRecord, rules)
