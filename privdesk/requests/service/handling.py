"""Acknowledge, identify, search, decide."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID, uuid4

from privdesk.core.errors import Refused, refuse
from privdesk.core.problems import Problem
from privdesk.core.words import Words, mark
from privdesk.db.actions import Action
from privdesk.requests.model import (
    Claim,
    EventKind,
    FoundData,
    Identity,
    IdentityMethod,
    IdentityResult,
    Outcome,
    Reason,
    SearchPlace,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.rules.clocks import is_answered
from privdesk.requests.rules.following import following
from privdesk.requests.rules.guards import Transition
from privdesk.requests.rules.intake import place_problems, stop_problems
from privdesk.requests.rules.notices import planned_notices
from privdesk.requests.rules.previous import previous_on
from privdesk.requests.rules.rights import is_executed, tells_recipients
from privdesk.requests.service.base import found, only_declared, replaced
from privdesk.requests.service.reading import Reading

_DECIDED_HERE = frozenset({"right", "received", "outcome", "decided_on", "reason", "reason_text", "suspended_on"})

_MAILBOX = mark("SearchPlace", "the mailbox")
_PAPER = mark("SearchPlace", "the paper archive")
_NAME_AND_MAIL = mark("SearchPlace", "your name and e-mail address")
_NAME = mark("SearchPlace", "your name")


class Handling(Reading):
    def acknowledge(self, request_id: UUID, *, on: dt.date | None = None) -> SubjectRequest:
        """Receipt was confirmed by other means than a letter from here."""
        return self._change(
            request_id,
            lambda request: self._with_event(request, EventKind.ACKNOWLEDGED, on),
            Action.REQUEST_ACKNOWLEDGED,
            transition=Transition.ACKNOWLEDGE,
        )

    def ask_identity(self, request_id: UUID, *, doubt_reason: str, on: dt.date | None = None) -> SubjectRequest:
        """Proof was asked by other means than a letter from here."""

        def change(request: SubjectRequest) -> SubjectRequest:
            return self._asked(request, doubt_reason, self._on(on))

        return self._change(request_id, change, Action.REQUEST_IDENTITY_ASKED, transition=Transition.ASK_IDENTITY)

    def confirm_identity(
        self,
        request_id: UUID,
        *,
        method: IdentityMethod,
        on: dt.date | None = None,
        evidence_destroyed_on: dt.date | None = None,
    ) -> SubjectRequest:
        """Only that it was checked, how and when; never what was shown."""

        def change(request: SubjectRequest) -> SubjectRequest:
            identity = dataclasses.replace(
                request.identity or Identity(id=uuid4()),
                method=method,
                result=IdentityResult.CONFIRMED,
                verified_on=self._on(on),
                evidence_destroyed_on=evidence_destroyed_on,
            )
            # who did identify after all has a decision that no longer holds
            claims = tuple(
                dataclasses.replace(claim, outcome=None, decided_on=None)
                if claim.outcome is Outcome.NOT_IDENTIFIED
                else claim
                for claim in request.claims
            )
            changed = dataclasses.replace(request, identity=identity, claims=claims)
            return self._with_event(changed, EventKind.ID_CONFIRMED, on)

        return self._change(
            request_id,
            change,
            Action.REQUEST_IDENTITY_CONFIRMED,
            transition=Transition.SETTLE_IDENTITY,
            method=method,
        )

    def fail_identity(self, request_id: UUID, *, on: dt.date | None = None) -> SubjectRequest:
        def change(request: SubjectRequest) -> SubjectRequest:
            identity = dataclasses.replace(
                request.identity or Identity(id=uuid4()), result=IdentityResult.NOT_CONFIRMED, verified_on=self._on(on)
            )
            return self._with_event(dataclasses.replace(request, identity=identity), EventKind.ID_FAILED, on)

        return self._change(request_id, change, Action.REQUEST_IDENTITY_FAILED, transition=Transition.SETTLE_IDENTITY)

    def start_search(self, request_id: UUID) -> SubjectRequest:
        """The checklist: the places of the activities about this kind of person, the mailbox and the paper archive.

        Once more: what the register has learned since is added, what was searched stays.
        """
        request = self.get(request_id)
        places = self._activities.places_for(request.subjects)
        words = Words(request.language.value)

        def change(request: SubjectRequest) -> SubjectRequest:
            known = {(each.place, each.activity_id) for each in request.searches}
            wanted = [
                SearchPlace(
                    id=uuid4(),
                    place=each.name,
                    activity_id=each.activity_id,
                    activity=each.activity,
                    processor_id=each.processor_id,
                    hint=each.hint,
                )
                for each in places
            ]
            wanted += [SearchPlace(id=uuid4(), place=words.say(text)) for text in (_MAILBOX, _PAPER)]
            added = [each for each in wanted if (each.place, each.activity_id) not in known]
            keys = request.search_keys or _search_keys(request, words)
            changed = dataclasses.replace(request, searches=(*request.searches, *added), search_keys=keys)
            return self._with_event(changed, EventKind.SEARCHED) if added else changed

        return self._change(request_id, change, Action.REQUEST_SEARCH_STARTED, transition=Transition.START_SEARCH)

    def add_place(
        self, request_id: UUID, *, place: str, hint: str = "", activity_id: UUID | None = None
    ) -> SubjectRequest:
        """Raises Refused for a place without a name."""
        refuse(place_problems(place))
        activity = self._activities.get(activity_id).name if activity_id else ""
        added = SearchPlace(id=uuid4(), place=place.strip(), hint=hint, activity_id=activity_id, activity=activity)
        return self._change(
            request_id,
            lambda request: dataclasses.replace(request, searches=(*request.searches, added)),
            Action.REQUEST_SAVED,
            transition=Transition.EDIT,
        )

    def remove_place(self, request_id: UUID, place_id: UUID) -> SubjectRequest:
        """One that was not searched. Raises Refused."""

        def change(request: SubjectRequest) -> SubjectRequest:
            gone = found(request.searches, place_id)
            if gone.result is not SearchResult.OPEN:
                raise Refused([Problem("searches", "place-searched")])
            return dataclasses.replace(request, searches=tuple(each for each in request.searches if each is not gone))

        return self._change(request_id, change, Action.REQUEST_SAVED, transition=Transition.EDIT)

    def record_search(
        self,
        request_id: UUID,
        place_id: UUID,
        *,
        result: SearchResult,
        data: Iterable[tuple[str, str]] = (),
        on: dt.date | None = None,
        remark: str | None = None,
    ) -> SubjectRequest:
        """``data``: category and content of each piece that was found; the copy of an answer is made of them."""
        pieces = tuple(FoundData(id=uuid4(), category=category, content=content) for category, content in data)

        def change(request: SubjectRequest) -> SubjectRequest:
            place = found(request.searches, place_id)
            day = None if result is SearchResult.OPEN else self._on(on)
            return dataclasses.replace(
                request,
                searches=replaced(
                    request.searches,
                    place_id,
                    result=result,
                    found=pieces,
                    searched_on=day,
                    remark=place.remark if remark is None else remark,
                ),
            )

        return self._change(
            request_id,
            change,
            Action.REQUEST_SEARCH_RECORDED,
            transition=Transition.RECORD_SEARCH,
            subject=place_id,
            result=result,
        )

    def decide(
        self,
        request_id: UUID,
        claim_id: UUID,
        *,
        outcome: Outcome,
        reason: Reason | None = None,
        reason_text: str = "",
        on: dt.date | None = None,
        despite: str = "",
        details: Mapping[str, Any] | None = None,
    ) -> SubjectRequest:
        """``details``: fields of Claim that this decision needs, such as the format of a portable file.

        What follows from the day of the decision is filled in where it was not given.
        """
        given = dict(details or {})
        only_declared(Claim, given, but=_DECIDED_HERE)
        day = self._on(on)
        activities, processors = self._activities.all(), self._processors.all()
        previous = self._previous_on(request_id, claim_id) if reason is Reason.REPETITIVE else None

        def change(request: SubjectRequest) -> SubjectRequest:
            refuse(stop_problems(found(request.claims, claim_id), given))
            claims = replaced(
                request.claims,
                claim_id,
                **given,
                outcome=outcome,
                decided_on=day,
                reason=reason,
                reason_text=reason_text,
            )
            claim = following(found(claims, claim_id), day)
            if previous and claim.previous_on is None:
                claim = dataclasses.replace(claim, previous_on=previous)
            claims = tuple(claim if each.id == claim_id else each for each in claims)
            decided = self._with_event(
                dataclasses.replace(request, claims=claims), EventKind.DECIDED, on, claim_id=claim_id
            )
            if not tells_recipients(claim) or is_executed(claim):
                return decided
            # nothing is carried out in places: who must hear of it follows from the decision
            return dataclasses.replace(decided, notices=planned_notices(decided, activities, processors))

        return self._change(
            request_id,
            change,
            Action.REQUEST_DECIDED,
            transition=Transition.DECIDE,
            subject=claim_id,
            despite=despite,
            outcome=outcome,
            reason=reason,
        )

    def _previous_on(self, request_id: UUID, claim_id: UUID) -> dt.date | None:
        request = self.get(request_id)
        return previous_on(request, found(request.claims, claim_id), self.all())

    def withdraw(self, request_id: UUID, *, on: dt.date | None = None) -> SubjectRequest:
        """What was answered stays as it was decided."""

        def change(request: SubjectRequest) -> SubjectRequest:
            claims = tuple(
                claim
                if is_answered(request, claim)
                else dataclasses.replace(
                    claim, outcome=Outcome.WITHDRAWN, decided_on=self._on(on), reason=None, reason_text=""
                )
                for claim in request.claims
            )
            return self._with_event(dataclasses.replace(request, claims=claims), EventKind.WITHDRAWN, on)

        return self._change(request_id, change, Action.REQUEST_WITHDRAWN, transition=Transition.WITHDRAW)

    def extend(
        self,
        request_id: UUID,
        *,
        months: int,
        reason: str,
        on: dt.date | None = None,
        claim_id: UUID | None = None,
    ) -> SubjectRequest:
        """The notice was sent on that day. ``reason``: complexity or number, and the concrete fact (12(3)).

        ``claim_id``: only of that claim, when a further one has a clock of its own.
        """
        return self._change(
            request_id,
            lambda request: self._with_event(
                request, EventKind.EXTENDED, on, months=months, note=reason.strip(), claim_id=claim_id
            ),
            Action.REQUEST_EXTENDED,
            transition=Transition.EXTEND,
            months=months,
        )

    def _asked(self, request: SubjectRequest, doubt_reason: str, on: dt.date) -> SubjectRequest:
        identity = dataclasses.replace(
            request.identity or Identity(id=uuid4()),
            doubt_reason=doubt_reason,
            requested_on=on,
            result=IdentityResult.PENDING,
        )
        return self._with_event(dataclasses.replace(request, identity=identity), EventKind.ID_REQUESTED, on)


def _search_keys(request: SubjectRequest, words: Words) -> str:
    by_mail = request.person is not None and request.person.email
    return words.say(_NAME_AND_MAIL if by_mail else _NAME)
