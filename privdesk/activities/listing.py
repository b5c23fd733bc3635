from __future__ import annotations

from collections.abc import Callable

from privdesk.activities.model import Activity
from privdesk.core.dates import say_short
from privdesk.core.words import Words, mark
from privdesk.ui.colours import Tone
from privdesk.ui.listing import Column, Listing

OPEN = mark("ActivityListing", "%n open")
NONE_OPEN = mark("ActivityListing", "none")
OPEN_POINTS = mark("ActivityListing", "%n open point(s)")


class ActivityListing(Listing[Activity]):
    """``points``: how many open points an activity has."""

    def __init__(self, words: Words, points: Callable[[Activity], int]) -> None:
        def said(activity: Activity) -> str:
            count = points(activity)
            return words.say(OPEN, count) if count else words.say(NONE_OPEN)

        def bases(activity: Activity) -> str:
            found = dict.fromkeys(purpose.basis for purpose in activity.purposes if purpose.basis is not None)
            return ", ".join(words.say(basis.label) for basis in found)

        super().__init__(
            (
                Column(key="reference", title=mark("ActivityListing", "No."), value=lambda each: each.reference),
                Column(
                    key="points",
                    title=mark("ActivityListing", "Open"),
                    value=said,
                    sort_key=lambda each: -points(each),
                    icon=lambda each: "triangle-alert" if points(each) else "circle-check",
                    tooltip=lambda each: words.say(OPEN_POINTS, points(each)),
                    tone=lambda each: Tone.CAREFUL if points(each) else Tone.GOOD,
                ),
                Column(key="name", title=mark("ActivityListing", "Processing activity"), value=lambda each: each.name),
                Column(
                    key="status",
                    title=mark("ActivityListing", "Status"),
                    value=lambda each: words.say(each.status.label),
                ),
                Column(key="basis", title=mark("ActivityListing", "Legal basis"), value=bases),
                Column(
                    key="subjects",
                    title=mark("ActivityListing", "Data subjects"),
                    value=lambda each: ", ".join(each.subjects),
                ),
                Column(
                    key="review",
                    title=mark("ActivityListing", "Review on"),
                    value=lambda each: say_short(each.review_on, words.language) if each.review_on else "",
                    sort_key=lambda each: (each.review_on is None, each.review_on),
                ),
            ),
            words,
            id_of=lambda each: each.id,
        )
