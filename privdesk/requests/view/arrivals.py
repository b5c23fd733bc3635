"""The ways in which a request comes to the desk: typed, as a file, from the clipboard, or because a customer leaves."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from privdesk.requests.form import Intake
from privdesk.requests.model import Channel
from privdesk.requests.view.filled import Filled
from privdesk.requests.view.house import House
from privdesk.requests.view.intake import IntakeDialog, Known
from privdesk.requests.view.message import filled_from, filled_from_text
from privdesk.requests.view.services import Services
from privdesk.ui.editors.texts import Options
from privdesk.ui.room import Room


class Arrivals(QObject):
    """Each opens the form of a new request, filled as far as it goes; nothing is saved before that is confirmed."""

    registered = Signal(object)
    """Carries the new SubjectRequest."""
    wanted = Signal(object)
    """Carries the id of an earlier request to look at instead."""
    failed = Signal(object)

    def __init__(  # noqa: PLR0917 -- room, services, what to choose from, what is known, where
        self,
        room: Room,
        services: Services,
        rights: Options,
        subjects: Options,
        house: Callable[[], House],
        known: Known,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._room, self._services, self._window = room, services, parent
        self._rights, self._subjects, self._house, self._known = rights, subjects, house, known

    def typed(self) -> None:
        self._open(None)

    def from_file(self, path: Path) -> None:
        self.from_files([path])

    def from_files(self, paths: Sequence[Path]) -> None:
        """Of the first, read aside; each request has a form of its own, so the others are only named."""
        words, today, language = self._room.words, self._room.clock.today(), self._house().language
        names = ", ".join(each.name for each in paths[1:])

        def opened(filled: Filled) -> None:
            said = self.tr("One at a time: drop these after this one: %1").replace("%1", names)
            self._open(dataclasses.replace(filled, remarks=(said, *filled.remarks)) if names else filled)

        self._room.jobs.side(
            lambda: filled_from(paths[0], words, today, language),
            opened,
            owner=self._window,
            failed=self.failed.emit,
        )

    def choose_file(self) -> None:
        kinds = (
            self.tr("Messages (*.eml *.msg *.emlx *.txt)"),
            self.tr("Scanned letters (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"),
        )
        dialog = QFileDialog(self._window, self.tr("Message"), str(Path.home()), ";;".join(kinds))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.from_file(Path(name)))
        dialog.open()

    def from_clipboard(self) -> None:
        # an empty clipboard has no contents at all, on some platforms
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()
        copied = QMimeData() if held is None else held
        path = _file_in(copied)
        if path is not None:
            self.from_file(path)
        else:
            self.from_text(copied.text() if copied.hasText() else "", copied.html() if copied.hasHtml() else "")

    def from_text(self, text: str, markup: str = "") -> None:
        """``markup``: the same as HTML."""
        words, today, language = self._room.words, self._room.clock.today(), self._house().language
        self._room.jobs.side(
            lambda: filled_from_text(text, markup, words, today, language),
            self._open,
            owner=self._window,
            failed=self.failed.emit,
        )

    def customer_ends(self) -> None:
        """Who ends the relation also asks for erasure (seed promise S2-50b)."""
        today = self._room.clock.today()
        intake = Intake(
            rights=("erasure",),
            received=today,
            language=self._house().language,
            channel=Channel.PHONE,
            subjects=(),
        )
        said = self.tr(
            "Who ends the relation also asks to be erased. Fill in who it is and on which day it ends; invoices and the"
            " like stay as long as the law asks."
        )
        self._open(Filled(intake=intake, around={"ended_on": today}, remarks=(said,)))

    def _open(self, filled: Filled | None) -> None:
        dialog = IntakeDialog(
            self._room,
            self._services,
            self._house(),
            self._rights,
            self._subjects,
            filled,
            self._window,
            self._known,
        )
        dialog.registered.connect(self.registered)
        dialog.wanted.connect(self.wanted)
        dialog.open()


def _file_in(copied: QMimeData) -> Path | None:
    """A message that was copied as a file."""
    local = (url.toLocalFile() for url in copied.urls() if url.isLocalFile())
    return next((Path(name) for name in local), None)
