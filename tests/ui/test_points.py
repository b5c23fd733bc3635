"""Open points in a list: the worst first, in words and with a sign of its own."""

from __future__ import annotations

import pytest

from privdesk.core.problems import warning
from privdesk.core.words import Words
from privdesk.ui.colours import Tone
from privdesk.ui.points import Points, counted, points_column

SHORT = [
    (Points(), "none", "geen", Tone.GOOD),
    (Points(2), "2 open", "2 open", Tone.CAREFUL),
    (Points(3, 1), "1 serious, 2 open", "1 ernstig, 2 open", Tone.DANGER),
    (Points(2, 2), "2 serious", "2 ernstig", Tone.DANGER),
]


@pytest.mark.parametrize("points,english,dutch,tone", SHORT)
def test_the_serious_ones_are_named_before_the_others(points: Points, english: str, dutch: str, tone: Tone) -> None:
    assert (points.short(Words("en")), points.short(Words("nl")), points.tone) == (english, dutch, tone)


def test_each_seriousness_has_its_own_sign() -> None:
    assert len({points.picture for points in (Points(), Points(2), Points(2, 1))}) == 3


def test_one_serious_point_sorts_before_many_small_ones() -> None:
    held = {"many": Points(9), "serious": Points(1, 1), "none": Points()}
    column = points_column(Words("en"), held.__getitem__)
    assert sorted(held, key=column.order) == ["serious", "many", "none"]


def test_points_are_counted_by_what_the_area_calls_grave() -> None:
    problems = [warning("a", "small"), warning("b", "large"), warning("c", "small")]
    assert counted(problems, lambda each: each.code == "large") == Points(3, 1)


def test_the_sentence_says_what_serious_means_and_where_the_points_stand() -> None:
    said = Points(3, 1).say(Words("en"))
    assert said.startswith("1 serious point: the law is not met")
    assert said.endswith("3 open points, shown beside their field")
