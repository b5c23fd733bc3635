from __future__ import annotations

import dataclasses
from uuid import UUID

from privdesk.core.clock import Clock
from privdesk.core.errors import refuse
from privdesk.db.actions import Action
from privdesk.db.work import Transactions
from privdesk.organisation import rules
from privdesk.organisation.model import HouseRules, Organisation
from privdesk.organisation.store import OrganisationStore

AREA = "organisation"
RECOMMENDED = HouseRules(id=UUID("2f1c7a52-9d0e-5c5b-8f64-6a1f1f0e7d30"))
"""The house rules of a register in which nobody chose others."""


class OrganisationService:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock

    def get(self) -> Organisation | None:
        """None in a register whose organisation was not entered yet."""
        with self._transactions.read() as work:
            return OrganisationStore(work.session).organisation()

    def save(self, organisation: Organisation) -> Organisation:
        """Raises Refused. The register has one organisation: the id that was there first stays."""
        refuse(rules.problems(organisation))
        with self._transactions.write() as work:
            store = OrganisationStore(work.session)
            before = store.organisation()
            saved = organisation if before is None else dataclasses.replace(organisation, id=before.id)
            if saved != before:
                store.put_organisation(saved)
                work.audit(Action.ORGANISATION_SAVED, saved.id)
                work.changed(AREA, saved.id)
            return saved

    def house_rules(self) -> HouseRules:
        with self._transactions.read() as work:
            return OrganisationStore(work.session).house_rules() or RECOMMENDED

    def save_house_rules(self, house_rules: HouseRules) -> HouseRules:
        """Raises Refused."""
        refuse(rules.house_rule_problems(house_rules))
        with self._transactions.write() as work:
            store = OrganisationStore(work.session)
            before = store.house_rules()
            saved = dataclasses.replace(house_rules, id=before.id if before else RECOMMENDED.id)
            if saved != before:
                store.put_house_rules(saved)
                work.audit(Action.SETTING_SAVED, saved.id)
                work.changed(AREA, saved.id)
            return saved
