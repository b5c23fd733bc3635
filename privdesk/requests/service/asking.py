"""Questions to the person before the decision: authority, clarification, a fee; and a further request in the file."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID, uuid4

from privdesk.core.errors import refuse
from privdesk.core.words import Language, Words
from privdesk.db.actions import Action
from privdesk.formats.mail import Enclosed
from privdesk.organisation.model import LetterLanguage
from privdesk.requests.model import (
    AttachmentKind,
    Claim,
    EventKind,
    Outcome,
    Person,
    Representation,
    SubjectRequest,
)
from privdesk.requests.rules.customer_end import ended
from privdesk.requests.rules.guards import Transition
from privdesk.requests.rules.intake import right_problems
from privdesk.requests.rules.passing_on import PassedOn, passed_on
from privdesk.requests.service.base import replaced
from privdesk.requests.service.intake import IncomingFile, Intake

_FORWARDED = {"outcome": Outcome.FORWARDED, "reason": None, "reason_text": ""}


class Asking(Intake):
    def confirm_authority(
        self, request_id: UUID, *, on: dt.date | None = None, representation: Representation | None = None
    ) -> SubjectRequest:
        """Only that it was checked; the document is not kept."""

        def change(request: SubjectRequest) -> SubjectRequest:
            person = request.person or Person(id=uuid4(), name="")
            checked = dataclasses.replace(
                person, authority_checked_on=self._on(on), representation=representation or person.representation
            )
            return self._with_event(dataclasses.replace(request, person=checked), EventKind.AUTHORITY_CHECKED, on)

        return self._change(
            request_id, change, Action.REQUEST_AUTHORITY_CHECKED, transition=Transition.SETTLE_AUTHORITY
        )

    def receive_clarification(self, request_id: UUID, *, on: dt.date | None = None) -> SubjectRequest:
        return self._change(
            request_id,
            lambda request: self._with_event(request, EventKind.CLARIFICATION_RECEIVED, on),
            Action.REQUEST_SAVED,
            transition=Transition.CLARIFY,
        )

    def passing_on(self, request_id: UUID) -> tuple[PassedOn, tuple[Enclosed, ...]]:
        """What the controller reads, with what came with the request."""
        request = self.get(request_id)
        ours = self.register_facts().organisation
        language: Language = "en" if ours.letter_language is LetterLanguage.ENGLISH else "nl"
        files = tuple(
            Enclosed(each.name, each.media_type, self.attachment(each.id))
            for each in request.attachments
            if each.kind in {AttachmentKind.MESSAGE, AttachmentKind.ENCLOSURE}
        )
        return passed_on(request, ours, Words(language)), files

    def pass_on(self, request_id: UUID, *, on: dt.date | None = None) -> SubjectRequest:
        """The controller for whom we process decides: nothing is done with the request here (28(3)(e))."""
        day = self._on(on)
        facts = self.facts()

        def change(request: SubjectRequest) -> SubjectRequest:
            for claim in request.claims:
                if claim.outcome is None:
                    claims = replaced(request.claims, claim.id, **_FORWARDED, decided_on=day, forwarded_on=day)
                    request = dataclasses.replace(request, claims=claims)
                    request = self._with_event(request, EventKind.DECIDED, day, claim_id=claim.id)
                    request = self._guarded(request, Transition.DECIDE, facts, claim.id, "")
            return request

        return self._change(request_id, change, Action.REQUEST_DECIDED, outcome=Outcome.FORWARDED)

    def follow_up(
        self, request_id: UUID, right: str, *, received: dt.date | None = None, wish: str = ""
    ) -> SubjectRequest:
        """A further claim in the same file, such as erasure after access: its own receipt, its own clock (S1-85)."""
        refuse(right_problems([right]))
        claim = Claim(id=uuid4(), right=right, received=self._on(received))

        def change(request: SubjectRequest) -> SubjectRequest:
            asked = "\n\n".join(text for text in (request.wish, wish.strip()) if text)
            grown = dataclasses.replace(request, claims=(*request.claims, claim), wish=asked)
            return self._with_event(grown, EventKind.FOLLOW_UP, claim.received, claim_id=claim.id)

        return self._change(
            request_id,
            change,
            Action.REQUEST_FOLLOWED_UP,
            transition=Transition.FOLLOW_UP,
            subject=claim.id,
            received=claim.received,
        )

    def customer_ended(
        self,
        *,
        person: Mapping[str, Any],
        details: Mapping[str, Any],
        ended_on: dt.date,
        keep_reason: str = "",
        keep_until: dt.date | None = None,
        files: Sequence[IncomingFile] = (),
        rights: Sequence[str] = ("erasure",),
        claims: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> SubjectRequest:
        """Who ends the relation asks for erasure (seed 2, decision 13). Raises Refused.

        Erased now, unless there is a concrete ``keep_reason``: then the profile stays, blocked for staff, for 36 months
        after the end at most. ``rights``: what is asked besides; ``claims``: as in ``register``.
        """
        claim, problems = ended(ended_on, keep_reason=keep_reason, keep_until=keep_until)
        refuse(problems)
        known = dict(claims or {})
        known["erasure"] = {**known.get("erasure", {}), **claim}
        return self.register(rights=rights, person=person, details=details, files=files, claims=known)
