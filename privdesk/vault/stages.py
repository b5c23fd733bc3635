"""What long work on a backup is doing, in words; in the order in which it does it."""

from __future__ import annotations

from collections.abc import Callable

from privdesk.core.words import mark

Step = Callable[[int, int], object]
"""Called with the number of the stage that begins, from 0, and how many there are. May raise, to stop."""

RESTORING = (
    mark("Stages", "The backup is read and checked"),
    mark("Stages", "What is there now is kept as a backup"),
    mark("Stages", "The copy is laid down"),
    mark("Stages", "What was erased since is erased again"),
    mark("Stages", "Every page is looked over"),
    mark("Stages", "It becomes the register"),
)
DRILLING = (
    mark("Stages", "The backup is read and checked"),
    mark("Stages", "The copy is laid down"),
    mark("Stages", "Every page is looked over, and all is counted"),
    mark("Stages", "The copy is opened"),
)
NUMBERED = mark("Stages", "Step {number} of {total}: {what}.")


def quietly(_number: int, _total: int) -> None:
    """For who does not look on."""
