"""The backups: which there are and until when, a second place, trying one out, and restoring."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError
from privdesk.core.words import Words, mark
from privdesk.desk.custody.drill import DrillDialog, DrillPage
from privdesk.desk.custody.memory import RegisterMemory
from privdesk.desk.session import Session
from privdesk.ui.flow import Flow
from privdesk.ui.frame import DangerDialog, NextStepBox, Notice, Offer, Page, Section
from privdesk.ui.listing import Column, Listing
from privdesk.ui.room import Room
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.table import Empty, Table
from privdesk.ui.theme import Tone, button, label, space
from privdesk.vault.backups import Backups, SecondCopy
from privdesk.vault.drilling import DrillResult
from privdesk.vault.manifest import Backup
from privdesk.vault.places import lies_beside

translate = QCoreApplication.translate
_MADE = mark("BackupListing", "Made")
_KIND = mark("BackupListing", "How")
_SIZE = mark("BackupListing", "Size")
_UNTIL = mark("BackupListing", "Kept until")


class Kept(NamedTuple):
    """``until``: the day on which it is gone."""

    backup: Backup
    until: dt.date


class Standing(NamedTuple):
    """How it stands with the backups of a register, newest first.

    ``leap``: days that the clock went forward at once, ``held``: how many old backups stay until that is believed.
    ``keeps_none``: the house promises that nothing erased stays in a backup for a day.
    """

    backups: Sequence[Kept]
    second: dt.datetime | None
    is_second_due: bool
    drilled: dt.datetime | None
    is_drill_due: bool
    leap: int = 0
    held: int = 0
    keeps_none: bool = False


def standing_of(backups: Backups) -> Standing:
    """On the vault's thread."""
    leap, held = backups.doubted()
    return Standing(
        backups=[Kept(each, backups.until(each)) for each in backups.all()],
        second=backups.last_second_copy(),
        is_second_due=backups.second_copy_due(),
        drilled=backups.last_drill(),
        is_drill_due=backups.drill_due(),
        leap=leap,
        held=held,
        keeps_none=backups.keeps_none,
    )


class BackupListing(Listing[Kept]):
    def __init__(self, words: Words) -> None:
        columns = (
            # the newest comes first
            Column[Kept](
                key="made",
                title=_MADE,
                value=lambda each: words.fact(each.backup.made),
                sort_key=lambda each: -each.backup.made.timestamp(),
            ),
            Column[Kept](key="kind", title=_KIND, value=lambda each: words.fact(each.backup.kind)),
            Column[Kept](
                key="size",
                title=_SIZE,
                value=lambda each: f"{-(-each.backup.size // 1000)} kB",
                sort_key=lambda each: each.backup.size,
                align_right=True,
            ),
            Column[Kept](
                key="until",
                title=_UNTIL,
                value=lambda each: words.fact(each.until),
                sort_key=lambda each: each.until,
            ),
        )
        super().__init__(columns, words, id_of=lambda each: each.backup.path)


