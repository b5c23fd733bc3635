"""Carry out what was decided, and tell the recipients (AVG 17, 19)."""

from __future__ import annotations

import dataclasses
import datetime as dt
from uuid import UUID, uuid4

from privdesk.activities.model import Activity
from privdesk.core.errors import Refused, refuse
from privdesk.core.problems import Problem
from privdesk.db.actions import Action
from privdesk.processors.model import Processor
from privdesk.requests.model import (
    Claim,
    EventKind,
    Execution,
    Notice,
    NoticeKind,
    Outcome,
    Restriction,
    SearchPlace,
    SubjectRequest,
)
from privdesk.requests.rules import planning
from privdesk.requests.rules.acting import identifier
from privdesk.requests.rules.anonymise import has_material, only_forgets, without_material
from privdesk.requests.rules.clocks import is_answered
from privdesk.requests.rules.customer_end import PROFILE_RULE
from privdesk.requests.rules.guards import Transition
from privdesk.requests.rules.intake import date_problems
from privdesk.requests.rules.keeping import duty_of, last_day_kept, rule_of, say_duration
from privdesk.requests.rules.notices import planned_notices
from privdesk.requests.rules.progress import (
    erased_places,
    found_places,
    is_withdrawn,
    kept_places,
    last_event,
    open_executions,
    open_notices,
    open_searches,
)
from privdesk.requests.rules.rights import is_executed
from privdesk.requests.service.base import found, replaced
from privdesk.requests.service.reading import Reading


