"""Results of drills, as they are printed."""

from __future__ import annotations

import dataclasses
import datetime as dt

from privdesk.core.words import Text
from privdesk.reports.model import Drill


def a_drill() -> Drill:
    return Drill(
        register="Voorbeeldorganisatie",
        file="register-20261122T180000Z-daily.pdvault",
        size=412_330,
        made=dt.datetime(2026, 11, 22, 18, tzinfo=dt.UTC),
        kind=Text("Backup", "automatic"),
        opened_with=Text("Slot", "Passphrase"),
        at=dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC),
        seconds=1.26,
        pages=100,
        damaged=0,
        faults=0,
        orphans=0,
        lines=812,
        unbroken=True,
        head="0f" * 32,
        head_fits=True,
        rows=(("activity", 12, 12), ("audit", 812, 812), ("draft", 1, 1), ("organisation", 1, 1), ("request", 3, 3)),
    )


def a_failed_drill() -> Drill:
    rows = (("activity", 12, 11), ("audit", 812, 812), ("draft", 1, 2))
    return dataclasses.replace(
        a_drill(), damaged=2, faults=1, orphans=3, unbroken=False, head_fits=False, rows=rows, fault="W" * 120
    )
