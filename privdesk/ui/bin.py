"""What was removed from a page of the register: it lies in the bin until that is emptied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError
from privdesk.core.sentences import sentence_of
from privdesk.ui.flow import Flow
from privdesk.ui.frame import DangerDialog, Notice
from privdesk.ui.room import Room
from privdesk.ui.theme import Tone, button, label, space

V = TypeVar("V")
_KEY = Qt.ItemDataRole.UserRole
_NAMED = 8
"""Things that are named before they go for good; of the others the number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin(Generic[V]):
    """All but ``title_of`` run on the vault's thread."""

    removed: Callable[[], Sequence[V]]
    restore: Callable[[UUID], None]
    empty: Callable[[], int]
    title_of: Callable[[V], str]


def bin_button(room: Room, contents: Bin[Any], page: QWidget) -> QPushButton:
    made = button(
        QCoreApplication.translate("BinDialog", "Bin…"),
        icon="trash-2",
        on=lambda: BinDialog(room, contents, page).open(),
        name=QCoreApplication.translate("BinDialog", "Look in the bin"),
    )
    made.setEnabled(not room.read_only)
    return made


class BinDialog(QDialog):
    def __init__(self, room: Room, contents: Bin[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bin"))
        self._room, self._bin = room, contents
        self.said = label(self.tr("What was removed lies here until you empty the bin."))
        self.notice = Notice(Tone.DANGER, "")
        self.notice.hide()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("In the bin"))
        self.list.setWordWrap(True)
        self.put_back = button(self.tr("&Put back"), look="primary", icon="undo-2", on=self._put_back)
        self.empty = button(self.tr("&Empty the bin…"), icon="trash-2", on=self._ask)
        self.close_button = button(self.tr("Close"), on=self.accept)
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self._load()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        margin = space(self, 2)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(space(self, 1.4))
        layout.addWidget(label(self.tr("Bin"), "heading"))
        layout.addWidget(self.said)
        layout.addWidget(self.notice)
        layout.addWidget(self.list, 1)
        layout.addLayout(Flow((self.put_back, self.empty, self.close_button), space(self)))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self._enable()

    def _load(self) -> None:
        self._room.jobs.vault(self._bin.removed, self._show, owner=self, failed=self._failed)

    def _show(self, things: Sequence[Any]) -> None:
        self.list.clear()
        for each in things:
            item = QListWidgetItem(self._bin.title_of(each))
            item.setData(_KEY, each.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if things else -1)
        if not things:
            self.said.setText(self.tr("The bin is empty."))
        self._enable()
        (self.list if things else self.close_button).setFocus()

    def _enable(self) -> None:
        self.put_back.setEnabled(self.list.currentRow() >= 0)
        self.empty.setEnabled(self.list.count() > 0)

    def _put_back(self) -> None:
        ident = self.list.currentItem().data(_KEY)
        self._change(lambda: self._bin.restore(ident))

    def _ask(self) -> None:
        titles = [self.list.item(row).text() for row in range(self.list.count())]
        more = len(titles) - _NAMED
        goes = [*titles[:_NAMED], *([self.tr("and %n more", "", more)] if more > 0 else [])]
        DangerDialog.ask(
            self,
            self.tr("Empty the bin?"),
            verb=self.tr("Empty the bin"),
            goes=goes,
            stays=(self.tr("that something was erased, and when, in the audit trail"),),
            then=lambda: self._change(self._bin.empty),
        )

    def _change(self, work: Callable[[], object]) -> None:
        self.notice.hide()
        self._room.jobs.vault(work, lambda _done: self._load(), owner=self, failed=self._failed)

    def _failed(self, error: ExpectedError) -> None:
        said = sentence_of(error, self._room.words)
        self.notice.say(Tone.DANGER, f"{said.what} {said.next_step}")
        self.notice.show()
