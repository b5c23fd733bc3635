"""What lies around a case and matters to it: the register, the house rules, the other requests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from privdesk.activities.model import Activity
from privdesk.core.words import Words
from privdesk.requests.model import Claim, SubjectRequest
from privdesk.requests.rules.clocks import claim_deadline
from privdesk.requests.rules.deadlines import Deadline
from privdesk.requests.rules.guards import Facts
from privdesk.requests.rules.hints import hints
from privdesk.requests.rules.previous import of_the_same_person


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """``others``: every request that is known; ``facts`` is None until the register was read."""

    facts: Facts | None = None
    activities: Sequence[Activity] = ()
    subjects: Sequence[str] = ()
    """Every category of data subjects that the register names."""
    others: Callable[[], Iterable[SubjectRequest]] = tuple

    def activity_choices(self) -> list[tuple[UUID, str]]:
        return [(each.id, each.name) for each in self.activities]

    def names(self, ids: Iterable[UUID]) -> list[str]:
        known = dict(self.activity_choices())
        return [known[each] for each in ids if each in known]

    def hints(self, request: SubjectRequest, claim: Claim, words: Words) -> list[str]:
        """What the legal bases of the activities mean for this claim (domain 1.3)."""
        known = dict(self.activity_choices())
        return [
            f"{known[each.activity_id]}: {words.say(each.text, basis=each.basis)}"
            for each in hints(request, self.activities)
            if each.claim_id == claim.id
        ]

    def earlier(self, request: SubjectRequest) -> tuple[SubjectRequest, ...]:
        """Of the same person, the latest first."""
        return of_the_same_person(request, self.others())

    def clock(self, request: SubjectRequest, claim: Claim) -> Deadline | None:
        return claim_deadline(claim, request, self.facts.house_rules) if self.facts else None
