from __future__ import annotations

from sqlalchemy.orm import Session

from privdesk.db.mapping import put, values
from privdesk.organisation.model import HouseRules, Organisation
from privdesk.organisation.records import HouseRulesRecord, OrganisationRecord


class OrganisationStore:
    """One organisation and one set of house rules, or none yet."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def organisation(self) -> Organisation | None:
        return next(iter(values(self._session, OrganisationRecord, Organisation)), None)

    def house_rules(self) -> HouseRules | None:
        return next(iter(values(self._session, HouseRulesRecord, HouseRules)), None)

    def put_organisation(self, organisation: Organisation) -> None:
        put(self._session, OrganisationRecord, organisation)

    def put_house_rules(self, rules: HouseRules) -> None:
        put(self._session, HouseRulesRecord, rules)
