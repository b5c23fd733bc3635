"""What is true of a processor: its agreement, its transfers, its evidence."""

from __future__ import annotations

from privdesk.core.fields import missing
from privdesk.core.problems import Problem
from privdesk.processors.model import Processor


def form_problems(processor: Processor) -> list[Problem]:
    """What keeps a processor out of the register: only a missing name."""
    return [Problem(each.name, "required", {"label": each.label}) for each in missing(processor) if each.name == "name"]
