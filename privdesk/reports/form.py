from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from privdesk.core.fields import Choice, field
from privdesk.core.words import Words, mark
from privdesk.reports.model import Kind, Layout, Subject
from privdesk.ui.form import Form

FIRST_YEAR = 2018
"""In which the AVG began to apply."""


class ReportLanguage(Choice):
    DUTCH = "nl", mark("ReportLanguage", "Dutch")
    ENGLISH = "en", mark("ReportLanguage", "English")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWish:
    subject: Subject = field(
        mark("ReportWish", "What"),
        default=Subject.REGISTER,
        help=mark(
            "ReportWish",
            "The log tells each request by its reference, the figures only how many. Neither names a person.",
        ),
    )
    year: int = field(
        mark("ReportWish", "Requests received in the year"), article="5(2)", required=True, default=FIRST_YEAR
    )
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
        language = ReportLanguage.ENGLISH if english else ReportLanguage.DUTCH
        self.fill(ReportWish(on=today, year=today.year, language=language))

    def wish(self) -> ReportWish:
        return ReportWish(**self.values())
