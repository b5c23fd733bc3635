"""What keeps a processor out of the register: almost nothing, for a half-filled card is better than none."""

from __future__ import annotations

from privdesk.core.fields import missing
from privdesk.core.problems import Problem
from privdesk.processors.model import Processor


def form_problems(processor: Processor) -> list[Problem]:
    return [Problem(each.name, "required", {"label": each.label}) for each in missing(processor) if each.name == "name"]
