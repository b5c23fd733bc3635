"""Why the register was locked, and what the door says about it."""

from __future__ import annotations

from privdesk.core.fields import Choice
from privdesk.core.words import mark


class LockReason(Choice):
    """The label is the sentence on the door."""

    IDLE = "idle", mark("LockReason", "Locked because nothing was done for a while.")
    SESSION = "session", mark("LockReason", "Locked together with the screen.")
    SLEEP = "sleep", mark("LockReason", "Locked because the computer went to sleep.")
    CLOCK = "clock", mark("LockReason", "Locked because the computer slept, or its clock was changed.")
    TAKEN_OVER = "taken_over", mark("LockReason", "Locked because this register was asked for elsewhere.")