class Carrying(Reading):
    def execute(
        self,
        request_id: UUID,
        place_id: UUID,
        *,
        execution: Execution,
        on: dt.date | None = None,
        rule: str = "",
        trigger_date: dt.date | None = None,
        until: dt.date | None = None,
        remark: str | None = None,
        despite: str = "",
    ) -> SubjectRequest:
        """What was done in one place. Kept: under which ``rule`` or provision, and ``until`` when (the last day).

        Without ``until`` it follows from ``trigger_date`` and the retention term in the register. After the last place
        the recipients to tell are planned and the copies that came with the request are no longer needed.
        """
        activities, processors = self._activities.all(), self._processors.all()

        def change(request: SubjectRequest) -> SubjectRequest:
            place = _carried_out(
                found(request.searches, place_id),
                activities,
                execution=execution,
                on=None if execution is Execution.OPEN else self._on(on),
                rule=rule,
                trigger_date=trigger_date,
                until=until,
            )
            if execution is not Execution.OPEN:
                done = tuple(claim.id for claim in request.claims if is_executed(claim))
                place = dataclasses.replace(place, executed_for=done)
            place = _kept_profile(place, request)
            if remark is not None:
                place = dataclasses.replace(place, remark=remark)
            searches = tuple(place if each.id == place_id else each for each in request.searches)
            return self._when_done(dataclasses.replace(request, searches=searches), activities, processors)

        return self._change(
            request_id,
            change,
            Action.REQUEST_EXECUTED,
            transition=Transition.EXECUTE,
            subject=place_id,
            despite=despite,
            execution=execution,
        )

    def plan_notices(self, request_id: UUID) -> SubjectRequest:
        """Once more, from what the register says now; what was told or noted stays."""
        activities, processors = self._activities.all(), self._processors.all()

        def change(request: SubjectRequest) -> SubjectRequest:
            return dataclasses.replace(request, notices=planned_notices(request, activities, processors))

        return self._change(request_id, change, Action.REQUEST_SAVED, transition=Transition.EDIT)

    def add_notice(
        self,
        request_id: UUID,
        *,
        recipient: str,
        kind: NoticeKind = NoticeKind.RECIPIENT,
        claim_id: UUID | None = None,
    ) -> SubjectRequest:
        """``claim_id``: of which it tells; otherwise of the first claim that tells recipients."""

        def change(request: SubjectRequest) -> SubjectRequest:
            if not recipient.strip():
                raise Refused([Problem("recipient", "recipient-missing")])
            notice = Notice(
                id=uuid4(), recipient=recipient.strip(), kind=kind, identifier=identifier(request), claim_id=claim_id
            )
            return dataclasses.replace(request, notices=(*request.notices, notice), no_recipients=False)

        return self._change(request_id, change, Action.REQUEST_SAVED, transition=Transition.EDIT)

    def remove_notice(self, request_id: UUID, notice_id: UUID) -> SubjectRequest:
        """Of a recipient that was not told."""

        def change(request: SubjectRequest) -> SubjectRequest:
            gone = found(request.notices, notice_id)
            if gone.notified_on:
                raise Refused([Problem("notices", "recipient-told")])
            return dataclasses.replace(request, notices=tuple(each for each in request.notices if each is not gone))

        return self._change(request_id, change, Action.REQUEST_SAVED, transition=Transition.EDIT)

    def confirm_no_recipients(self, request_id: UUID) -> SubjectRequest:
        def change(request: SubjectRequest) -> SubjectRequest:
            if request.notices:
                raise Refused([Problem("no_recipients", "recipients-there")])
            return self._when_told(dataclasses.replace(request, no_recipients=True))

        return self._change(request_id, change, Action.REQUEST_SAVED, transition=Transition.EDIT)

    def record_notice(self, request_id: UUID, notice_id: UUID, *, on: dt.date | None = None) -> SubjectRequest:
        """The recipient was told, by other means than a letter from here."""
        days = self._organisation.house_rules().confirmation_days
        return self._change(
            request_id,
            lambda request: self._told(request, notice_id, self._on(on), days),
            Action.REQUEST_NOTICE_SENT,
            transition=Transition.TELL_RECIPIENT,
            subject=notice_id,
        )

    def not_notified(self, request_id: UUID, notice_id: UUID, *, reason: str) -> SubjectRequest:
        """``reason``: as it continues "omdat"; impossible or disproportionate effort (AVG 19)."""

        def change(request: SubjectRequest) -> SubjectRequest:
            if not reason.strip():
                raise Refused([Problem("not_notified_reason", "reason-text-missing")])
            notices = replaced(request.notices, notice_id, not_notified_reason=reason.strip())
            return self._when_told(dataclasses.replace(request, notices=notices))

        return self._change(
            request_id, change, Action.REQUEST_SAVED, transition=Transition.TELL_RECIPIENT, subject=notice_id
        )

    def confirm_notice(
        self, request_id: UUID, notice_id: UUID, *, on: dt.date | None = None, backup_until: dt.date | None = None
    ) -> SubjectRequest:
        """The recipient confirmed; also after closing."""

        def change(request: SubjectRequest) -> SubjectRequest:
            notices = replaced(request.notices, notice_id, confirmed_on=self._on(on), backup_until=backup_until)
            return dataclasses.replace(request, notices=notices)

        return self._change(
            request_id,
            change,
            Action.REQUEST_NOTICE_CONFIRMED,
            transition=Transition.RECIPIENT_CONFIRMS,
            subject=notice_id,
        )

    def ask_recipients(self, request_id: UUID, *, on: dt.date | None = None) -> SubjectRequest:
        """The person asks who was told (19); also after closing."""

        def change(request: SubjectRequest) -> SubjectRequest:
            refuse(date_problems(self._on(on), request, self._clock.today(), "recipients_asked_on"))
            return dataclasses.replace(request, recipients_asked_on=self._on(on))

        return self._change(request_id, change, Action.REQUEST_SAVED, transition=Transition.SEND)

    def _told(self, request: SubjectRequest, notice_id: UUID, on: dt.date, confirmation_days: int) -> SubjectRequest:
        confirm_by = planning.confirm_by(on, days=confirmation_days)
        notices = replaced(request.notices, notice_id, notified_on=on, confirm_by=confirm_by, not_notified_reason="")
        return self._when_told(dataclasses.replace(request, notices=notices))

    def _when_told(self, request: SubjectRequest) -> SubjectRequest:
        if open_notices(request) or last_event(request, EventKind.RECIPIENTS_NOTIFIED):
            return request
        return self._with_event(request, EventKind.RECIPIENTS_NOTIFIED)

    def _when_done(
        self, request: SubjectRequest, activities: tuple[Activity, ...], processors: tuple[Processor, ...]
    ) -> SubjectRequest:
        """After the last place: the decision knows what became of it, and who must be told."""
        if open_executions(request) or open_searches(request) or is_withdrawn(request):
            return request
        days = [place.executed_on for place in found_places(request) if place.executed_on]
        if not days:
            return request
        claims = tuple(
            _with_results(claim, request, activities)
            if is_executed(claim) and not is_answered(request, claim)
            else claim
            for claim in request.claims
        )
        notices = planned_notices(request, activities, processors)
        done = dataclasses.replace(request, claims=claims, notices=notices)
        if last_event(request, EventKind.EXECUTED) is None:
            done = self._with_event(done, EventKind.EXECUTED, max(days))
        if only_forgets(done) and has_material(done):
            # layer L1 of a request for erasure goes when it is carried out (7.1)
            done = self._with_event(without_material(done), EventKind.MATERIAL_ERASED)
        return done


