from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from privdesk.core.dates import say_short
from privdesk.core.words import Words, mark
from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.deadlines import Standing, standing
from privdesk.requests.rules.planning import reply_reminders
from privdesk.requests.rules.progress import CaseState, is_restricted, is_withdrawn
from privdesk.requests.rules.rights import right_of, rights_of
from privdesk.requests.rules.terms import Term
from privdesk.requests.service import Case
from privdesk.ui.colours import Tone
from privdesk.ui.listing import Column, Listing

DAYS_LEFT = mark("RequestListing", "%n day(s) left")
DAYS_LATE = mark("RequestListing", "%n day(s) too late")
TODAY = mark("RequestListing", "today")
DONE = mark("RequestListing", "answered")
WITHDRAWN = mark("RequestListing", "withdrawn")
RESTRICTED = mark("RequestListing", "data restricted")

ICONS = {
    Standing.ON_TIME: "calendar-check",
    Standing.SOON: "calendar-clock",
    Standing.URGENT: "triangle-alert",
    Standing.LATE: "circle-alert",
}
TONES: dict[Standing, Tone | None] = {
    Standing.ON_TIME: None,
    Standing.SOON: Tone.CAREFUL,
    Standing.URGENT: Tone.CAREFUL,
    Standing.LATE: Tone.DANGER,
}
_ENDED = frozenset({CaseState.CLOSED, CaseState.DISPUTED})
_SENT = frozenset({CaseState.CLOSING, *_ENDED})


def is_open(case: Case) -> bool:
    return case.state not in _ENDED


def term_of(case: Case) -> Term:
    """What is due first: to stop the use, where the mere receipt asks for it; then the answer."""
    term, by = case.deadline.current, case.step.by
    if case.state is CaseState.STOP and by is not None and by < term.safe:
        return Term(nominal=by, due=by, safe=by, reasons=())
    return term


def standing_of(case: Case, today: dt.date) -> Standing | None:
    """None when no answer is due any more."""
    if case.state in _SENT or is_withdrawn(case.request):
        return None
    term = term_of(case)
    return standing(term, today, soon_from=min(reply_reminders(term.safe)))


def planned_day(case: Case, today: dt.date) -> dt.date:
    """The working day on which to plan; once that has passed, the legal one decides whether it is late."""
    term = term_of(case)
    return term.safe if today <= term.safe else term.due


def say_deadline(case: Case, words: Words, today: dt.date) -> str:
    """``25 nov 2026 · nog 2 dagen``."""
    if is_withdrawn(case.request):
        return words.say(WITHDRAWN)
    if case.state in _SENT:
        return words.say(DONE)
    day = planned_day(case, today)
    left = (day - today).days
    return f"{say_short(day, words.language)} · {say_left(left, words)}"


def say_left(days: int, words: Words) -> str:
    """``nog 2 dagen``, ``vandaag``, ``3 dagen te laat``."""
    if days < 0:
        return words.say(DAYS_LATE, -days)
    return words.say(DAYS_LEFT, days) if days else words.say(TODAY)


def say_claims(request: SubjectRequest, words: Words) -> str:
    """``inzage, wissing``; what was decided of one of several, behind it: ``inzage (toegewezen), wissing``."""
    if len(request.claims) < 2:
        return ", ".join(words.say(right.label) for right in rights_of(request))
    said = []
    for claim in request.claims:
        right = words.say(right_of(claim).label)
        said.append(f"{right} ({words.say(claim.outcome.label)})" if claim.outcome else right)
    return ", ".join(said)


def say_state(case: Case, words: Words) -> str:
    """Where it stands, and that data are restricted: who opens the list must see it at once."""
    state = words.say(case.state.label)
    return f"{state} · {words.say(RESTRICTED)}" if any(map(is_restricted, case.request.claims)) else state


class RequestListing(Listing[Case]):
    def __init__(self, words: Words, today: Callable[[], dt.date]) -> None:
        """``today`` is asked again for each line: the window may stand open past midnight."""

        def picture(case: Case) -> str:
            found = standing_of(case, today())
            return ICONS[found] if found else "circle-check"

        def tone(case: Case) -> Tone | None:
            found = standing_of(case, today())
            return TONES[found] if found else Tone.GOOD

        def rights(case: Case) -> str:
            return say_claims(case.request, words)

        def name(case: Case) -> str:
            return case.request.person.name if case.request.person else ""

        super().__init__(
            (
                Column(
                    key="deadline",
                    title=mark("RequestListing", "At the latest"),
                    value=lambda each: say_deadline(each, words, today()),
                    sort_key=lambda each: (standing_of(each, today()) is None, term_of(each).safe),
                    icon=picture,
                    tone=tone,
                ),
                Column(key="person", title=mark("RequestListing", "Data subject"), value=name),
                Column(key="right", title=mark("RequestListing", "Kind of request"), value=rights),
                Column(
                    key="state",
                    title=mark("RequestListing", "Status"),
                    value=lambda each: say_state(each, words),
                ),
                Column(
                    key="received",
                    title=mark("RequestListing", "Received"),
                    value=lambda each: say_short(each.request.received, words.language),
                    sort_key=lambda each: each.request.received,
                ),
                Column(
                    key="case_no", title=mark("RequestListing", "Reference"), value=lambda each: each.request.case_no
                ),
            ),
            words,
            id_of=lambda each: each.request.id,
        )
