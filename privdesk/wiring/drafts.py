"""Drafts of the desk: laid into the register when it is locked, taken out when it is opened again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from uuid import UUID

from privdesk.core.clock import Clock
from privdesk.core.drafts import LEFT, Draft
from privdesk.core.errors import NotFound
from privdesk.db import drafts
from privdesk.db.work import Transactions

Finders = Mapping[str, Callable[[UUID], object]]
"""By page: what finds the thing that a draft is about, and raises NotFound when it is no more."""


class DraftService:
    """Leaves no line in the audit trail: nothing of the register changes."""

    def __init__(self, transactions: Transactions, clock: Clock, finders: Finders) -> None:
        self._transactions = transactions
        self._clock = clock
        self._finders = finders

    def keep(self, given: Iterable[Draft]) -> tuple[Draft, ...]:
        """All at once, in the place of the former ones; returns what is kept.

        A draft about a thing that was erased while it was open is left out: the person is gone from the register.
        """
        found = tuple(each for each in given if self._is_wanted(each))
        if not found and not self.kept():
            return ()
        with self._transactions.write() as work:
            drafts.keep(work.session, found, self._clock.now())
        return found

    def kept(self) -> tuple[Draft, ...]:
        with self._transactions.read() as work:
            return drafts.kept(work.session)

    def drop(self, ids: Iterable[UUID]) -> None:
        with self._transactions.write() as work:
            drafts.drop(work.session, ids)

    def _is_wanted(self, draft: Draft) -> bool:
        page = draft.place.removeprefix(LEFT).partition(".")[0]
        find = self._finders.get(page)
        if find is None or draft.ref is None:
            return True
        try:
            find(draft.ref)
        except NotFound:
            return False
        return True
