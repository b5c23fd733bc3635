"""A request that is not ours to decide on goes to the controller at once (28(3)(e); G13, W14)."""

from __future__ import annotations

from privdesk.core.words import mark
from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.steps.step import Step, StepAction


def is_to_pass_on(request: SubjectRequest) -> bool:
    """At the intake it was said for whom we process, and nothing was decided since."""
    return bool(request.claims) and all(
        claim.controller_name.strip() and claim.outcome is None for claim in request.claims
    )


def pass_on(request: SubjectRequest) -> Step:
    claim = request.claims[0]
    return Step(
        id="pass-on",
        sentence=mark(
            "Step",
            "We only process these data, for {controller}: that organisation decides. Pass the request on today; then"
            " the person hears of it.",
        ),
        facts={"controller": claim.controller_name.strip()},
        primary=StepAction.PASS_ON,
        others=(StepAction.DECIDE, StepAction.WITHDRAW),
        by=request.received,
        claim_id=claim.id,
    )
