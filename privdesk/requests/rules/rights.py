"""The rights of a data subject, each one declaration; whatever depends on the right iterates over ``RIGHTS``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from types import MappingProxyType

from privdesk.core.fields import Choice
from privdesk.core.words import Language, Text, mark
from privdesk.requests.model import Claim, Outcome, Reason, SubjectRequest

ACKNOWLEDGEMENT = "L01"
IDENTITY_LETTER = "L02"
AUTHORITY_LETTER = "L02b"
CLARIFICATION_LETTER = "L03"
EXTENSION_LETTER = "L04"
LIFTING_LETTER = "L14"
OBJECTION_LETTER = "L18"
REFUSAL_LETTER = "L24"
FEE_LETTER = "L25"
NOTICE_LETTER = "L26"
RECIPIENTS_LETTER = "L27"


class StepKind(Choice):
    """The stations of a request, in order (domain 1.5)."""

    RECEIPT = "receipt", mark("StepKind", "Received")
    STOP = "stop", mark("StepKind", "Use stopped")
    ACKNOWLEDGEMENT = "acknowledgement", mark("StepKind", "Acknowledged")
    IDENTITY = "identity", mark("StepKind", "Identity")
    SEARCH = "search", mark("StepKind", "Search")
    DECISION = "decision", mark("StepKind", "Decision")
    EXECUTION = "execution", mark("StepKind", "Carried out")
    RECIPIENTS = "recipients", mark("StepKind", "Recipients")
    ANSWER = "answer", mark("StepKind", "Answer")
    LIFTING = "lifting", mark("StepKind", "Restriction lifted")
    CLOSING = "closing", mark("StepKind", "Closed")


class FileLayer(Enum):
    """What stays of the file after closing (domain 7.1)."""

    FILE = auto()
    """The file, for some years."""
    ANONYMOUS = auto()
    """Anonymous facts, once the court term has passed."""


class AnswerTerm(Enum):
    MONTH = auto()
    """AVG 12(3)."""
    AT_ONCE = auto()
    """AVG 21(3), 7(3): the use stops first, within a working day; the month holds for the answer."""


class Stops(Enum):
    """What the mere receipt does to the use of the data."""

    NOT = auto()
    MEANWHILE = auto()
    """Only stored until the decision, as a restriction (18(1)(d))."""
    FOR_GOOD = auto()
    """There is nothing to weigh: the decision is fixed (21(3), 7(3))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Right:
    """Its phrases in a letter follow from ``article`` and lie with the letters, in the reader's language."""

    id: str
    article: str
    label: Text
    steps: tuple[StepKind, ...]
    answers: Mapping[Outcome, str]
    """The outcomes there are, each with the kind of letter that tells it."""
    grounds: Mapping[Reason, str] = field(default_factory=dict)
    """The reasons there are, each with the article as it is cited for this right."""
    term: AnswerTerm = AnswerTerm.MONTH
    extendable: bool = True
    """By two months at most, for complexity or number (12(3))."""
    acknowledge_working_days: int | None = None
    """None: as the house rules say."""
    stops: Stops = Stops.NOT
    carried_out: frozenset[Outcome] = frozenset()
    """Outcomes after which something must be done in every place where data were found."""
    told: frozenset[Outcome] = frozenset()
    """Outcomes of which recipients are told (AVG 19)."""
    measure: str = ""
    """What the notice to a recipient says that was done: ``erased``, ``corrected``, ``restricted``, ``stopped``."""
    keeps: FileLayer = FileLayer.FILE

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        return tuple(self.answers)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        return tuple(self.grounds)

    @property
    def executes(self) -> bool:
        return StepKind.EXECUTION in self.steps

    @property
    def notices(self) -> bool:
        """Every recipient must be told (AVG 19)."""
        return StepKind.RECIPIENTS in self.steps

    @property
    def searches(self) -> bool:
        return StepKind.SEARCH in self.steps

    @property
    def identifies(self) -> bool:
        """Who asks must be known before anything is sent or done."""
        return StepKind.IDENTITY in self.steps

    @property
    def absolute(self) -> bool:
        """Cannot be refused, whatever the reason (21(3), 7(3))."""
        return self.stops is Stops.FOR_GOOD

    def cited(self, language: Language) -> str:
        """``artikel 15`` / ``Article 15 GDPR``; ``artikel 21, lid 1`` / ``Article 21(1) GDPR``."""
        if language == "en":
            return f"Article {self.article} GDPR"
        article, _, paragraph = self.article.rstrip(")").partition("(")
        return f"artikel {article}, lid {paragraph}" if paragraph else f"artikel {article}"


_UNSEEN: Mapping[Outcome, str] = {Outcome.FORWARDED: "L31", Outcome.WITHDRAWN: "L32"}
_ENDINGS: Mapping[Outcome, str] = {Outcome.NOT_IDENTIFIED: "L29", **_UNSEEN}
"""Outcomes without an answer on the merits."""
TOGETHER = frozenset({"L06", *_ENDINGS.values()})
"""Letters that say the same of every claim, whatever was asked: one answers them all."""

