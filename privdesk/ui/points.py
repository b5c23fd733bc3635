"""The open points of a thing: the serious ones first, in words and with a sign of their own."""

# no "from __future__ import annotations" with NamedTuple: see ui/colours
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from privdesk.core.problems import Problem
from privdesk.core.words import Words, mark
from privdesk.ui.colours import TONE_ICONS, Tone
from privdesk.ui.listing import Column

TITLE = mark("OpenPoints", "Open")
SERIOUS = mark("OpenPoints", "%n serious")
OPEN = mark("OpenPoints", "%n open")
NONE_OPEN = mark("OpenPoints", "none")
SERIOUS_POINTS = mark("OpenPoints", "%n serious point(s): the law is not met while this stands open.")
OPEN_POINTS = mark("OpenPoints", "%n open point(s), shown beside their field")
COMPLETE = mark("OpenPoints", "Complete: no open points")
SERIOUS_SENTENCE = mark("OpenPoints", "Serious: {sentence}")

IsGrave = Callable[[Problem], bool]


class Points(NamedTuple):
    """``every``: all of them; ``grave``: those of them that are serious."""

    every: int = 0
    grave: int = 0

    @property
    def tone(self) -> Tone:
        if self.grave:
            return Tone.DANGER
        return Tone.CAREFUL if self.every else Tone.GOOD

    @property
    def picture(self) -> str:
        return TONE_ICONS[self.tone]

    def short(self, words: Words) -> str:
        other = self.every - self.grave
        said = [words.say(text, number) for text, number in ((SERIOUS, self.grave), (OPEN, other)) if number]
        return ", ".join(said) or words.say(NONE_OPEN)

    def say(self, words: Words) -> str:
        if not self.every:
            return words.say(COMPLETE)
        said = [words.say(text, n) for text, n in ((SERIOUS_POINTS, self.grave), (OPEN_POINTS, self.every)) if n]
        return " ".join(said)


def counted(problems: Iterable[Problem], is_grave: IsGrave) -> Points:
    found = list(problems)
    return Points(len(found), sum(is_grave(each) for each in found))


def points_column(words: Words, points: Callable[[Any], Points]) -> Column[Any]:
    """Sorted with the most serious first."""
    return Column(
        key="points",
        title=TITLE,
        value=lambda each: points(each).short(words),
        sort_key=lambda each: (-points(each).grave, -points(each).every),
        icon=lambda each: points(each).picture,
        tooltip=lambda each: points(each).say(words),
        tone=lambda each: points(each).tone,
    )