class BackupsView(Page):
    restore_asked = Signal(object)
    """The path of a backup, or None; the register must be closed for it."""

    def __init__(self, room: Room, session: Session) -> None:
        super().__init__(translate("BackupsView", "Backups"))
        self._room, self._session, self._backups = room, session, session.services.backups
        self._notes = RegisterMemory(room.memory, session.vault.header.vault_id)
        self._standing: Standing | None = None
        self._newest: Path | None = None
        self.next = NextStepBox()
        self.warning = Notice(
            Tone.CAREFUL,
            self.tr(
                "No backup is made by itself: our organisation keeps them for 0 days. What you make by hand goes "
                "tomorrow. Change the days in Our organisation."
            ),
        )
        self.table = Table(
            BackupListing(room.words),
            name=self.tr("Backups of this register"),
            memory=room.memory,
            key="backups",
            empty=Empty(
                title=self.tr("No backups yet"),
                sentence=self.tr("One is made by itself when you lock the register after a change, once a day."),
                action="" if room.read_only else self.tr("Make a backup now"),
                icon="archive",
            ),
        )
        self.make = button(self.tr("&Make a backup now"), look="primary", icon="archive", on=self.make_one)
        self.restore = button(
            self.tr("&Restore…"), icon="archive-restore", on=lambda: self.restore_asked.emit(self.table.chosen_id)
        )
        self.drill = button(self.tr("&Try it out…"), icon="circle-check", on=self.try_out)
        self.place = label("")
        self.copied = label("", "muted")
        self.beside = Notice(
            Tone.CAREFUL,
            self.tr("This folder is on the disk of the register: who loses the one loses the other. Choose another."),
        )
        self.choose = button(self.tr("C&hoose the folder…"), icon="folder-open", on=self._choose_place)
        self.copy = button(self.tr("&Copy there now"), icon="copy", on=self.copy_now)
        self._lay_out()
        self.table.empty_action.connect(self.make_one)
        self.next.taken.connect(self._take)
        for each in (self.next, self.warning, self.beside):
            each.hide()

    def _lay_out(self) -> None:
        self.buttons.addWidget(self.make)
        says = self.tr(
            "One is made by itself when you lock the register after a change, at most once a day. "
            "Backups are removed after the term that letters about erasure promise."
        )
        self.say_title(self.title.text(), says)
        second = Section(
            self.tr("Second place"), self.tr("A stick in a safe or a network drive: fire and theft take this computer.")
        )
        second.body.addWidget(self.place)
        second.body.addWidget(self.beside)
        second.body.addWidget(self.copied)
        second.body.addLayout(Flow((self.copy, self.choose), space(self)))
        self.table.setMinimumHeight(self.fontMetrics().height() * 10)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, space(self, 0.6), 0)
        column.setSpacing(space(self, 1.6))
        column.addWidget(self.warning)
        column.addWidget(self.next)
        column.addWidget(self.table, 1)
        column.addLayout(Flow((self.drill, self.restore), space(self)))
        column.addWidget(second)
        self.body.addWidget(Scrolled(inner), 1)

    # -- what there is

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        backups, root, second = self._backups, self._session.root, self._notes.second_place
        self._room.jobs.vault(lambda: standing_of(backups), self._show, owner=self, failed=self._failed)
        if second is not None:  # not on the vault's thread: a network drive that is gone answers late
            self._room.jobs.side(lambda: lies_beside(second, root), self.beside.setVisible, owner=self)

    def _show(self, standing: Standing) -> None:
        self._standing = standing
        self.table.listing.show(standing.backups)
        newest = standing.backups[0].backup.path if standing.backups else None
        if newest is not None and (self.table.chosen_id is None or newest != self._newest):
            self.table.choose(newest)
        self._newest = newest
        folder, may = self._notes.second_place, not self._room.read_only
        self.place.setText(str(folder) if folder else self.tr("No folder is chosen yet."))
        words = self._room.words
        if standing.second is None:
            self.copied.setText(self.tr("No backup was put there yet."))
        else:
            self.copied.setText(self.tr("Last time: {when}.").format(when=words.fact(standing.second)))
        self.make.setEnabled(may)
        self.choose.setEnabled(may)
        self.copy.setEnabled(may and folder is not None)
        self.drill.setEnabled(bool(standing.backups))
        self.warning.setVisible(standing.keeps_none)
        self.subtitle.setVisible(not standing.keeps_none)
        self._offer(standing)

    def _offer(self, standing: Standing) -> None:
        steps: list[tuple[str, Offer, str]] = []
        if standing.keeps_none:
            self.next.hide()
            return
        if standing.held:
            day = self._room.words.fact(self._room.clock.today())
            said = self.tr("Is it really {day}?").format(day=day)
            why = self.tr("By this computer nothing was done here for %n day(s). Old backups wait.", "", standing.leap)
            steps.append((said, Offer("clock", self.tr("The date is right…"), "calendar"), why))
        if standing.is_drill_due:
            said = self.tr("Try out whether a backup can be restored.")
            why = self.tr("It should be done once a month.")
            if standing.drilled is not None:
                why = self.tr("Last time: {when}.").format(when=self._room.words.fact(standing.drilled)) + " " + why
            steps.append((said, Offer("drill", self.tr("Try one out…"), "circle-check"), why))
        if standing.is_second_due and self._notes.second_place is not None:
            said = self.tr("Put a backup in the second place.")
            why = self.tr("Nothing was put there for a week.")
            steps.append((said, Offer("copy", self.tr("Copy there now"), "copy"), why))
        elif self._notes.second_place is None:
            said = self.tr("Choose a second place for the backups.")
            why = self.tr("As long as they lie only on this computer, they go when the computer goes.")
            steps.append((said, Offer("choose", self.tr("Choose the folder…"), "folder-open"), why))
        self.next.setVisible(bool(steps) and not self._room.read_only)
        if steps:
            said, offer, why = steps[0]
            self.next.offer(said, offer, [each for _said, each, _why in steps[1:]], why)

    def _take(self, key: str) -> None:
        {
            "drill": self.try_out,
            "copy": self.copy_now,
            "choose": self._choose_place,
            "clock": self._ask_of_clock,
        }[key]()

    # -- what is done

    def make_one(self) -> None:
        def work() -> Kept:
            backup = self._backups.make()
            return Kept(backup, self._backups.until(backup))

        def said(kept: Kept) -> str:
            made = self.tr("A backup is made and checked: {file}.").format(file=kept.backup.path.name)
            gone = self.tr("It is removed on {day}.").format(day=self._room.words.fact(kept.until))
            return f"{made} {gone}"

        self._do(work, said)

    def copy_now(self) -> None:
        folder = self._notes.second_place
        if folder is None:
            self._choose_place()
            return

        def said(copied: SecondCopy) -> str:
            return self.tr("The newest backup lies in the second place too: {file}.").format(file=copied.path.name)

        self._do(lambda: self._backups.copy_to(folder), said)

    def _do(self, work: Callable[[], object], said: Callable[..., str]) -> None:
        begun_by = next((each for each in (self.make, self.copy) if each.hasFocus()), None)
        for each in (self.make, self.copy):
            each.setEnabled(False)
        self.strip.say(Tone.INFO, self.tr("One moment…"))

        def done(result: object) -> None:
            self.strip.say(Tone.GOOD, said(result))
            if begun_by is not None:
                begun_by.setEnabled(True)
                begun_by.setFocus()  # greyed it lost it, to what restores a backup
            self.reload()

        self._room.jobs.vault(work, done, owner=self, failed=self._failed)

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the second place"), str(self._notes.second_place or Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda chosen: self.take_place(Path(chosen)))
        dialog.open()

    def take_place(self, folder: Path) -> None:
        """Never within the register itself: what takes that takes both."""
        if folder.resolve().is_relative_to(self._session.root.resolve()):
            self.strip.say(
                Tone.CAREFUL,
                self.tr("This folder lies in the register itself."),
                self.tr("Choose one on another disk."),
            )
            return
        self._notes.second_place = folder
        self.copy_now()

    def _ask_of_clock(self) -> None:
        held = self._standing.held if self._standing else 0
        day = self._room.words.fact(self._room.clock.today())
        DangerDialog.ask(
            self,
            self.tr("Is it {day} today?").format(day=day),
            verb=self.tr("It is: remove them"),
            goes=(self.tr("%n backup(s) whose term has passed on that day", "", held),),
            stays=(self.tr("the register, and every backup that is to be kept"),),
            then=self.believe_clock,
        )

    def believe_clock(self) -> None:
        def said(removed: int) -> str:
            return self.tr("%n backup(s) whose term had passed are removed.", "", removed)

        self._do(self._backups.believe_clock, said)

    def try_out(self) -> None:
        path = self.table.chosen_id
        if path is None and self._standing is not None and self._standing.backups:
            path = self._standing.backups[0].backup.path
        dialog = DrillDialog(self._room, self._session, path, self)
        dialog.drilled.connect(self._drilled)
        dialog.open()

    def _drilled(self, result: DrillResult, page: bytes) -> None:
        DrillPage(self._room, result, page, self).open()
        self.reload()

    def _failed(self, error: ExpectedError) -> None:
        self.strip.say_error(error, self._room.words)
        if self._standing is not None:
            self._show(self._standing)