_ABUSE: Mapping[Reason, str] = {Reason.UNFOUNDED: "12(5)", Reason.EXCESSIVE: "12(5)", Reason.REPETITIVE: "12(5)"}
_FOR_ANY: Mapping[Reason, str] = {**_ABUSE, Reason.UAVG_41: "UAVG 41"}
_BY_STATUTE: Mapping[Reason, str] = {Reason.RESEARCH: "UAVG 44", Reason.PUBLIC_REGISTER: "UAVG 47"}
_ONE_LETTER = frozenset({*_FOR_ANY, *_BY_STATUTE})
"""Reasons to refuse that say nothing about the right itself: they have one letter together."""

_HEAD = (StepKind.RECEIPT, StepKind.ACKNOWLEDGEMENT, StepKind.IDENTITY)
_TAIL = (StepKind.ANSWER, StepKind.CLOSING)
_READING = (*_HEAD, StepKind.SEARCH, StepKind.DECISION, *_TAIL)
_CARRYING_OUT = (*_HEAD, StepKind.SEARCH, StepKind.DECISION, StepKind.EXECUTION, StepKind.RECIPIENTS, *_TAIL)
_STOPPING = (StepKind.RECEIPT, StepKind.STOP, StepKind.DECISION, StepKind.RECIPIENTS, *_TAIL)

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
            Outcome.REFUSED: REFUSAL_LETTER,
            **_ENDINGS,
        },
        grounds={Reason.OTHERS: "15(4)", **_FOR_ANY, **_BY_STATUTE},
    ),
    Right(
        id="rectification",
        article="16",
        label=mark("Right", "rectification"),
        steps=_CARRYING_OUT,
        answers={
            Outcome.DONE: "L08",
            Outcome.STATEMENT_ADDED: "L09",
            Outcome.PARTIAL: "L08",
            Outcome.NO_DATA: "L06",
            Outcome.REFUSED: "L09",
            **_ENDINGS,
        },
        grounds={Reason.CORRECT: "16", **_FOR_ANY, **_BY_STATUTE},
        carried_out=frozenset({Outcome.DONE, Outcome.PARTIAL, Outcome.STATEMENT_ADDED}),
        told=frozenset({Outcome.DONE, Outcome.PARTIAL, Outcome.STATEMENT_ADDED}),
        measure="corrected",
    ),
    Right(
        id="erasure",
        article="17",
        label=mark("Right", "erasure"),
        steps=_CARRYING_OUT,
        answers={
            Outcome.DONE: "L10",
            Outcome.PARTIAL: "L11",
            Outcome.NO_DATA: "L06",
            Outcome.REFUSED: "L12",
            **_ENDINGS,
        },
        grounds={
            Reason.RETENTION: "17(3)(b)",
            Reason.LEGAL_CLAIMS: "17(3)(e)",
            Reason.EXPRESSION: "17(3)(a)",
            Reason.PUBLIC_HEALTH: "17(3)(c)",
            Reason.ARCHIVE: "17(3)(d)",
            Reason.STILL_NEEDED: "17(1)",
            **_FOR_ANY,
        },
        carried_out=frozenset({Outcome.DONE, Outcome.PARTIAL}),
        told=frozenset({Outcome.DONE, Outcome.PARTIAL}),
        measure="erased",
        keeps=FileLayer.ANONYMOUS,
    ),
    Right(
        id="restriction",
        article="18",
        label=mark("Right", "restriction"),
        steps=_CARRYING_OUT,
        answers={Outcome.APPLIED: "L13", Outcome.NO_DATA: "L06", Outcome.REFUSED: "L15", **_ENDINGS},
        grounds={Reason.NO_GROUND: "18(1)", **_FOR_ANY, **_BY_STATUTE},
        carried_out=frozenset({Outcome.APPLIED}),
        told=frozenset({Outcome.APPLIED}),
        measure="restricted",
    ),
    Right(
        id="portability",
        article="20",
        label=mark("Right", "portability"),
        steps=_READING,
        answers={
            Outcome.DELIVERED: "L16",
            Outcome.DELIVERED_DIRECT: "L16",
            Outcome.PARTIAL: "L16",
            Outcome.NO_DATA: "L06",
            Outcome.REFUSED: "L17",
            **_ENDINGS,
        },
        grounds={
            Reason.OTHER_BASIS: "20(1)",
            Reason.NOT_AUTOMATED: "20(1)",
            Reason.NOT_PROVIDED: "20(1)",
            Reason.OTHERS: "20(4)",
            **_FOR_ANY,
        },
    ),
    Right(
        id="objection",
        article="21(1)",
        label=mark("Right", "objection"),
        steps=(
            StepKind.RECEIPT,
            StepKind.STOP,
            StepKind.ACKNOWLEDGEMENT,
            StepKind.IDENTITY,
            StepKind.SEARCH,
            StepKind.DECISION,
            StepKind.RECIPIENTS,
            StepKind.ANSWER,
            StepKind.LIFTING,
            StepKind.CLOSING,
        ),
        answers={
            Outcome.UPHELD: "L19",
            Outcome.REJECTED: "L20",
            Outcome.NO_DATA: "L06",
            Outcome.REFUSED: REFUSAL_LETTER,
            **_ENDINGS,
        },
        grounds={
            Reason.COMPELLING: "21(1)",
            Reason.LEGAL_CLAIMS: "21(1)",
            **_FOR_ANY,
            Reason.PUBLIC_REGISTER: "UAVG 47",
        },
        stops=Stops.MEANWHILE,
        told=frozenset({Outcome.UPHELD}),
        measure="stopped",
    ),
    Right(
        id="marketing",
        article="21(2)",
        label=mark("Right", "objection to direct marketing"),
        steps=_STOPPING,
        answers={Outcome.UPHELD: "L21", **_UNSEEN},
        term=AnswerTerm.AT_ONCE,
        extendable=False,
        stops=Stops.FOR_GOOD,
        told=frozenset({Outcome.UPHELD}),
        measure="stopped",
    ),
    Right(
        id="automated",
        article="22",
        label=mark("Right", "review of an automated decision"),
        steps=(*_HEAD, StepKind.DECISION, *_TAIL),
        answers={
            Outcome.REVIEWED_CHANGED: "L23",
            Outcome.REVIEWED_UNCHANGED: "L23",
            Outcome.NOT_APPLICABLE: "L23",
            Outcome.REFUSED: REFUSAL_LETTER,
            **_ENDINGS,
        },
        # article 22 is not among those that UAVG 41 lets aside
        grounds={Reason.NO_AUTOMATED_DECISION: "22(1)", **_ABUSE},
    ),
    Right(
        id="withdrawal",
        article="7(3)",
        label=mark("Right", "withdrawal of consent"),
        steps=_STOPPING,
        answers={Outcome.EXECUTED: "L22", **_UNSEEN},
        term=AnswerTerm.AT_ONCE,
        extendable=False,
        stops=Stops.FOR_GOOD,
        told=frozenset({Outcome.EXECUTED}),
        measure="stopped",
    ),
    Right(
        id="complaint",
        article="77",
        label=mark("Right", "complaint"),
        steps=(StepKind.RECEIPT, StepKind.ACKNOWLEDGEMENT, StepKind.DECISION, *_TAIL),
        answers={Outcome.WELL_FOUNDED: "L28", Outcome.UNFOUNDED: "L28", **_UNSEEN},
        extendable=False,
        acknowledge_working_days=5,
    ),
)

