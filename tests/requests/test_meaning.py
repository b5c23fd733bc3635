"""Whoever has to recognise a right finds it under what a person wants."""

from __future__ import annotations

from privdesk.requests.rules.meaning import MEANING, WISHES
from privdesk.requests.rules.rights import RIGHTS


def test_every_right_says_what_it_is_and_stands_under_one_wish() -> None:
    assert sorted(MEANING) == sorted(RIGHTS)
    assert sorted(right for wish in WISHES for right in wish.rights) == sorted(RIGHTS)
