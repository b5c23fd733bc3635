from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError
from privdesk.core.files import write_whole
from privdesk.reminders.listing import DateListing
from privdesk.reminders.model import Dated, Overview
from privdesk.reminders.render import calendar_of
from privdesk.reminders.rules.days import coming_days
from privdesk.reminders.rules.moving import say_moved
from privdesk.reminders.rules.order import is_lapsed, is_late, is_this_week, planned_day, urgent_answers
from privdesk.reminders.service.dates import ReminderService
from privdesk.reminders.view.cards import INCOMPLETE, LAPSED, LATE, WEEK, Cards
from privdesk.reminders.view.coming import ComingStrip
from privdesk.ui.frame import Notice, Page
from privdesk.ui.ledger import Ground
from privdesk.ui.pane import Empty, ListPane, Preset
from privdesk.ui.room import Room
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.theme import Tone, button, space

translate = QCoreApplication.translate
ALL = "all"


class Services(Protocol):
    @property
    def reminders(self) -> ReminderService: ...


class OverviewView(Page):
    go = Signal(str, object)
    """The key of a page, and the id of what is shown there."""
    filtered = Signal(str, str)
    """The key of a page, and the key of a preset of its list."""
    counted = Signal(int)
    """How many requests must be answered now or are too late."""

    def __init__(self, room: Room, services: Services) -> None:
        super().__init__(translate("OverviewView", "Overview"))
        self._room, self._service = room, services.reminders
        self._today = room.clock.today()
        self._overview = Overview()
        self._is_stale = True
        self.cards = Cards()
        self.coming = ComingStrip(room.words)
        self.moved = Notice(Tone.CAREFUL, "")
        self.moved.hide()
        self.save_button = button(self.tr("To the &calendar (.ics)…"), icon="calendar", on=self._ask_where)
        self.buttons.addWidget(self.save_button)
        self.pane = self._list()
        self.pane.show_everything()  # a card's filter does not outlive the day
        self._lay_out()
        self.cards.opened.connect(self._card_opened)
        self.coming.chosen.connect(self._day_chosen)
        self.pane.opened.connect(self._open)
        self.pane.table.clicked.connect(lambda index: self._open(self.pane.listing.value(index.row()).key))
        self.pane.empty_action.connect(lambda: self.filtered.emit("requests", ""))
        room.bell.rang.connect(self._changed)
        self.reload()

    def _list(self) -> ListPane:
        def kept(rule: Callable[[Dated, dt.date], bool]) -> Callable[[Dated], bool]:
            return lambda dated: rule(dated, self._today)

        return ListPane(
            DateListing(self._room.words, lambda: self._today),
            name=self.tr("Dates"),
            key="overview",
            memory=self._room.memory,
            hint=self.tr("Name, reference or what must be done"),
            empty=Empty(
                title=self.tr("Nothing has a date yet"),
                sentence=self.tr("Every request, agreement and review gets its dates here."),
                action=self.tr("To the requests"),
                icon="calendar-check",
            ),
            presets=(
                Preset(key=ALL, label=self.tr("All dates")),
                Preset(key=LATE, label=self.tr("Too late"), keep=kept(is_late)),
                Preset(key=WEEK, label=self.tr("The coming seven days"), keep=kept(is_this_week)),
                Preset(key=LAPSED, label=self.tr("Lapsed agreements and reviews"), keep=kept(is_lapsed)),
            ),
            count=lambda shown, total: (
                self.tr("%n date(s)", "", total)
                if shown == total
                else self.tr("{shown} of {total} dates").format(shown=shown, total=total)
            ),
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(self, 1.4))
        column.addWidget(self.moved)
        column.addWidget(self.cards)
        column.addWidget(self.coming)
        column.addWidget(self.pane, 1)
        self.pane.setMinimumHeight(space(self, 36))
        self._ground = Ground(Scrolled(inside))
        self.body.addWidget(self._ground, 1)

    # -- what it shows

    def reload(self) -> None:
        self._is_stale = False
        self._room.jobs.vault(self._service.overview, self._loaded, owner=self, failed=self._not_loaded)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale or self._today != self._room.clock.today():
            self.reload()

    def _changed(self, _change: object) -> None:
        self._is_stale = True
        if self.isVisible():
            self.reload()

    def _loaded(self, overview: Overview) -> None:
        self._overview, self._today = overview, self._room.clock.today()
        self._ground.bare(is_bare=False)
        said = say_moved(overview.moved, self._room.words)
        self.moved.say(Tone.CAREFUL, said)
        self.moved.setVisible(bool(said))
        self.cards.show_overview(overview, self._today)
        self.coming.show_days(coming_days(overview.dates, self._today))
        self.pane.listing.show(overview.dates)
        self.save_button.setEnabled(bool(overview.dates))
        self.counted.emit(urgent_answers(overview.dates, self._today))

    def _not_loaded(self, error: ExpectedError) -> None:
        self._ground.bare(is_bare=True)
        self.strip.say_error(error, self._room.words)

    # -- what it opens

    def _card_opened(self, key: str) -> None:
        if key == INCOMPLETE:
            self.filtered.emit("activities", "open")
            return
        self.pane.filter_text("")
        self.pane.preset(key)
        self.pane.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _day_chosen(self, day: dt.date) -> None:
        self.pane.show_everything()
        shown: tuple[Dated, ...] = self.pane.listing.shown
        first = next((each for each in shown if planned_day(each.note, self._today) == day), None)
        if first is not None:
            self.pane.table.choose(first.key)
            self.pane.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, key: object) -> None:
        dated = self.pane.listing.find(key)
        if dated is not None and dated.page:
            self.go.emit(dated.page, dated.ident)

    @property
    def chosen_id(self) -> UUID | None:
        return None

    # -- to a calendar

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the dates for a calendar"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Calendar (*.ics)"))
        dialog.setDefaultSuffix("ics")
        dialog.selectFile("privdesk.ics")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def save(self, path: Path) -> None:
        notes = [dated.note for dated in self._overview.dates if dated.note.tell]
        words, now = self._room.words, self._room.clock.now()

        def saved(_none: object) -> None:
            self.strip.say(
                Tone.GOOD,
                self.tr("The dates are saved in {file}, with case numbers only.").format(file=path.name),
                self.tr("Open the file in your calendar. Dates that change later do not change there by themselves."),
            )

        self._room.jobs.side(lambda: write_whole(path, calendar_of(notes, words, now)), saved, owner=self)
