"""The audit trail in words: what was done, when and with which key; checked, and out as a table or on paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError
from privdesk.core.files import write_whole
from privdesk.core.words import Words, mark
from privdesk.desk.session import Session
from privdesk.reports.model import Kind, Trail, TrailLine
from privdesk.reports.render import trail_file
from privdesk.reports.render.particulars import in_words
from privdesk.ui.flow import Flow
from privdesk.ui.frame import Notice, Page
from privdesk.ui.listing import Column, Listing
from privdesk.ui.pane import Empty, ListPane
from privdesk.ui.room import Room
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.theme import Tone, button, label, space

translate = QCoreApplication.translate
_LINE = mark("TrailListing", "Line")
_WHEN = mark("TrailListing", "When")
_WHO = mark("TrailListing", "Opened with")
_WHAT = mark("TrailListing", "What")
_DETAIL = mark("TrailListing", "Particulars")
_REMOVED = mark("TrailListing", "a key that was removed")
_FILTERS = {Kind.PDF: "PDF (*.pdf)", Kind.CSV: "CSV (*.csv)"}
_SHOWN = 16
"""Of the digits of a mark."""


class TrailListing(Listing[TrailLine]):
    def __init__(self, words: Words) -> None:
        columns = (
            # the last line comes first
            Column[TrailLine](
                key="line",
                title=_LINE,
                value=lambda each: str(each.seq),
                sort_key=lambda each: -each.seq,
                align_right=True,
            ),
            Column[TrailLine](
                key="when", title=_WHEN, value=lambda each: words.fact(each.at), sort_key=lambda each: each.seq
            ),
            Column[TrailLine](key="what", title=_WHAT, value=lambda each: words.say(each.label)),
            Column[TrailLine](key="who", title=_WHO, value=lambda each: words.say(each.who or _REMOVED)),
            Column[TrailLine](key="detail", title=_DETAIL, value=lambda each: in_words(each.detail, words)),
        )
        super().__init__(columns, words, id_of=lambda each: each.seq)


class TrailView(Page):
    def __init__(self, room: Room, session: Session) -> None:
        super().__init__(translate("TrailView", "Audit trail"))
        self._room, self._service = room, session.services.trail
        self.pane = ListPane(
            TrailListing(room.words),
            name=self.tr("Lines of the audit trail"),
            key="trail",
            memory=room.memory,
            hint=self.tr("Word or day"),
            empty=Empty(title=self.tr("No lines yet"), icon="history"),
        )
        self.verdict = Notice(Tone.INFO, self.tr("The trail is being checked…"))
        self.check = button(self.tr("C&heck again"), icon="refresh-cw", on=self.reload)
        self.table = button(self.tr("Save as &table (CSV)…"), icon="download", on=lambda: self._ask_where(Kind.CSV))
        self.paper = button(self.tr("Save on &paper (PDF)…"), icon="file-text", on=lambda: self._ask_where(Kind.PDF))
        self._lay_out()

    def _lay_out(self) -> None:
        says = self.tr(
            "Everything that was done with this register, without names. "
            "Each line is sealed by the one after it: nobody takes one out unseen."
        )
        self.say_title(self.title.text(), says)
        self.pane.setMinimumHeight(space(self, 24))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, space(self, 0.6), 0)
        column.setSpacing(space(self, 1.4))
        column.addWidget(self.verdict)
        column.addWidget(self.pane, 1)
        column.addLayout(Flow((self.check, self.table, self.paper), space(self)))
        tip = self.tr("A print of the last line, kept by somebody else, is proof against the one who has the key.")
        column.addWidget(label(tip, "muted"))
        self.body.addWidget(Scrolled(inner), 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()  # there are more lines after each act

    def reload(self) -> None:
        self._room.jobs.vault(self._service.trail, self._show, owner=self, failed=self._failed)

    def _show(self, trail: Trail) -> None:
        self.pane.listing.show(trail.lines)
        head = trail.head_hash.hex()[:_SHOWN]
        if trail.broken_at is None:
            said = self.tr("Every line fits the one before it. The last is line {line}, with mark {mark}.")
            self.verdict.say(Tone.GOOD, said.format(line=trail.head_seq, mark=head))
        else:
            said = self.tr(
                "The trail does not fit from line {line} on. Compare it with a print, find out who did this, and "
                "restore a backup from before."
            )
            self.verdict.say(Tone.DANGER, said.format(line=trail.broken_at))

    def _ask_where(self, kind: Kind) -> None:
        name = self.tr("audit-trail")
        today = self._room.clock.today().isoformat()
        dialog = QFileDialog(
            self, self.tr("Save the audit trail"), str(Path.home() / f"{name}-{today}.{kind}"), _FILTERS[kind]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(str(kind))
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen), kind))
        dialog.open()

    def save(self, path: Path, kind: Kind) -> None:
        """Read on the vault's thread, written on the side; only what was really written stands in the trail."""
        jobs, language = self._room.jobs, self._room.words.language

        def write(trail: Trail) -> None:
            jobs.side(
                lambda: write_whole(path, trail_file(trail, kind, language)),
                lambda _done: self._record(trail, kind, path),
                owner=self,
                failed=self._failed,
            )

        jobs.vault(self._service.trail, write, owner=self, failed=self._failed)

    def _record(self, trail: Trail, kind: Kind, path: Path) -> None:
        said = self.tr("The audit trail is saved as {file}.").format(file=path.name)

        def recorded(_done: object) -> None:
            self.strip.say(Tone.GOOD, said)
            self.reload()

        self._room.jobs.vault(lambda: self._service.record(trail, kind), recorded, owner=self, failed=self._failed)

    def _failed(self, error: ExpectedError) -> None:
        self.strip.say_error(error, self._room.words)
