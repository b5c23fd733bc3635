"""A register as a file. No vault, no session: it may run anywhere."""

from __future__ import annotations

from privdesk.core.words import Language, Words
from privdesk.reports.model import HandledYear, Kind, Layout, Register, Subject, Trail


def trail_file(trail: Trail, kind: Kind, language: Language) -> bytes:
    """PDF or CSV. Raises ValueError for another kind."""
    from privdesk.reports.render.trail import trail_file as written

    return written(trail, kind, language)


def handled_file(found: HandledYear, subject: Subject, kind: Kind, language: Language) -> bytes:
    """The log or the figures of a year. Raises ValueError for the register."""
    if subject is Subject.REGISTER:
        raise ValueError("the register has a file of its own")
    if subject is Subject.LOG:
        from privdesk.reports.render.log import log_file

        return log_file(found, kind, language)
    from privdesk.reports.render.figures import figures_file

    return figures_file(found, kind, language)


def file_of(register: Register, kind: Kind, layout: Layout, language: Language) -> bytes:
    """``layout`` counts for a PDF only. The same register, the same bytes."""
    words = Words(language)
    if kind is Kind.PDF:
        from privdesk.reports.render.pdf import cards, table

        return table(register, words) if layout is Layout.TABLE else cards(register, words)
    from privdesk.reports.render.sheets import csv_table, workbook

    return workbook(register, words) if kind is Kind.XLSX else csv_table(register, words)