def _carried_out(
    place: SearchPlace,
    activities: tuple[Activity, ...],
    *,
    execution: Execution,
    on: dt.date | None,
    rule: str,
    trigger_date: dt.date | None,
    until: dt.date | None,
) -> SearchPlace:
    if execution is not Execution.KEPT:
        return dataclasses.replace(place, execution=execution, executed_on=on, kept_rule="", kept_until=None)
    activity = next((each for each in activities if each.id == place.activity_id), None)
    duty = duty_of(place, activity) if activity else None
    if duty and trigger_date and not until:
        until = last_day_kept(duty, trigger_date)
    if duty and not rule:
        rule = rule_of(duty)
    return dataclasses.replace(place, execution=execution, executed_on=on, kept_rule=rule.strip(), kept_until=until)


def _kept_profile(place: SearchPlace, request: SubjectRequest) -> SearchPlace:
    """Of a customer who left, for the reason that was given then (decision 13)."""
    until = next((claim.profile_until for claim in request.claims if claim.profile_until), None)
    if place.execution is not Execution.KEPT or place.kept_rule != PROFILE_RULE or place.kept_until:
        return place
    return dataclasses.replace(place, kept_until=until)


def _with_results(claim: Claim, request: SubjectRequest, activities: tuple[Activity, ...]) -> Claim:
    erased = [place.executed_on for place in erased_places(request) if place.executed_on]
    every = [place.executed_on for place in found_places(request) if place.executed_on]
    on = max(erased or every, default=None)
    done = dataclasses.replace(claim, executed_on=on)
    if claim.outcome is Outcome.APPLIED:
        held = claim.restriction or Restriction(id=uuid4())
        return dataclasses.replace(done, restriction=dataclasses.replace(held, since=held.since or on))
    if claim.right != "erasure":
        return done
    kept = sorted((place for place in kept_places(request) if place.kept_until), key=lambda place: place.kept_until)  # type: ignore[arg-type,return-value]
    if not kept:
        return dataclasses.replace(done, kept_rule="", kept_provision="", kept_duration="", kept_until=None)
    longest = kept[-1]
    activity = next((each for each in activities if each.id == longest.activity_id), None)
    duty = duty_of(longest, activity) if activity else None
    same_rule = claim.kept_rule == longest.kept_rule
    return dataclasses.replace(
        done,
        kept_rule=longest.kept_rule,
        kept_until=longest.kept_until,
        kept_provision=claim.kept_provision if same_rule else (duty.source if duty else ""),
        kept_duration=claim.kept_duration
        if same_rule
        else (say_duration(duty, request.language.value) if duty else ""),
    )