RIGHTS: Mapping[str, Right] = MappingProxyType({right.id: right for right in _DECLARED})

_WITHOUT_SEARCH = frozenset({Outcome.NOT_IDENTIFIED, Outcome.FORWARDED, Outcome.WITHDRAWN, Outcome.REJECTED})


def right_of(claim: Claim) -> Right:
    return RIGHTS[claim.right]


def rights_of(request: SubjectRequest) -> tuple[Right, ...]:
    """In the order of the declarations, each once."""
    asked = {claim.right for claim in request.claims}
    return tuple(right for right in RIGHTS.values() if right.id in asked)


def answer_letter(claim: Claim) -> str:
    """The kind of letter that tells the person what became of it, or "" while nothing was decided."""
    if claim.outcome is Outcome.REFUSED and claim.reason in _ONE_LETTER:
        return REFUSAL_LETTER
    # an outcome that the right lost since is told by nothing: the guards say so
    return right_of(claim).answers.get(claim.outcome, "") if claim.outcome else ""


def is_for_any(reason: Reason | None) -> bool:
    """A refusal that says nothing about the right itself (12(5), UAVG 41, 44, 47)."""
    return reason in _ONE_LETTER


def is_abuse(reason: Reason | None) -> bool:
    return reason in _ABUSE


def is_on_the_merits(outcome: Outcome | None) -> bool:
    return outcome is not None and outcome not in _ENDINGS


def needs_search(outcome: Outcome, reason: Reason | None) -> bool:
    """An abuse can be refused without looking."""
    unseen = outcome is Outcome.REFUSED and reason in _FOR_ANY
    return not unseen and outcome not in _WITHOUT_SEARCH


def is_searched(claim: Claim) -> bool:
    """Whether data must be looked for, as far as is decided."""
    return right_of(claim).searches and (claim.outcome is None or needs_search(claim.outcome, claim.reason))


def is_executed(claim: Claim) -> bool:
    """Whether something must be done with the data after this decision."""
    return claim.outcome in right_of(claim).carried_out


def tells_recipients(claim: Claim) -> bool:
    return claim.outcome in right_of(claim).told


def fixed_outcome(right: Right) -> Outcome | None:
    """Of a right that cannot be refused."""
    return right.outcomes[0] if right.absolute else None
