"""What each right is, for who has to recognise it: grouped by what a person wants, in one sentence each."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from privdesk.core.words import Text, mark


class Wish(NamedTuple):
    """A kind of wish, with the rights that serve it."""

    label: Text
    rights: tuple[str, ...]


WISHES = (
    Wish(mark("Wish", "Wants to know or receive something"), ("access", "portability")),
    Wish(mark("Wish", "Wants the data to be different or gone"), ("rectification", "erasure", "restriction")),
    Wish(mark("Wish", "Wants the use to stop"), ("marketing", "withdrawal", "objection")),
    Wish(mark("Wish", "Does not agree with us"), ("automated", "complaint")),
)

MEANING: Mapping[str, Text] = MappingProxyType(
    {
        "access": mark("RightMeaning", "Which data do you have about me? A copy, please."),
        "portability": mark("RightMeaning", "Give me, as a file, what I gave you, so that I can use it elsewhere."),
        "rectification": mark("RightMeaning", "My data are wrong, or something is missing."),
        "erasure": mark("RightMeaning", "Remove my data; also: I stop, close my account."),
        "restriction": mark("RightMeaning", "Keep my data, but do not use them for the time being."),
        "marketing": mark("RightMeaning", "No newsletters, mailings or advertising any more. Never needs a reason."),
        "withdrawal": mark("RightMeaning", "I gave consent, and take it back."),
        "objection": mark("RightMeaning", "Because of my situation I do not want you to use my data for this."),
        "automated": mark("RightMeaning", "A computer decided about me: let a person look at it."),
        "complaint": mark("RightMeaning", "I am not satisfied with how you treat my data."),
    }
)
