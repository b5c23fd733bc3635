"""The files for a person who takes the data elsewhere: asked, made, kept with the request and saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from privdesk.core.citing import bound
from privdesk.core.errors import ExpectedError, Refused
from privdesk.core.fields import field
from privdesk.core.files import write_whole
from privdesk.core.words import mark
from privdesk.formats.tables import ENDINGS, ReadTable
from privdesk.requests.model import AttachmentKind, Claim, DataFormat
from privdesk.requests.render.portability import tables_of
from privdesk.requests.rules.portability import (
    MADE_HERE,
    PortableFile,
    PortableOrder,
    Portion,
    asked_meanings,
    bundle_name,
    meanings,
)
from privdesk.requests.service import Case, RequestService
from privdesk.requests.view.enclosing import file_from
from privdesk.ui.ask import AskDialog, Question
from privdesk.ui.room import Room
from privdesk.ui.theme import button

PORTABLE = "portable"
"""The question about the files, as a draft names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PortableAnswer:
    data_format: DataFormat = field(
        mark("PortableAnswer", "Format"), article="20(1)", required=True, default=DataFormat.JSON_CSV
    )
    places: tuple[UUID, ...] = field(
        mark("PortableAnswer", "What was found in"),
        article="20(1)",
        default=(),
        help=mark(
            "PortableAnswer",
            "Chosen is what rests on consent or a contract. What the person neither gave you nor caused by using your"
            " service stays out: your own conclusions, for example.",
        ),
    )
    columns: str = field(
        mark("PortableAnswer", "What the columns of the added files mean: column = meaning"),
        long=True,
        default="",
        help=mark("PortableAnswer", "In the language of the letter. It stands in the file with the columns."),
    )


class Portables(QObject):
    """``failed`` goes to the strip, ``finished`` is a sentence to show."""

    failed = Signal(object)
    finished = Signal(str)

    def __init__(self, room: Room, service: RequestService, window: QWidget) -> None:
        super().__init__(window)
        self._room, self._service, self._window = room, service, window

    def buttons(self, case: Case, claim: Claim) -> list[QWidget]:
        """What can be done for a claim that is still open: nothing, unless it is one of portability."""
        if claim.right != "portability":
            return []
        add, make = self.tr("Add a table or JSON file…"), self.tr("Make the files…")
        return [
            button(add, icon="paperclip", on=partial(self.ask_file, case)),
            button(make, icon="download", on=partial(self.make, case, claim.id)),
        ]

    def ask_file(self, case: Case) -> None:
        kinds = self.tr("Tables and JSON ({endings})").format(endings=" ".join(f"*{each}" for each in ENDINGS))
        dialog = QFileDialog(self._window, self.tr("Add a table or JSON file"), str(Path.home()), kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.add(case.request.id, Path(name)))
        dialog.open()

    def add(self, request_id: UUID, path: Path) -> None:
        """Read and looked at aside, then kept."""
        said = self.tr("{file} goes along with the files for the person.").format(file=path.name)

        def keep(file: PortableFile) -> None:
            self._run(lambda: self._service.add_portable(request_id, file), lambda _done: self.finished.emit(said))

        self._room.jobs.side(lambda: _read(path), keep, owner=self._window, failed=self.failed.emit)

    def make(self, case: Case, claim_id: UUID) -> None:
        def read(order: PortableOrder) -> None:
            self._room.jobs.side(
                lambda: tables_of(order.files),
                lambda tables: self._ask(order, tables),
                owner=self._window,
                failed=self.failed.emit,
            )

        self._run(lambda: self._service.portable(case.request.id, claim_id), read)

    def _ask(self, order: PortableOrder, tables: tuple[ReadTable, ...]) -> None:
        asked = order.claim.data_format

        def act(data_format: DataFormat, places: tuple[UUID, ...] = (), columns: str = "") -> bytes:
            found, problems = meanings(columns, (head for table in tables for head in table.heads))
            if problems:
                raise Refused(problems)
            return self._service.make_portable(order, chosen=data_format, places=places, meanings=found)

        question = Question(
            title=self.tr("Files for the person"),
            explanation=self._explained(order),
            verb=self.tr("Make the files"),
            shape=PortableAnswer,
            value=PortableAnswer(
                data_format=asked if asked in MADE_HERE else DataFormat.JSON_CSV,
                places=tuple(each.place.id for each in order.portions if each.fits),
                columns=asked_meanings(tables),
            ),
            options={"places": lambda: [(each.place.id, self._named(each)) for each in order.portions]},
            hides=lambda _given: [
                name for name, shown in (("places", order.portions), ("columns", tables)) if not shown
            ],
            act=act,
            place=f"requests.{PORTABLE}",
            ref=order.request_id,
            part=str(order.claim.id),
        )
        AskDialog(self._room, question, self._window, lambda data: self._ask_where(order, data)).open()

    def _explained(self, order: PortableOrder) -> str:
        said = self.tr(
            "A ZIP with the data as JSON and CSV, and a file that says what every column means. It is kept with the"
            " papers of this request, and erased with the annexes."
        )
        listed = self._room.words.listed
        if order.files:
            said += " " + self.tr("Added files: {names}.").format(names=listed([each.name for each in order.files]))
        if order.left_out:
            stays = self.tr("No other program can read these, so they stay behind (article 20(1)): {names}.")
            said += " " + stays.format(names=listed(list(order.left_out)))
        return said

    def _named(self, portion: Portion) -> str:
        place = portion.place
        named = f"{place.place} ({place.activity})" if place.activity else place.place
        if portion.fits:
            return named
        return bound(self.tr("{place}: rests on no consent or contract").format(place=named))

    def _ask_where(self, order: PortableOrder, data: bytes) -> None:
        self.finished.emit(self.tr("The files were made. They lie with the papers of this request."))
        name = str(Path.home() / bundle_name(order.case_no))
        dialog = QFileDialog(self._window, self.tr("Save the files for the person"), name, "ZIP (*.zip)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen), data))
        dialog.open()

    def save(self, path: Path, data: bytes) -> None:
        said = self.tr("The files are saved as {file}.").format(file=path.name)
        self._room.jobs.side(
            lambda: write_whole(path, data),
            lambda _done: self.finished.emit(said),
            owner=self._window,
            failed=self.failed.emit,
        )

    def _run(self, work: Callable[[], Any], then: Callable[[Any], object]) -> None:
        def failed(error: ExpectedError) -> None:
            self.failed.emit(error)

        self._room.jobs.vault(work, then, owner=self._window, failed=failed)


def _read(path: Path) -> PortableFile:
    file = file_from(path, AttachmentKind.DATA_COPY)
    return PortableFile(name=file.name, data=file.data)
