"""All requests, read once: ten thousand of them take seconds, and every list asks for them after every change."""

from __future__ import annotations

from uuid import UUID

from privdesk.core.events import Changed
from privdesk.db.work import Transactions
from privdesk.requests.model import SubjectRequest
from privdesk.requests.store import RequestStore, newest_first


class KnownRequests:
    """Goes with the service, at the lock. ``area``: of the changes that it listens to."""

    def __init__(self, transactions: Transactions, area: str) -> None:
        self._transactions = transactions
        self._area = area
        self._by_id: dict[UUID, SubjectRequest] | None = None
        self._changed: set[UUID] = set()
        transactions.events.listen(self._hear)

    def all(self) -> tuple[SubjectRequest, ...]:
        """Newest first."""
        # what changes while it is read is read again the next time
        changed, self._changed = self._changed, set()
        try:
            if self._by_id is None:
                with self._transactions.read() as work:
                    self._by_id = {each.id: each for each in RequestStore(work.session).all()}
            elif changed:
                with self._transactions.read() as work:
                    self._renew(RequestStore(work.session), changed)
        except BaseException:
            self._changed |= changed
            raise
        return tuple(self._by_id.values())

    def _renew(self, store: RequestStore, changed: set[UUID]) -> None:
        known = self._by_id or {}
        for request_id in changed:
            known.pop(request_id, None)
            found = store.find(request_id)
            if found is not None:
                known[request_id] = found
        self._by_id = {each.id: each for each in newest_first(known.values())}

    def _hear(self, change: Changed) -> None:
        if change.area != self._area:
            return
        if change.ids:
            self._changed |= change.ids
        else:
            self._by_id = None
