"""Letters about a request: ordered here, filled and printed elsewhere, recorded here when they went out."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any
from uuid import UUID, uuid4

from privdesk.core.errors import Refused, refuse
from privdesk.core.problems import Problem
from privdesk.core.words import Language
from privdesk.db.actions import Action
from privdesk.letters.rules import window_address
from privdesk.requests.model import (
    Claim,
    EventKind,
    Outcome,
    ReplyChannel,
    RequestLanguage,
    SentLetter,
    SubjectRequest,
)
from privdesk.requests.rules.annex import concerned_activities, unnamed_recipients
from privdesk.requests.rules.claim_facts import letter_claim
from privdesk.requests.rules.guards import Facts, Transition
from privdesk.requests.rules.identity import needs_representative
from privdesk.requests.rules.intake import date_problems, own_letter_problems
from privdesk.requests.rules.letter_facts import letter_address, letter_facts
from privdesk.requests.rules.progress import unanswered, undecided
from privdesk.requests.rules.rights import (
    ACKNOWLEDGEMENT,
    AUTHORITY_LETTER,
    CLARIFICATION_LETTER,
    EXTENSION_LETTER,
    FEE_LETTER,
    IDENTITY_LETTER,
    LIFTING_LETTER,
    NOTICE_LETTER,
    OBJECTION_LETTER,
    RECIPIENTS_LETTER,
    answer_letter,
    is_on_the_merits,
)
from privdesk.requests.service.base import found, replaced
from privdesk.requests.service.execution import Carrying
from privdesk.requests.service.handling import Handling
from privdesk.requests.service.stopping import with_restriction


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterOrder:
    """All that ``LetterService.draft`` takes; made on the vault thread, so that the filling needs no session."""

    request_id: UUID
    kind: str
    language: Language
    facts: Mapping[str, Any]
    organisation: Mapping[str, Any]
    address: tuple[str, ...]
    date: dt.date
    notice_id: UUID | None = None
    claim_id: UUID | None = None
    problems: tuple[Problem, ...] = ()
    """What the register lacks for this letter; warnings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedLetter:
    """A letter as it can go out. ``template`` and its hash are empty for a letter that was written elsewhere."""

    kind: str
    language: RequestLanguage
    pdf: bytes
    date: dt.date
    template: str = ""
    template_hash: str = ""
    notice_id: UUID | None = None
    claim_id: UUID | None = None
    missing_elements: tuple[str, ...] = ()
    missing_facts: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def complete(self) -> bool:
        return not self.missing_elements and not self.missing_facts


_EVENTS: Mapping[str, tuple[EventKind, Transition]] = {
    ACKNOWLEDGEMENT: (EventKind.ACKNOWLEDGED, Transition.ACKNOWLEDGE),
    OBJECTION_LETTER: (EventKind.ACKNOWLEDGED, Transition.ACKNOWLEDGE_STOP),
    AUTHORITY_LETTER: (EventKind.AUTHORITY_ASKED, Transition.ACKNOWLEDGE),
    CLARIFICATION_LETTER: (EventKind.CLARIFICATION_REQUESTED, Transition.CLARIFY),
    FEE_LETTER: (EventKind.FEE_ASKED, Transition.ASK_FEE),
}
"""Letters of which the sending is an event of the request, with its guard."""
_AFTER_CLOSING = frozenset({LIFTING_LETTER, RECIPIENTS_LETTER})
"""They say something of the person, and can be asked for when the file is closed."""


