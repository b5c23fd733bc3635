from __future__ import annotations

from collections.abc import Callable, Iterable
from uuid import UUID

from privdesk.core.clock import Clock
from privdesk.core.errors import Refused, refuse
from privdesk.core.problems import Problem
from privdesk.core.words import Language
from privdesk.db.actions import Action
from privdesk.db.work import Transactions
from privdesk.processors.model import Processor
from privdesk.processors.rules.form import form_problems
from privdesk.processors.rules.templates import template, with_checklist
from privdesk.processors.store import ProcessorStore

AREA = "processors"


class ProcessorService:
    """``used_by``: the names of the activities that say they use a processor."""

    def __init__(self, transactions: Transactions, clock: Clock, *, used_by: Callable[[UUID], tuple[str, ...]]) -> None:
        self._transactions = transactions
        self._clock = clock
        self._used_by = used_by

    def all(self) -> tuple[Processor, ...]:
        """By name, without what was removed."""
        with self._transactions.read() as work:
            return ProcessorStore(work.session).all()

    def removed(self) -> tuple[Processor, ...]:
        with self._transactions.read() as work:
            return ProcessorStore(work.session).all(removed=True)

    def get(self, processor_id: UUID) -> Processor:
        """Raises NotFound."""
        with self._transactions.read() as work:
            return ProcessorStore(work.session).get(processor_id)

    def save(self, processor: Processor) -> Processor:
        """Raises Refused. What did not change leaves no trace."""
        refuse(form_problems(processor))
        with self._transactions.write() as work:
            store = ProcessorStore(work.session)
            if store.find(processor.id) != processor:
                store.put(processor)
                work.audit(Action.PROCESSOR_SAVED, processor.id)
                work.changed(AREA, processor.id)
            return processor

    def take_template(self, template_id: str, language: Language) -> Processor:
        """A card with the facts of a template; one of that name that is there already gets the steps that it lacks."""
        of = template(template_id)
        there = next((each for each in self.all() if each.name.casefold() == of.name.casefold()), None)
        return self.save(with_checklist(there, of, language) if there else of.processor(language))

    def remove(self, processor_id: UUID) -> None:
        """Into the bin. Raises Refused while activities name it: they must keep saying who received the data."""
        if users := self._used_by(processor_id):
            raise Refused([Problem("", "processor-in-use", {"activities": users})])
        with self._transactions.write() as work:
            ProcessorStore(work.session).mark_removed(processor_id, self._clock.today())
            work.audit(Action.PROCESSOR_REMOVED, processor_id)
            work.changed(AREA, processor_id)

    def restore(self, processor_id: UUID) -> None:
        with self._transactions.write() as work:
            ProcessorStore(work.session).mark_removed(processor_id, None)
            work.audit(Action.PROCESSOR_RESTORED, processor_id)
            work.changed(AREA, processor_id)

    def empty_bin(self) -> int:
        """How many went for good."""
        with self._transactions.write() as work:
            store = ProcessorStore(work.session)
            gone = [each.id for each in store.all(removed=True)]
            for each in gone:
                store.erase(each)
            if gone:
                work.audit(Action.PROCESSORS_ERASED, count=len(gone))
                work.changed(AREA, *gone)
            return len(gone)

    def erase_again(self, processor_ids: Iterable[UUID]) -> int:
        """After an older backup was put back: those that had gone for good. How many there were."""
        with self._transactions.write() as work:
            store = ProcessorStore(work.session)
            again = [each for each in processor_ids if store.find(each) is not None]
            for each in again:
                store.erase(each)
                work.audit(Action.PROCESSORS_ERASED, each, count=1)
            work.changed(AREA, *again)
            return len(again)
