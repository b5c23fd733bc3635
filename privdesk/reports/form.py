from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from privdesk.core.fields import Choice, field
from privdesk.core.words import Words, mark
from privdesk.reports.model import Kind, Layout
from privdesk.ui.form import Form


class ReportLanguage(Choice):
    DUTCH = "nl", mark("ReportLanguage", "Dutch")
    ENGLISH = "en", mark("ReportLanguage", "English")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWish:
    on: dt.date = field(
        mark("ReportWish", "The register on this day"),
        article="30(4)",
        required=True,
        help=mark("ReportWish", "Activities that ran on that day, as they are described now."),
    )
    kind: Kind = field(mark("ReportWish", "Kind of file"), default=Kind.PDF)
    layout: Layout = field(mark("ReportWish", "Layout of the PDF"), default=Layout.TABLE)
    language: ReportLanguage = field(mark("ReportWish", "Language"), default=ReportLanguage.DUTCH)


class ReportForm(Form):
    def __init__(self, words: Words, today: dt.date) -> None:
        super().__init__(ReportWish, words, today=today)
        english = words.language == "en"
        self.fill(ReportWish(on=today, language=ReportLanguage.ENGLISH if english else ReportLanguage.DUTCH))

    def wish(self) -> ReportWish:
        return ReportWish(**self.values())
