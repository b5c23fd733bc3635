"""The processing activities of domain 4.9, filled in as a real register is: mostly well, with open points."""

from __future__ import annotations

import dataclasses

from privdesk.activities.model import Activity
from privdesk.sample.activities.duties import duties
from privdesk.sample.activities.office import office
from privdesk.sample.activities.services import services
from privdesk.sample.activities.website import website
from privdesk.sample.pen import Pen
from privdesk.sample.processors import Processors


def activities(pen: Pen, processors: Processors) -> tuple[Activity, ...]:
    every = (*services(pen, processors), *website(pen, processors), *office(pen, processors), *duties(pen))
    return tuple(dataclasses.replace(each, reference=f"{number:03}") for number, each in enumerate(every, 1))
