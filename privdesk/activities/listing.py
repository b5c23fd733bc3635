from __future__ import annotations

from collections.abc import Callable

from privdesk.activities.model import Activity
from privdesk.core.dates import say_short
from privdesk.core.words import Words, mark
from privdesk.ui.listing import Column, Listing
from privdesk.ui.points import Points, points_column


class ActivityListing(Listing[Activity]):
    """``points``: which open points an activity has."""

    def __init__(self, words: Words, points: Callable[[Activity], Points]) -> None:
        def bases(activity: Activity) -> str:
            found = dict.fromkeys(purpose.basis for purpose in activity.purposes if purpose.basis is not None)
            return ", ".join(words.say(basis.label) for basis in found)

        super().__init__(
            (
                Column(key="reference", title=mark("ActivityListing", "No."), value=lambda each: each.reference),
                Column(key="name", title=mark("ActivityListing", "Processing activity"), value=lambda each: each.name),
                points_column(words, points),
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
