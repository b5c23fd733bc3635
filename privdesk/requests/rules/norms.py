"""When to do, or to be reminded of, what: rules of the house, stricter than the law. Equated days are days off."""

from __future__ import annotations

import datetime as dt

from privdesk.core.dates import add_months
from privdesk.core.holidays import on_or_before, working_days_after, working_days_before

REPLY_REMINDERS = (7, 3, 1)
"""Working days before the safe date."""
EXTENSION_DECISION_DAYS = 10
"""Calendar days before the safe date."""
STOP_WORKING_DAYS = 1
COMPLAINT_WORKING_DAYS = 5
IDENTITY_PATIENCE_DAYS = 14
"""After so many days without an answer the person is reminded (chapter 3)."""


def acknowledge_by(received: dt.date, *, working_days: int = 2) -> dt.date:
    return working_days_after(received, working_days)


def ask_identity_by(received: dt.date, *, working_days: int = 3) -> dt.date:
    """Later is no longer "without undue delay" (EDPB 01/2022 §159)."""
    return working_days_after(received, working_days)


def decide_extension_by(safe: dt.date, *, days: int = EXTENSION_DECISION_DAYS) -> dt.date:
    """A working day, so that the notice can still be written, signed and posted."""
    return on_or_before(safe - dt.timedelta(days=days), equated=True)


def reply_reminders(safe: dt.date, working_days: tuple[int, ...] = REPLY_REMINDERS) -> tuple[dt.date, ...]:
    """The earliest first."""
    return tuple(working_days_before(safe, count) for count in working_days)


def stop_by(received: dt.date, *, working_days: int = STOP_WORKING_DAYS) -> dt.date:
    """Direct marketing after an objection (21(3)), processing after a withdrawal (7(3)): the law says at once."""
    return working_days_after(received, working_days)


def acknowledge_complaint_by(received: dt.date) -> dt.date:
    return working_days_after(received, COMPLAINT_WORKING_DAYS)


def notify_recipients_by(executed: dt.date, *, working_days: int = 5) -> dt.date:
    """AVG 19 names no term."""
    return working_days_after(executed, working_days)


def confirm_by(notified: dt.date, *, days: int = 14) -> dt.date:
    """When to remind a processor that has not confirmed."""
    return notified + dt.timedelta(days=days)


def identity_reply_by(asked: dt.date) -> dt.date:
    """When the person must have answered."""
    return asked + dt.timedelta(days=IDENTITY_PATIENCE_DAYS)


def next_review(since: dt.date, today: dt.date) -> dt.date:
    """Every month from the day it was reported (F04)."""
    months = 1
    while add_months(since, months) < today:
        months += 1
    return add_months(since, months)
