"""The register of the sample, saved on the day its history begins."""

from __future__ import annotations

from privdesk.sample.activities import activities
from privdesk.sample.organisation import organisation
from privdesk.sample.play import Desk
from privdesk.sample.processors import processors


def save_register(desk: Desk) -> None:
    cards = processors(desk.pen)
    desk.organisation.save(organisation(desk.pen))
    for processor in cards:
        desk.processors.save(processor)
    for activity in activities(desk.pen, cards):
        desk.activities.save(activity)
