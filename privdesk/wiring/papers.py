"""That a paper left the register, not where to."""

from __future__ import annotations

from uuid import UUID

from privdesk.db.actions import Action
from privdesk.db.work import Transactions


class PaperService:
    """``leaves_traces``: False for a register that was opened to read only."""

    def __init__(self, transactions: Transactions, *, leaves_traces: bool) -> None:
        self._transactions = transactions
        self._leaves_traces = leaves_traces

    def opened(self, ref: UUID | None) -> None:
        """In another program. ``ref``: of the request, or None for the register itself."""
        if self._leaves_traces:
            with self._transactions.write() as work:
                work.audit(Action.PAPER_OPENED, ref)
