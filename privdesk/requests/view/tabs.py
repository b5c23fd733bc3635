"""The quieter sides of a case: the recipients and the papers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from privdesk.core.dates import say_date
from privdesk.core.files import write_whole
from privdesk.requests import form as asked
from privdesk.requests.model import Attachment, Notice, SentLetter, SubjectRequest
from privdesk.requests.rules.notices import told_claim
from privdesk.requests.rules.rights import NOTICE_LETTER, right_of
from privdesk.requests.service import Case
from privdesk.requests.view.acts import CaseActs
from privdesk.requests.view.enclosing import file_from
from privdesk.requests.view.services import Services
from privdesk.ui.ask import AskDialog, Question
from privdesk.ui.flow import Flow
from privdesk.ui.frame import DangerDialog, Facts, Heading, Muted
from privdesk.ui.papers import opener
from privdesk.ui.room import Room
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.theme import button, space


class Tab(QWidget):
    """A column that is laid anew for each case."""

    failed = Signal(object)

    def __init__(self, room: Room, services: Services) -> None:
        super().__init__()
        self.room, self.services = room, services
        self._scroll = Scrolled(QWidget())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def show_case(self, case: Case) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, space(self, 1.2), space(self, 1.2), 0)
        column.setSpacing(space(self, 1.2))
        self.lay(case, column)
        column.addStretch(1)
        self._scroll.replace(inner)

    def lay(self, case: Case, column: QVBoxLayout) -> None:
        raise NotImplementedError

    def day(self, value: object) -> str:
        return self.room.words.fact(value) if value else ""

    def run(self, work: Callable[[], object]) -> None:
        self.room.jobs.vault(work, lambda _done: None, owner=self, failed=self.failed.emit)

    def buttons(self, *made: QWidget) -> Flow:
        return Flow(made, space(self))


class RecipientsTab(Tab):
    def __init__(self, room: Room, services: Services, acts: CaseActs, add: Callable[[], None]) -> None:
        super().__init__(room, services)
        self._acts, self._add = acts, add

    def lay(self, case: Case, column: QVBoxLayout) -> None:
        if not case.request.notices:
            column.addWidget(Muted(self._none(case)))
        for notice in case.request.notices:
            self._notice(case, notice, column)
        if case.request.closed_on is None and not self.room.read_only:
            add = button(self.tr("&Add a recipient…"), icon="plus", on=self._add)
            plan = button(self.tr("Take from the register"), icon="refresh-cw", on=partial(self._plan, case))
            column.addLayout(self.buttons(add, plan))

    def _plan(self, case: Case) -> None:
        """Recipients that the register has learned of since."""
        before = len(case.request.notices)
        more = self.tr("The list holds every recipient that the register names.")
        none = self.tr("The register names no other recipients of these data.")

        def planned(request: SubjectRequest) -> None:
            self._acts.finished.emit(more if len(request.notices) > before else none)

        plan = partial(self.services.requests.plan_notices, case.request.id)
        self.room.jobs.vault(plan, planned, owner=self, failed=self.failed.emit)

    def _change(self, case: Case, notice: Notice) -> None:
        question = Question(
            title=self.tr("Change this recipient"),
            verb=self.tr("Save"),
            shape=asked.NoticeAnswer,
            value=notice,
            act=partial(self.services.requests.save_notice, case.request.id, notice.id),
        )
        AskDialog(self.room, question, self, lambda _done: None).open()

    def _none(self, case: Case) -> str:
        if case.request.no_recipients:
            return self.tr("You recorded that nobody else received these data.")
        return self.tr(
            "Once data are corrected, erased, restricted or no longer used, everybody who received them stands here:"
            " they must be told (art. 19)."
        )

    def _notice(self, case: Case, notice: Notice, column: QVBoxLayout) -> None:
        words = self.room.words
        column.addWidget(Heading(notice.recipient))
        facts = Facts()
        facts.add(self.tr("Kind"), words.say(notice.kind.label))
        about = told_claim(case.request, notice)
        if about is not None and len(case.request.claims) > 1:
            facts.add(self.tr("Is told of"), words.say(right_of(about).label))
        known = (
            (self.tr("Found there by"), notice.identifier),
            (self.tr("Notified on"), self.day(notice.notified_on)),
            (self.tr("Confirm by"), "" if notice.confirmed_on else self.day(notice.confirm_by)),
            (self.tr("Confirmed on"), self.day(notice.confirmed_on)),
            (self.tr("In their backups until"), self.day(notice.backup_until)),
            (self.tr("Not notified, because"), notice.not_notified_reason),
        )
        for name, value in known:
            if value:
                facts.add(name, value)
        column.addWidget(facts)
        if self.room.read_only:
            return
        made: list[QWidget] = []
        if notice.notified_on is None and case.request.closed_on is None:
            write = partial(self._acts.write_letter.emit, NOTICE_LETTER, notice.id, None)
            made.append(button(self.tr("Write the notice"), icon="mail", on=write))
            if not notice.not_notified_reason:
                skip = partial(self._acts.not_notified, case, notice.id)
                made.append(button(self.tr("Record why it is not told…"), on=skip))
            change, remove = self.tr("Change {name}"), self.tr("Remove {name}")
            drop = partial(self.services.requests.remove_notice, case.request.id, notice.id)
            made += [
                button(
                    self.tr("Change…"),
                    icon="pencil",
                    on=partial(self._change, case, notice),
                    name=change.format(name=notice.recipient),
                ),
                button(self.tr("Remove"), on=partial(self.run, drop), name=remove.format(name=notice.recipient)),
            ]
        elif notice.notified_on and notice.confirmed_on is None:
            confirm = partial(self._acts.confirm_notice, case, notice.id)
            made.append(button(self.tr("Record the confirmation…"), icon="check", on=confirm))
        if made:
            column.addLayout(self.buttons(*made))


class PapersTab(Tab):
    """Letters as they went out, and what came with the request."""

    open_letter = Signal(object)

    def lay(self, case: Case, column: QVBoxLayout) -> None:
        column.addWidget(Heading(self.tr("Letters")))
        if not case.request.letters:
            column.addWidget(Muted(self.tr("No letter went out yet.")))
        for letter in case.request.letters:
            self._letter(case.request.id, letter, column)
        column.addWidget(Heading(self.tr("What came with the request")))
        if not case.request.attachments:
            column.addWidget(Muted(self.tr("Nothing.")))
        for attachment in case.request.attachments:
            self._attachment(case, attachment, column)
        if case.request.closed_on is None and not self.room.read_only:
            add = button(self.tr("Add a file…"), icon="paperclip", on=partial(self._choose_file, case.request.id))
            column.addLayout(self.buttons(add))

    def _choose_file(self, request_id: UUID) -> None:
        dialog = QFileDialog(self, self.tr("Add a file to the request"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.ask_kind(request_id, Path(name)))
        dialog.open()

    def ask_kind(self, request_id: UUID, path: Path) -> None:
        """Of a file that was chosen; then it is added."""
        question = Question(
            title=self.tr("Add {name}").format(name=path.name),
            explanation=self.tr("Never a copy of an identity document: record only that you checked it."),
            verb=self.tr("Add"),
            shape=asked.FileAnswer,
            value=asked.FileAnswer(),
            act=lambda kind: self.services.requests.attach(request_id, file_from(path, kind)),
        )
        AskDialog(self.room, question, self, lambda _done: None).open()

    def _letter(self, request_id: UUID, letter: SentLetter, column: QVBoxLayout) -> None:
        words = self.room.words
        title = next(
            (each.title[words.language] for each in self.services.letters.kinds() if each.id == letter.kind), ""
        )
        sent = say_date(letter.sent_on, words.language) if letter.sent_on else self.tr("not sent")
        channel = words.say(letter.channel.label)
        look = button(
            self.tr("Look"), icon="eye", on=partial(self.open_letter.emit, letter.id), name=f"{title}, {sent}"
        )
        column.addWidget(Muted(f"{sent} · {channel} · {letter.kind} {title}"))
        service, name = self.services.requests, f"{letter.kind}-{letter.sent_on or letter.id}.pdf"
        opener = self._opener(
            f"{title}, {sent}", partial(self._open, lambda: service.letter_pdf(letter.id), name, request_id)
        )
        column.addLayout(self.buttons(look, opener))

    def _attachment(self, case: Case, attachment: Attachment, column: QVBoxLayout) -> None:
        words = self.room.words
        size = self.tr("%n kB", "", max(1, attachment.size // 1024))
        column.addWidget(Muted(f"{attachment.name} · {words.say(attachment.kind.label)} · {size}"))
        save = partial(self._save, attachment)
        made: list[QWidget] = [
            button(
                self.tr("Save as…"), icon="download", on=save, name=self.tr("Save {name}").format(name=attachment.name)
            )
        ]
        made.append(self._opener(attachment.name, partial(self._open_attachment, case.request.id, attachment)))
        if not self.room.read_only and case.request.closed_on is None:
            drop = partial(self._drop, case.request.id, attachment)
            made.append(button(self.tr("Remove…"), on=drop, name=self.tr("Remove {name}").format(name=attachment.name)))
        column.addLayout(self.buttons(*made))

    def _save(self, attachment: Attachment) -> None:
        dialog = QFileDialog(self, self.tr("Save the attachment"), str(Path.home() / Path(attachment.name).name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(
            lambda name: self.run(lambda: write_whole(Path(name), self.services.requests.attachment(attachment.id)))
        )
        dialog.open()

    def _opener(self, what: str, on: Callable[[], object]) -> QWidget:
        called = self.tr("Open {name} in another program").format(name=what)
        return opener(on, name=called)

    def _open_attachment(self, request_id: UUID, attachment: Attachment) -> None:
        # its own name may be a person's
        name = f"attachment{Path(attachment.name).suffix[:6]}"
        service = self.services.requests
        self._open(lambda: service.attachment(attachment.id), name, request_id)

    def _open(self, make: Callable[[], bytes], name: str, request_id: UUID) -> None:
        self.room.papers.open(make, name, request_id, owner=self, failed=self.failed.emit)

    def _drop(self, request_id: UUID, attachment: Attachment) -> None:
        DangerDialog.ask(
            self,
            self.tr("Remove {name}?").format(name=attachment.name),
            verb=self.tr("Remove"),
            goes=(self.tr("this file: it cannot be brought back"),),
            stays=(self.tr("the request and its other papers"),),
            then=lambda: self.run(lambda: self.services.requests.detach(request_id, attachment.id)),
        )
