"""From the message to a registered request; and the fields that save themselves."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from privdesk.core.errors import Refused, refuse
from privdesk.core.problems import Problem
from privdesk.db.actions import Action
from privdesk.requests.model import (
    Attachment,
    AttachmentKind,
    CaseEvent,
    Claim,
    EventKind,
    Identity,
    Notice,
    Person,
    SearchPlace,
    SubjectRequest,
)
from privdesk.requests.rules.guards import Transition
from privdesk.requests.rules.intake import (
    claim_date_problems,
    date_problems,
    intake_problems,
    moved_problems,
    place_problems,
    right_problems,
    stop_problems,
)
from privdesk.requests.rules.suppression import one_spelling
from privdesk.requests.service.base import AREA, found, new_case_number, only_declared, replaced
from privdesk.requests.service.reading import Reading
from privdesk.requests.store import RequestStore

_CHILDREN = frozenset({"person", "claims", "identity", "searches", "notices"})
_DERIVED = frozenset({"closed_on", "hold_until", "material_until", "no_recipients"})
_CLAIM_DECISION = frozenset({"right", "received", "outcome", "decided_on", "reason", "restriction", "suspended_on"})
_PLACE_RESULT = frozenset({"result", "searched_on", "found", "execution", "executed_on", "kept_rule", "kept_until"})
_DAYS = frozenset({"access_blocked_on", "recipients_asked_on"})
_NOTICE_FACTS = frozenset({"notified_on", "confirmed_on", "not_notified_reason"})


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingFile:
    """What came with a request. There is no kind for a copy of an identity document."""

    name: str
    data: bytes
    media_type: str = "application/octet-stream"
    kind: AttachmentKind = AttachmentKind.ENCLOSURE


class Intake(Reading):
    def register(
        self,
        *,
        rights: Sequence[str],
        person: Mapping[str, Any],
        details: Mapping[str, Any],
        files: Sequence[IncomingFile] = (),
        claims: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> SubjectRequest:
        """``person`` and ``details``: fields of Person and of SubjectRequest, ``received`` at least. Raises Refused.

        ``claims``: fields of Claim that are known already, by the id of the right.
        """
        draft = self.draft(rights=rights, person=person, details=details, claims=claims)
        refuse(intake_problems(draft, self._clock.today()))
        received = CaseEvent(id=uuid4(), kind=EventKind.RECEIVED, on=draft.received, recorded_at=self._clock.now())
        with self._transactions.write() as work:
            store = RequestStore(work.session)
            attachments = [(_attachment(each), each.data) for each in files]
            request = dataclasses.replace(
                draft,
                case_no=_free_case_number(store),
                events=(received,),
                attachments=tuple(attachment for attachment, _ in attachments),
            )
            store.put(request)
            for attachment, data in attachments:
                store.put_data(attachment.id, data)
            work.audit(Action.REQUEST_REGISTERED, request.id, received=request.received, channel=request.channel)
            work.changed(AREA, request.id)
            return request

    def draft(
        self,
        *,
        rights: Sequence[str],
        person: Mapping[str, Any],
        details: Mapping[str, Any],
        claims: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> SubjectRequest:
        """What would be registered, without a case number; to show its dates and problems before it is saved."""
        known = claims or {}
        for fields in known.values():
            only_declared(Claim, fields, but=_CLAIM_DECISION)
        only_declared(Person, person)
        only_declared(SubjectRequest, details, but=_CHILDREN | _DERIVED)
        received = details.get("received") or self._clock.today()
        return SubjectRequest(
            id=uuid4(),
            case_no="",
            person=Person(id=uuid4(), **{"name": "", **person}),
            claims=tuple(Claim(id=uuid4(), right=right, received=received, **known.get(right, {})) for right in rights),
            **{**details, "received": received},
        )

    def save_details(self, request_id: UUID, **fields: Any) -> SubjectRequest:
        """Fields of the request itself, as the form leaves them. Raises Refused."""
        only_declared(SubjectRequest, fields, but=_CHILDREN | _DERIVED)

        def change(request: SubjectRequest) -> SubjectRequest:
            saved = dataclasses.replace(request, **fields)
            if saved.received != request.received:
                refuse(moved_problems(saved))
                saved = _received(saved, request.received)
            names = set(fields)
            self._refuse_fields(saved, names)
            for name in _DAYS & names:
                refuse(date_problems(getattr(saved, name), saved, self._clock.today(), name))
            return saved

        return self._change(request_id, change, Action.REQUEST_SAVED, transition=Transition.EDIT)

    def save_person(self, request_id: UUID, **fields: Any) -> SubjectRequest:
        only_declared(Person, fields)

        def change(request: SubjectRequest) -> SubjectRequest:
            person = request.person or Person(id=uuid4(), name="")
            saved = dataclasses.replace(request, person=dataclasses.replace(person, **fields))
            if one_spelling(person.email) != one_spelling(fields.get("email", person.email)):
                # what was known of the old address says nothing of this one (S2-76)
                saved = dataclasses.replace(saved, address_known=False)
            self._refuse_fields(saved, {f"person.{name}" for name in fields})
            if "authority_checked_on" in fields:
                checked = fields["authority_checked_on"]
                refuse(date_problems(checked, saved, self._clock.today(), "person.authority_checked_on"))
            return saved

        return self._change(request_id, change, Action.REQUEST_SAVED, transition=Transition.EDIT)

    def save_claim(self, request_id: UUID, claim_id: UUID, **fields: Any) -> SubjectRequest:
        """What the answer says about a decision; the decision itself is ``decide``."""
        only_declared(Claim, fields, but=_CLAIM_DECISION)

        def change(request: SubjectRequest) -> SubjectRequest:
            refuse(stop_problems(found(request.claims, claim_id), fields))
            saved = dataclasses.replace(request, claims=replaced(request.claims, claim_id, **fields))
            refuse(claim_date_problems(found(saved.claims, claim_id), saved, self._clock.today(), fields))
            return saved

        return self._change(request_id, change, Action.REQUEST_SAVED, transition=Transition.EDIT)

    def save_identity(
        self, request_id: UUID, *, doubt_reason: str | None = None, unproven_reason: str | None = None
    ) -> SubjectRequest:
        """Why there is doubt, for the letter that asks for proof; and why the reply to it was not enough."""

        def change(request: SubjectRequest) -> SubjectRequest:
            identity = request.identity or Identity(id=uuid4())
            changed = dataclasses.replace(
                identity,
                doubt_reason=identity.doubt_reason if doubt_reason is None else doubt_reason,
                unproven_reason=identity.unproven_reason if unproven_reason is None else unproven_reason,
            )
            return dataclasses.replace(request, identity=changed)

        return self._change(request_id, change, Action.REQUEST_SAVED, transition=Transition.EDIT)

    def save_place(self, request_id: UUID, place_id: UUID, **fields: Any) -> SubjectRequest:
        """Raises Refused for a place without a name."""
        only_declared(SearchPlace, fields, but=_PLACE_RESULT)
        if "place" in fields:
            refuse(place_problems(fields["place"]))
        return self._change(
            request_id,
            lambda request: dataclasses.replace(request, searches=replaced(request.searches, place_id, **fields)),
            Action.REQUEST_SAVED,
            transition=Transition.EDIT,
        )

    def save_notice(self, request_id: UUID, notice_id: UUID, **fields: Any) -> SubjectRequest:
        """Who it is, and by what the recipient finds the person; before it was told. Raises Refused."""
        only_declared(Notice, fields, but=_NOTICE_FACTS)

        def change(request: SubjectRequest) -> SubjectRequest:
            if found(request.notices, notice_id).notified_on:
                raise Refused([Problem("notices", "recipient-told")])
            if not fields.get("recipient", "x").strip():
                raise Refused([Problem("recipient", "recipient-missing")])
            return dataclasses.replace(request, notices=replaced(request.notices, notice_id, **fields))

        return self._change(request_id, change, Action.REQUEST_SAVED, transition=Transition.EDIT)

    def set_rights(self, request_id: UUID, rights: Sequence[str]) -> SubjectRequest:
        """Raises Refused; a right that was decided on cannot be taken away."""

        def change(request: SubjectRequest) -> SubjectRequest:
            problems = right_problems(rights)
            gone = [claim for claim in request.claims if claim.right not in rights]
            problems += [Problem("claims", "right-decided") for claim in gone if claim.outcome]
            refuse(problems)
            # a right that was asked twice keeps both claims: the later one has a receipt of its own
            claims = tuple(claim for right in rights for claim in _of_right(request, right))
            return dataclasses.replace(request, claims=claims)

        return self._change(request_id, change, Action.REQUEST_SAVED, transition=Transition.EDIT)

    def attach(self, request_id: UUID, file: IncomingFile) -> SubjectRequest:
        attachment = _attachment(file)
        return self._change(
            request_id,
            lambda request: dataclasses.replace(request, attachments=(*request.attachments, attachment)),
            Action.REQUEST_SAVED,
            transition=Transition.EDIT,
            files=lambda store: store.put_data(attachment.id, file.data),
        )

    def detach(self, request_id: UUID, attachment_id: UUID) -> SubjectRequest:
        def change(request: SubjectRequest) -> SubjectRequest:
            gone = found(request.attachments, attachment_id)
            return dataclasses.replace(
                request, attachments=tuple(each for each in request.attachments if each is not gone)
            )

        return self._change(request_id, change, Action.REQUEST_SAVED, transition=Transition.EDIT)

    def _refuse_fields(self, request: SubjectRequest, names: set[str]) -> None:
        """Only what was edited is judged: a form saves itself field by field."""
        problems = [each for each in intake_problems(request, self._clock.today()) if each.field in names]
        if any(each.blocks for each in problems):
            raise Refused(problems)


def _of_right(request: SubjectRequest, right: str) -> tuple[Claim, ...]:
    known = tuple(claim for claim in request.claims if claim.right == right)
    return known or (Claim(id=uuid4(), right=right, received=request.received),)


def _received(request: SubjectRequest, before: dt.date) -> SubjectRequest:
    """What came in with the request moves along; a further claim keeps its own receipt."""
    day: dt.date = request.received
    return dataclasses.replace(
        request,
        claims=tuple(
            dataclasses.replace(claim, received=day) if claim.received == before else claim for claim in request.claims
        ),
        events=tuple(
            dataclasses.replace(event, on=day) if event.kind is EventKind.RECEIVED else event
            for event in request.events
        ),
    )


def _attachment(file: IncomingFile) -> Attachment:
    return Attachment(id=uuid4(), name=file.name, kind=file.kind, media_type=file.media_type, size=len(file.data))


def _free_case_number(store: RequestStore) -> str:
    while True:
        case_no = new_case_number()
        if not store.is_taken(case_no):
            return case_no
