"""The result of a drill, as it is printed."""

from __future__ import annotations

from privdesk.core.sentences import sentence_of
from privdesk.core.words import Words
from privdesk.reports.model import Drill
from privdesk.reports.render.drill import drill_page
from privdesk.vault.drilling import DrillResult


def page_of(result: DrillResult, register: str, words: Words) -> bytes:
    """``register``: its name, for the reader."""
    return drill_page(told(result, register, words), words)


def told(result: DrillResult, register: str, words: Words) -> Drill:
    integrity, manifest = result.integrity, result.backup.manifest
    trail = integrity.trail
    return Drill(
        register=register,
        file=result.backup.path.name,
        size=result.backup.size,
        made=result.backup.made,
        kind=result.backup.kind.label,
        opened_with=result.opened_with.label,
        at=result.at,
        seconds=result.seconds,
        pages=integrity.total,
        damaged=len(integrity.pages),
        faults=integrity.faults,
        orphans=integrity.orphans,
        lines=manifest.audit_seq,
        unbroken=trail is not None and trail.broken_at is None,
        head=manifest.audit_hash.hex(),
        head_fits=result.head_fits,
        rows=tuple((each.table, each.said, each.found) for each in result.counted),
        fault=sentence_of(result.fault, words).what if result.fault else "",
    )
