from __future__ import annotations

from collections.abc import Callable

from privdesk.core.dates import say_short
from privdesk.core.words import Words, mark
from privdesk.processors.model import Processor
from privdesk.ui.listing import Column, Listing
from privdesk.ui.points import Points, points_column

NO_AGREEMENT = mark("ProcessorListing", "no agreement")


class ProcessorListing(Listing[Processor]):
    """``points``: which open points a processor has."""

    def __init__(self, words: Words, points: Callable[[Processor], Points]) -> None:
        def agreement(processor: Processor) -> str:
            if processor.agreement is None:
                return words.say(NO_AGREEMENT)
            concluded = words.say(processor.agreement.concluded.label)
            agreed_on = processor.agreement.agreed_on
            return f"{concluded}, {say_short(agreed_on, words.language)}" if agreed_on else concluded

        super().__init__(
            (
                Column(key="name", title=mark("ProcessorListing", "Processor"), value=lambda each: each.name),
                points_column(words, points),
                Column(key="service", title=mark("ProcessorListing", "What it does"), value=lambda each: each.service),
                Column(key="agreement", title=mark("ProcessorListing", "Agreement"), value=agreement),
                Column(key="country", title=mark("ProcessorListing", "Country"), value=lambda each: each.country),
                Column(
                    key="review",
                    title=mark("ProcessorListing", "Review on"),
                    value=lambda each: say_short(each.review_on, words.language) if each.review_on else "",
                    sort_key=lambda each: (each.review_on is None, each.review_on),
                ),
            ),
            words,
            id_of=lambda each: each.id,
        )
