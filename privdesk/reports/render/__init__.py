"""A register as a file. No vault, no session: it may run anywhere."""

from __future__ import annotations

from privdesk.core.words import Language, Words
from privdesk.reports.model import Kind, Layout, Register, Trail


def trail_file(trail: Trail, kind: Kind, language: Language) -> bytes:
    """PDF or CSV. Raises ValueError for another kind."""
    from privdesk.reports.render.trail import trail_file as written

    return written(trail, kind, language)


def file_of(register: Register, kind: Kind, layout: Layout, language: Language) -> bytes:
    """``layout`` counts for a PDF only. The same register, the same bytes."""
    words = Words(language)
    if kind is Kind.PDF:
        from privdesk.reports.render.pdf import cards, table

        return table(register, words) if layout is Layout.TABLE else cards(register, words)
    from privdesk.reports.render.sheets import csv_table, workbook

    return workbook(register, words) if kind is Kind.XLSX else csv_table(register, words)
