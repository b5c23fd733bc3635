"""The next step of a request: one sentence, one button, whatever state it is in (no request is ever stuck)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.guards import Facts
from privdesk.requests.rules.progress import current_step
from privdesk.requests.rules.rights import StepKind
from privdesk.requests.rules.steps import beginning, ending, handling
from privdesk.requests.rules.steps.passing import is_to_pass_on, pass_on
from privdesk.requests.rules.steps.step import Step, StepAction

__all__ = ["Step", "StepAction", "next_step"]

_STEPS: Mapping[StepKind, Callable[[SubjectRequest, Facts], Step]] = {
    StepKind.RECEIPT: beginning.receipt,
    StepKind.STOP: beginning.stop,
    StepKind.ACKNOWLEDGEMENT: beginning.acknowledgement,
    StepKind.IDENTITY: beginning.identify,
    StepKind.SEARCH: handling.search,
    StepKind.DECISION: handling.decision,
    StepKind.EXECUTION: handling.execution,
    StepKind.RECIPIENTS: handling.recipients,
    StepKind.ANSWER: ending.answer,
    StepKind.LIFTING: ending.lifting,
    StepKind.CLOSING: ending.closing,
}


def next_step(request: SubjectRequest, facts: Facts) -> Step:
    if is_to_pass_on(request):
        return pass_on(request)
    kind = current_step(request)
    if kind is None:
        return ending.closed(request, facts)
    step = _STEPS[kind](request, facts)
    if not request.claims or StepAction.FOLLOW_UP in step.others:
        return step
    # whatever is being done, a person can ask something more, with a receipt of its own (S1-85)
    return dataclasses.replace(step, others=(*step.others, StepAction.FOLLOW_UP))
