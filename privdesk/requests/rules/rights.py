"""The rights of a data subject, each one declaration; whatever depends on the right iterates over ``RIGHTS``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType

from privdesk.core.fields import Choice
from privdesk.core.words import Language, Text, mark
from privdesk.requests.model import Claim, Outcome, Reason, SubjectRequest

ACKNOWLEDGEMENT = "L01"
IDENTITY_LETTER = "L02"
NOTICE_LETTER = "L26"


class StepKind(Choice):
    """The stations of a request, in order (domain 1.5)."""

    RECEIPT = "receipt", mark("StepKind", "Received")
    ACKNOWLEDGEMENT = "acknowledgement", mark("StepKind", "Acknowledged")
    IDENTITY = "identity", mark("StepKind", "Identity")
    SEARCH = "search", mark("StepKind", "Search")
    DECISION = "decision", mark("StepKind", "Decision")
    EXECUTION = "execution", mark("StepKind", "Carried out")
    RECIPIENTS = "recipients", mark("StepKind", "Recipients")
    ANSWER = "answer", mark("StepKind", "Answer")
    CLOSING = "closing", mark("StepKind", "Closed")


class FileLayer(Enum):
    """What stays of the file after closing (domain 7.1)."""

    FILE = auto()
    """The file, for some years."""
    ANONYMOUS = auto()
    """Anonymous facts, once the court term has passed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """Its phrases in a letter follow from ``article`` and lie with the letters, in the reader's language."""

    id: str
    article: str
    label: Text
    steps: tuple[StepKind, ...]
    answers: Mapping[Outcome, str]
    """The outcomes there are, each with the kind of letter that tells it."""
    reasons: tuple[Reason, ...]
    keeps: FileLayer = FileLayer.FILE

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        return tuple(self.answers)

    @property
    def executes(self) -> bool:
        return StepKind.EXECUTION in self.steps

    @property
    def notices(self) -> bool:
        """Every recipient must be told (AVG 19)."""
        return StepKind.RECIPIENTS in self.steps

    def cited(self, language: Language) -> str:
        """``artikel 15`` / ``Article 15 GDPR``."""
        return f"artikel {self.article}" if language == "nl" else f"Article {self.article} GDPR"


_ENDINGS: Mapping[Outcome, str] = {
    Outcome.NOT_IDENTIFIED: "L29",
    Outcome.FORWARDED: "L31",
    Outcome.WITHDRAWN: "L32",
}
"""Outcomes without an answer on the merits, for every right."""

_READING = (
    StepKind.RECEIPT,
    StepKind.ACKNOWLEDGEMENT,
    StepKind.IDENTITY,
    StepKind.SEARCH,
    StepKind.DECISION,
    StepKind.ANSWER,
    StepKind.CLOSING,
)

_DECLARED = (
    Right(
        id="access",
        article="15",
        label=mark("Right", "access"),
        steps=_READING,
        answers={
            Outcome.GRANTED: "L05",
            Outcome.GRANTED_PARTLY: "L07",
            Outcome.NO_DATA: "L06",
            Outcome.REFUSED: "L24",
            **_ENDINGS,
        },
        reasons=(Reason.OTHERS, Reason.EXCESSIVE, Reason.UAVG_41),
    ),
    Right(
        id="erasure",
        article="17",
        label=mark("Right", "erasure"),
        steps=tuple(StepKind),
        answers={
            Outcome.DONE: "L10",
            Outcome.PARTIAL: "L11",
            Outcome.NO_DATA: "L06",
            Outcome.REFUSED: "L12",
            **_ENDINGS,
        },
        reasons=(
            Reason.RETENTION,
            Reason.LEGAL_CLAIMS,
            Reason.EXPRESSION,
            Reason.PUBLIC_HEALTH,
            Reason.ARCHIVE,
            Reason.EXCESSIVE,
            Reason.UAVG_41,
        ),
        keeps=FileLayer.ANONYMOUS,
    ),
)

RIGHTS: Mapping[str, Right] = MappingProxyType({right.id: right for right in _DECLARED})

_CARRIED_OUT = frozenset({Outcome.DONE, Outcome.PARTIAL})
_WITHOUT_SEARCH = frozenset({Outcome.NOT_IDENTIFIED, Outcome.FORWARDED, Outcome.WITHDRAWN})
_REFUSED_UNSEEN = frozenset({Reason.EXCESSIVE, Reason.UAVG_41})


def right_of(claim: Claim) -> Right:
    return RIGHTS[claim.right]


def rights_of(request: SubjectRequest) -> tuple[Right, ...]:
    """In the order of the declarations, each once."""
    asked = {claim.right for claim in request.claims}
    return tuple(right for right in RIGHTS.values() if right.id in asked)


def answer_letter(claim: Claim) -> str:
    """The kind of letter that tells the person what became of it, or "" while nothing was decided."""
    return right_of(claim).answers[claim.outcome] if claim.outcome else ""


def is_on_the_merits(outcome: Outcome | None) -> bool:
    return outcome is not None and outcome not in _ENDINGS


def needs_search(outcome: Outcome, reason: Reason | None) -> bool:
    """An abuse can be refused without looking."""
    unseen = outcome is Outcome.REFUSED and reason in _REFUSED_UNSEEN
    return not unseen and outcome not in _WITHOUT_SEARCH


def is_executed(claim: Claim) -> bool:
    """Whether something must be done with the data after this decision."""
    return right_of(claim).executes and claim.outcome in _CARRIED_OUT


def tells_recipients(claim: Claim) -> bool:
    return right_of(claim).notices and is_executed(claim)