class Correspondence(Handling, Carrying):
    def letter_facts(
        self, request_id: UUID, kind: str, *, on: dt.date | None = None, notice_id: UUID | None = None
    ) -> Mapping[str, Any]:
        return self.order(request_id, kind, on=on, notice_id=notice_id).facts

    def order(
        self,
        request_id: UUID,
        kind: str,
        *,
        on: dt.date | None = None,
        notice_id: UUID | None = None,
        language: Language | None = None,
        claim_id: UUID | None = None,
    ) -> LetterOrder:
        """``on``: the date of the letter. ``language``: other than the request's, for a recipient abroad.

        ``claim_id``: the claim that it is about, where the kind of letter leaves a choice.
        """
        request = self.get(request_id)
        if language:
            request = dataclasses.replace(request, language=RequestLanguage.of(language))
        register = self.register_facts()
        notice = found(request.notices, notice_id) if notice_id else None
        day = self._on(on)
        return LetterOrder(
            request_id=request_id,
            kind=kind,
            language=request.language.value,
            facts=letter_facts(kind, request, register, day, notice=notice, claim_id=claim_id),
            organisation={
                each.name: getattr(register.organisation, each.name) for each in fields(register.organisation)
            },
            address=window_address(**letter_address(request, register, notice)),
            date=day,
            notice_id=notice_id,
            claim_id=claim_id,
            problems=tuple(
                Problem("activities", "recipient-unnamed", {"activity": activity.name}, blocks=False)
                for activity in concerned_activities(request, register.activities)
                if unnamed_recipients(activity)
            ),
        )

    def prepare_letter(
        self,
        request_id: UUID,
        kind: str,
        *,
        on: dt.date | None = None,
        notice_id: UUID | None = None,
        claim_id: UUID | None = None,
        more: Mapping[str, Any] | None = None,
        text: str | None = None,
    ) -> PreparedLetter:
        """Order, fill and print in one go; what is missing is named, and stands in the PDF as a preview.

        ``more``: facts from the letter's own form. ``text``: an edited template.
        """
        return self.fill(
            self.order(request_id, kind, on=on, notice_id=notice_id, claim_id=claim_id), more=more, text=text
        )

    def fill(
        self, order: LetterOrder, *, more: Mapping[str, Any] | None = None, text: str | None = None
    ) -> PreparedLetter:
        """Touches no database."""
        facts = {**order.facts, **(more or {})}
        draft = self._letters.draft(order.kind, order.language, facts, order.organisation, order.address, text=text)
        return PreparedLetter(
            kind=order.kind,
            language=RequestLanguage.of(order.language),
            pdf=self._letters.pdf(draft, preview=not draft.complete),
            date=order.date,
            template=draft.template,
            template_hash=draft.template_hash,
            notice_id=order.notice_id,
            claim_id=order.claim_id,
            missing_elements=draft.missing_elements,
            missing_facts=draft.missing_facts,
            problems=(*order.problems, *draft.warnings),
        )

    def record_sent(
        self,
        request_id: UUID,
        letter: PreparedLetter,
        *,
        sent_on: dt.date | None = None,
        channel: ReplyChannel | None = None,
        despite: str = "",
    ) -> SubjectRequest:
        """Keeps the PDF as it went out, and what follows from it. Raises Refused, LetterIncomplete.

        ``sent_on``: the letter's own date when not given. ``channel``: that of the answer.
        """
        if not letter.complete:
            raise self._letters.incomplete(letter.missing_elements, letter.missing_facts)
        facts = self.facts()
        day = sent_on or letter.date
        sent = SentLetter(
            id=uuid4(),
            kind=letter.kind,
            language=letter.language,
            made_at=self._clock.now(),
            sent_on=day,
            notice_id=letter.notice_id,
            claim_id=letter.claim_id,
            template=letter.template,
            template_hash=letter.template_hash,
            pdf_hash=hashlib.sha256(letter.pdf).hexdigest(),
        )

        def change(request: SubjectRequest) -> SubjectRequest:
            refuse(date_problems(day, request, facts.today, "sent_on"))
            if letter.kind in _AFTER_CLOSING:
                request = self._guarded(request, Transition.SEND, facts, None, despite)
            went = dataclasses.replace(sent, channel=channel or request.reply_channel)
            changed = dataclasses.replace(request, letters=(*request.letters, went))
            return self._after_sending(changed, letter, day, facts, despite)

        return self._change(
            request_id,
            change,
            self._sending(self.get(request_id), letter.kind),
            # what must be told before a restriction is lifted, and who received the data, is told after closing too
            transition=None if letter.kind in _AFTER_CLOSING else Transition.EDIT,
            files=lambda store: store.put_pdf(sent.id, letter.pdf),
            sent=day,
        )

    def record_own_letter(
        self,
        request_id: UUID,
        kind: str,
        *,
        pdf: bytes,
        sent_on: dt.date,
        channel: ReplyChannel | None = None,
        notice_id: UUID | None = None,
        claim_id: UUID | None = None,
        despite: str = "",
    ) -> SubjectRequest:
        """A letter that was written elsewhere, of the kind that it stands for; nobody checked what it says.

        Raises Refused for what is no PDF: the file must show what was sent.
        """
        refuse(own_letter_problems(pdf))
        letter = PreparedLetter(
            kind=kind,
            language=self.get(request_id).language,
            pdf=pdf,
            date=sent_on,
            notice_id=notice_id,
            claim_id=claim_id,
        )
        return self.record_sent(request_id, letter, channel=channel, despite=despite)

    def _after_sending(
        self, request: SubjectRequest, letter: PreparedLetter, on: dt.date, facts: Facts, despite: str
    ) -> SubjectRequest:
        if letter.kind == NOTICE_LETTER and letter.notice_id:
            changed = self._told(request, letter.notice_id, on, facts.house_rules.confirmation_days)
            return self._guarded(changed, Transition.TELL_RECIPIENT, facts, letter.notice_id, despite)
        if letter.kind == IDENTITY_LETTER:
            doubt = request.identity.doubt_reason if request.identity else ""
            return self._guarded(self._asked(request, doubt, on), Transition.ASK_IDENTITY, facts, None, despite)
        if letter.kind == EXTENSION_LETTER:
            changed = self._with_event(
                request,
                EventKind.EXTENDED,
                on,
                months=request.extension_months,
                note=request.extension_reason.strip(),
                claim_id=letter.claim_id,
            )
            return self._guarded(changed, Transition.EXTEND, facts, None, despite)
        if letter.kind == LIFTING_LETTER:
            return self._announced(request, letter, on, facts)
        if letter.kind in _EVENTS:
            kind, transition = _EVENTS[letter.kind]
            # a child that is told who has to act was not asked for proof
            invites = letter.kind == AUTHORITY_LETTER and needs_representative(request)
            changed = request if invites else self._with_event(request, kind, on, claim_id=letter.claim_id)
            return self._guarded(changed, transition, facts, None, despite)
        answers = letter.kind != RECIPIENTS_LETTER
        return self._answering(request, letter, on, facts, despite) if answers else request

    def _announced(self, request: SubjectRequest, letter: PreparedLetter, on: dt.date, facts: Facts) -> SubjectRequest:
        """18(3): the person knows it before the day of the lifting."""
        claim = letter_claim(LIFTING_LETTER, request, letter.claim_id)
        if claim is None:
            raise Refused([Problem("restriction", "nothing-to-lift")])
        told = with_restriction(request, claim.id, lift_notice_on=on)
        told = self._with_event(told, EventKind.LIFT_ANNOUNCED, on, claim_id=claim.id)
        return self._guarded(told, Transition.ANNOUNCE_LIFTING, facts, claim.id, "")

    def _answering(
        self, request: SubjectRequest, letter: PreparedLetter, on: dt.date, facts: Facts, despite: str
    ) -> SubjectRequest:
        claims = [
            claim
            for claim in request.claims
            if answer_letter(claim) == letter.kind and letter.claim_id in {None, claim.id}
        ]
        if not claims:
            # an answer that nobody decided would tell of somebody, and be guarded by nothing
            raise Refused([Problem("letters", "letter-undecided")])
        for claim in claims:
            if claim.decided_on and on < claim.decided_on:
                raise Refused([Problem("sent_on", "answer-before-decision", {"decided": claim.decided_on})])
            request = self._guarded(_answered(request, claim, on), Transition.ANSWER, facts, claim.id, despite)
        if undecided(request) or unanswered(request):
            return request
        return self._with_event(request, EventKind.ANSWERED, on)

    def _sending(self, request: SubjectRequest, kind: str) -> Action:
        fixed = {
            ACKNOWLEDGEMENT: Action.REQUEST_ACKNOWLEDGED,
            IDENTITY_LETTER: Action.REQUEST_IDENTITY_ASKED,
            NOTICE_LETTER: Action.REQUEST_NOTICE_SENT,
        }
        answers = {answer_letter(claim) for claim in request.claims if claim.outcome}
        return Action.REQUEST_ANSWERED if kind in answers else fixed.get(kind, Action.REQUEST_LETTER_SENT)


def _answered(request: SubjectRequest, claim: Claim, on: dt.date) -> SubjectRequest:
    """What the answer itself does: it hands the data over, or it says when the restriction ends."""
    if claim.outcome is Outcome.REJECTED and claim.restriction:
        return with_restriction(request, claim.id, lift_notice_on=on)
    if claim.right == "portability" and claim.executed_on is None and is_on_the_merits(claim.outcome):
        return dataclasses.replace(request, claims=replaced(request.claims, claim.id, executed_on=on))
    return request
