"""What is asked: each claim with its own clock, what the person wants, what was decided, and what can be done."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.core.citing import bound
from privdesk.core.dates import say_date
from privdesk.core.fields import spec
from privdesk.core.words import mark
from privdesk.requests.listing import DONE as ANSWERED
from privdesk.requests.listing import say_left
from privdesk.requests.model import Claim, EndCondition, Restriction, SubjectRequest
from privdesk.requests.rules.clocks import is_answered
from privdesk.requests.rules.norms import stop_by
from privdesk.requests.rules.particulars import RESTRICTION, WISHED, said_fields, value_of
from privdesk.requests.rules.progress import is_restricted, is_to_stop
from privdesk.requests.rules.rights import answer_letter, right_of
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.service import Case
from privdesk.requests.view.acts import CaseActs
from privdesk.requests.view.services import Services
from privdesk.requests.view.shapes import last
from privdesk.requests.view.tabs import Tab
from privdesk.ui.editors.kinds import YES
from privdesk.ui.frame import Facts, Heading, Muted, Notice
from privdesk.ui.room import Room
from privdesk.ui.theme import Tone, button

RESTRICTED = mark(
    "ClaimsTab", "Restricted since {since}: only store these data, do not use them. It lasts until {end}."
)
TO_LIFT = mark("ClaimsTab", "To be lifted on {on}.")
TOLD_OF_LIFTING = mark("ClaimsTab", "The person was told on {told}.")
UNTOLD_OF_LIFTING = mark("ClaimsTab", "Tell the person first (article 18(3)).")


class ClaimsTab(Tab):
    def __init__(self, room: Room, services: Services, acts: CaseActs) -> None:
        super().__init__(room, services)
        self._acts = acts

    def lay(self, case: Case, column: QVBoxLayout) -> None:
        for claim in case.request.claims:
            self._claim(case, claim, column)
        if not case.request.claims:
            column.addWidget(Muted(self.tr("Nothing was chosen yet.")))
        if case.request.closed_on is None and not self.room.read_only:
            more = partial(self._acts.take, StepAction.FOLLOW_UP.value, case)
            other = partial(self._acts.take, StepAction.CHOOSE_RIGHTS.value, case)
            column.addLayout(
                self.buttons(
                    button(self.tr("The person asks something more…"), look="quiet", icon="plus", on=more),
                    button(self.tr("Change the kind of request…"), look="quiet", icon="pencil", on=other),
                )
            )

    def _claim(self, case: Case, claim: Claim, column: QVBoxLayout) -> None:
        words = self.room.words
        right = right_of(claim)
        column.addWidget(Heading(f"{_capital(words.say(right.label))} ({bound(right.cited(words.language))})"))
        column.addWidget(Muted(self._clock(case.request, claim)))
        answered = is_answered(case.request, claim)
        if is_restricted(claim) and len(case.request.claims) > 1:
            column.addWidget(Notice(Tone.CAREFUL, restricted(claim, self.room)))
        if hints := self._acts.around.hints(case.request, claim, words) if not answered else []:
            column.addWidget(Notice(Tone.INFO, "\n".join(hints)))
        facts = Facts()
        self._add(facts, claim, WISHED[right.id])
        facts.add(self.tr("Decision"), words.say(claim.outcome.label) if claim.outcome else self.tr("not taken yet"))
        self._add(facts, claim, ("decided_on", "reason", "reason_text"))
        self._add(facts, claim, [each for each in said_fields(claim) if each not in WISHED[right.id]])
        self._add(facts, claim, [each for each in _DAYS if each not in said_fields(claim)])
        column.addWidget(facts)
        if made := self._buttons(case, claim):
            column.addLayout(self.buttons(*made))

    def _clock(self, request: SubjectRequest, claim: Claim) -> str:
        words = self.room.words
        received = self.tr("Received on {date}").format(date=say_date(claim.received, words.language))
        if is_answered(request, claim):
            return f"{received} · {words.say(ANSWERED)}"
        clock = self._acts.around.clock(request, claim)
        if clock is None or request.closed_on is not None:
            return received
        day, said = clock.current.safe, self.tr("answer by {date}")
        if is_to_stop(claim) and (facts := self._acts.around.facts):
            day = stop_by(claim.received, working_days=facts.house_rules.stop_working_days)
            said = self.tr("stop by {date}")
        left = say_left((day - self.room.clock.today()).days, words)
        return f"{received} · {said.format(date=say_date(day, words.language))} · {left}"

    def _add(self, facts: Facts, claim: Claim, names: Iterable[str]) -> None:
        words = self.room.words
        for name in names:
            value = value_of(claim, name)
            if value in {None, "", (), False} or (name == "restriction.end_text" and not _has_other_end(claim)):
                continue
            declared = spec(Restriction if name.startswith(RESTRICTION) else Claim, last(name))
            said = words.say(YES) if value is True else words.fact(value)
            if name == "activity_ids":
                said = words.listed(self._acts.around.names(value))
            facts.add(words.say(declared.label), _capital(said) if not isinstance(value, str) else said)

    def _buttons(self, case: Case, claim: Claim) -> list[QWidget]:
        if self.room.read_only:
            return []
        acts = self._acts
        made: list[QWidget] = []
        name = self.room.words.say(right_of(claim).label)

        def offer(text: str, icon: str, on: object) -> None:
            made.append(button(text, icon=icon, on=on, name=f"{text.rstrip('…')}: {name}"))  # type: ignore[arg-type]

        if case.request.closed_on is None:
            answered = is_answered(case.request, claim)
            if is_to_stop(claim):
                offer(self.tr("Record that the use has stopped…"), "check", partial(acts.rights.stop, case, claim))
            elif not answered:
                offer(self.tr("Fill in what is asked…"), "pencil", partial(acts.claims.ask_wish, case, claim.id))
            if not answered:
                offer(self.tr("Take the decision…"), "scale", partial(acts.claims.decide, case, claim.id))
                made += acts.portables.buttons(case, claim)
            if said_fields(claim) and not answered:
                offer(self.tr("Texts for the answer…"), "pencil", partial(acts.claims.ask_texts, case, claim.id))
            if answer_letter(claim) and not answered:
                offer(self.tr("Write the answer"), "mail", partial(acts.write_answer, case, claim))
        if is_restricted(claim) and claim.outcome is not None:
            announce, lift = acts.rights.announce_lifting, acts.rights.lift
            offer(self.tr("Announce the lifting…"), "mail", partial(announce, case, claim))
            offer(self.tr("Record the lifting…"), "check", partial(lift, case, claim))
        return made


_DAYS = ("executed_on", "suspended_on", "stopped_on", "restriction.lifted_on")


def restricted(claim: Claim, room: Room) -> str:
    """The mark of a restriction, in words (recital 67)."""
    held, words = claim.restriction, room.words
    assert held is not None
    other = held.end_condition is EndCondition.OTHER and held.end_text.strip()
    said = [words.say(RESTRICTED, since=held.since, end=other or held.end_condition)]
    if held.lift_on is not None:
        said.append(words.say(TO_LIFT, on=held.lift_on))
        told = held.lift_notice_on
        said.append(words.say(TOLD_OF_LIFTING, told=told) if told else words.say(UNTOLD_OF_LIFTING))
    return " ".join(said)


def _has_other_end(claim: Claim) -> bool:
    return claim.restriction is not None and claim.restriction.end_condition is EndCondition.OTHER


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
