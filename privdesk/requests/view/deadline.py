"""By when: in words, as a share of the term, and why that day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from privdesk.core.dates import say_date, say_weekday_date
from privdesk.core.words import Words
from privdesk.requests.listing import planned_day, say_left, standing_of, term_of
from privdesk.requests.rules.deadlines import Standing
from privdesk.requests.rules.progress import CaseState, is_withdrawn
from privdesk.requests.service import Case
from privdesk.ui.colours import colours
from privdesk.ui.frame.upright import Upright
from privdesk.ui.icons import icon
from privdesk.ui.theme import Tone, button, kind, label, space

_LOOKS = {
    Standing.ON_TIME: ("card", Tone.INFO, "calendar-check"),
    Standing.SOON: (Tone.CAREFUL.value, Tone.CAREFUL, "calendar-clock"),
    Standing.URGENT: (Tone.CAREFUL.value, Tone.CAREFUL, "triangle-alert"),
    Standing.LATE: (Tone.DANGER.value, Tone.DANGER, "circle-alert"),
    None: ("card", Tone.GOOD, "circle-check"),
}


class TermBar(QWidget):
    """How much of the term has passed; the words beside it say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self._tone = Tone.INFO
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, tone: Tone) -> None:
        self._share, self._tone = min(1.0, max(0.0, share)), tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(space(self, 12), space(self, 0.7))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        for part, ink in ((1.0, "border"), (self._share, self._tone.value)):
            painter.setBrush(theme.ink(ink))
            bar = QRectF(whole.left(), whole.top(), whole.width() * part, whole.height())
            painter.drawRoundedRect(bar, whole.height() / 2, whole.height() / 2)


class DeadlineCard(Upright):
    def __init__(self) -> None:
        super().__init__()
        self._picture = QLabel()
        self._said = label("", "heading")
        self._more = label("", "muted")
        self._bar = TermBar()
        self._reasons = label("", selectable=True)
        self._why = button(self.tr("Why this date?"), look="link", on=self._turn)
        head = QHBoxLayout()
        head.setSpacing(space(self))
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._said, 1)
        layout = QVBoxLayout(self)
        margin = space(self, 1.2)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(space(self, 0.8))
        layout.addLayout(head)
        layout.addWidget(self._more)
        layout.addWidget(self._bar)
        layout.addWidget(self._why, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._reasons)
        self._reasons.hide()

    @property
    def text(self) -> str:
        return self._said.text()

    def show_case(self, case: Case, words: Words, today: dt.date) -> None:
        found = standing_of(case, today)
        look, tone, picture = _LOOKS[found]
        side = space(self, 2.4)
        kind(self, look)
        self._picture.setPixmap(icon(picture, tone).pixmap(side, side))
        self._said.setText(self._sentence(case, words, today))
        term = term_of(case)
        whole = (term.due - case.deadline.received).days or 1
        self._bar.show_share((today - case.deadline.received).days / whole, tone)
        self._bar.setVisible(found is not None)
        told_apart = found is not None and term.safe != term.due
        legal = self.tr("The law gives until {due}; we plan on the last working day before.")
        self._more.setText(legal.format(due=say_weekday_date(term.due, words.language)) if told_apart else "")
        self._more.setVisible(told_apart)
        reasons = [_sentence(each.say(words)) for each in term.reasons]
        self._reasons.setText("\n".join(f"•  {each}" for each in reasons))
        self._why.setVisible(bool(reasons) and found is not None)
        if not reasons:
            self._reasons.hide()
        self.setAccessibleName(" ".join((self._said.text(), self._more.text(), *reasons)))

    def _sentence(self, case: Case, words: Words, today: dt.date) -> str:
        if is_withdrawn(case.request):
            return self.tr("The person withdrew the request")
        if standing_of(case, today) is None:
            return self.tr("The answer went out")
        day = planned_day(case, today)
        left = (day - today).days
        if case.state is CaseState.STOP:
            late, open_ = self.tr("{days}: the use had to stop by {date}"), self.tr("{days}: stop the use by {date}")
            sentence = late if left < 0 else open_
            return sentence.format(days=_capital(say_left(left, words)), date=say_date(day, words.language))
        sentence = self.tr("{days}: it had to go out by {date}") if left < 0 else self.tr("{days}: answer by {date}")
        return sentence.format(days=_capital(say_left(left, words)), date=say_date(day, words.language))

    def _turn(self) -> None:
        self._reasons.setVisible(self._reasons.isHidden())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sentence(text: str) -> str:
    return f"{_capital(text)}."
