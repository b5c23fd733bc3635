from __future__ import annotations

import dataclasses

from privdesk.core.derived import Derived


@dataclasses.dataclass(frozen=True)
class Thing:
    id: int
    size: int = 1


def a_derived():
    worked_out = []

    def follows(thing, factor):
        worked_out.append(thing.id)
        return thing.size * factor

    return Derived(follows), worked_out


def test_only_what_changed_is_worked_out_anew():
    derived, worked_out = a_derived()
    one, two = Thing(1), Thing(2)
    assert derived.of((one, two), 3) == (3, 3)
    assert derived.of((Thing(2, size=5), one), 3) == (15, 3)
    assert worked_out == [1, 2, 2]


def test_other_facts_change_everything():
    derived, worked_out = a_derived()
    one = Thing(1)
    assert (derived.of((one,), 3), derived.of((one,), 4)) == ((3,), (4,))
    assert worked_out == [1, 1]


def test_what_is_gone_is_not_remembered():
    derived, worked_out = a_derived()
    one = Thing(1)
    derived.of((one,), 3)
    assert derived.of((), 3) == ()
    derived.of((one,), 3)
    assert worked_out == [1, 1]
