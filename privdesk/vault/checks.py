"""When the register is looked over, and what is said of it. Quickly after every opening, wholly once a week."""

from __future__ import annotations

import datetime as dt

from privdesk.core.errors import ContentDamaged, DatabaseDamaged, ExpectedError, TrailBroken
from privdesk.vault.integrity import Integrity, Level
from privdesk.vault.open_vault import OpenVault

EVERY = dt.timedelta(days=7)


def is_full_check_due(last: dt.date | None, today: dt.date) -> bool:
    """A day in the future is a clock that was wrong."""
    return last is None or last > today or today - last >= EVERY


def looked_over(vault: OpenVault, level: Level) -> Integrity:
    """What a quick look finds is looked for page by page. On the vault's thread, outside every block."""
    report = vault.verify(level)
    return report if report.is_whole or level == "full" else vault.verify("full")


def fault_of(report: Integrity) -> ExpectedError | None:
    """None when it is whole, or damaged where nothing lies: that is repaired at leisure, without an alarm."""
    if report.is_whole or report.is_damaged_in_unused_space_only:
        return None
    if report.pages:
        return DatabaseDamaged(pages=report.pages, total=report.total, salt_only=False)
    if report.trail is not None and report.trail.broken_at is not None:
        return TrailBroken(line=report.trail.broken_at)
    return ContentDamaged(count=max(1, report.faults + report.orphans))
