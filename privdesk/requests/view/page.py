"""The requests: a list with the worst deadline first, and beside it the case with its next step."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QMenu, QStackedWidget, QVBoxLayout

from privdesk.core.drafts import Draft
from privdesk.core.errors import ExpectedError
from privdesk.core.events import Changed
from privdesk.requests.listing import RequestListing, is_open, standing_of
from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.deadlines import Standing
from privdesk.requests.service import Case
from privdesk.requests.view.acts import CaseActs
from privdesk.requests.view.around import Around
from privdesk.requests.view.arrivals import Arrivals
from privdesk.requests.view.detail import CaseDetail
from privdesk.requests.view.details import DETAILS, PERSON
from privdesk.requests.view.house import House, house_of
from privdesk.requests.view.intake import PLACE as INTAKE
from privdesk.requests.view.letter import PLACE as LETTER
from privdesk.requests.view.letter import SENT, LetterPage
from privdesk.requests.view.services import Services
from privdesk.requests.view.suppression import SuppressionDialog
from privdesk.ui.form_draft import came_back
from privdesk.ui.frame import Page
from privdesk.ui.ledger import Ground, Nothing
from privdesk.ui.pane import Empty, ListPane, Preset
from privdesk.ui.pdf import PdfPreview
from privdesk.ui.room import Room
from privdesk.ui.split import Split
from privdesk.ui.theme import Tone, button

translate = QCoreApplication.translate
_AREAS = frozenset({"requests", "organisation", "activities", "processors"})


class RequestsView(Page):
    go = Signal(str, object)
    counted = Signal(int)
    """How many requests must go out now or are too late."""

    def __init__(self, room: Room, services: Services) -> None:
        super().__init__(translate("RequestsView", "Requests of data subjects"))
        self._room, self._services = room, services
        self._wanted: UUID | None = None
        self._cases: Sequence[Case] = ()
        self._house = House()
        self._is_loaded = False
        self._returning: list[Draft] = []
        self.pane = ListPane(
            RequestListing(room.words, room.clock.today),
            name=self.tr("Requests"),
            key="requests",
            memory=room.memory,
            hint=self.tr("Name or reference"),
            empty=Empty(
                title=self.tr("No requests yet"),
                sentence=self.tr("Drop a message on this window, or type in what came by telephone or post."),
                action=self.tr("New request"),
                icon="inbox",
            ),
            presets=(
                Preset(key="open", label=self.tr("Open requests"), keep=is_open),
                Preset(key="urgent", label=self.tr("Must go out now"), keep=lambda each: self._is_urgent(each)),
                Preset(key="all", label=self.tr("All")),
            ),
        )
        self.acts = CaseActs(room, services.requests, self)
        self.arrivals = Arrivals(
            room,
            services,
            self.acts.right_choices,
            self._subject_choices,
            lambda: self._house,
            lambda: [case.request for case in self.pane.listing.everything],
            self,
        )
        self.detail = CaseDetail(room, services, self.acts, self._subject_choices)
        self._letter: LetterPage | None = None
        self._stack = QStackedWidget()
        self._split = Split((self.pane, self._stack), shares=(4, 5), memory=room.memory, key="requests")
        self._ground = Ground(self._split)
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        self._stack.addWidget(Nothing("inbox", self.tr("Choose a request on the left.")))
        self._stack.addWidget(self.detail)
        self.body.addWidget(self._ground, 1)
        made = button(self.tr("&New request"), look="primary", icon="plus", on=self.new_request)
        more = button(self.tr("&Other ways"))
        ways = QMenu(more)
        ways.addAction(self.tr("From a &message file…"), self.arrivals.choose_file)
        ways.addAction(self.tr("From the &clipboard"), self.arrivals.from_clipboard)
        ways.addAction(self.tr("A customer &leaves…"), self.arrivals.customer_ends)
        more.setMenu(ways)
        self.buttons.addWidget(button(self.tr("&Suppression list…"), icon="eye-off", on=self._look_up))
        for each in (made, more):
            each.setEnabled(not self._room.read_only)
            self.buttons.addWidget(each)

    def _connect(self) -> None:
        self.pane.chosen.connect(self._choose)
        self.pane.empty_action.connect(self.new_request)
        self.pane.opened.connect(lambda _ident: self.detail.focus_step())
        self.acts.show_tab.connect(self.detail.show_tab)
        self.acts.write_letter.connect(self.write_letter)
        self.arrivals.registered.connect(self._registered)
        self.arrivals.wanted.connect(self.choose)
        self.arrivals.failed.connect(self._failed)
        self.acts.failed.connect(self._failed)
        self.acts.finished.connect(lambda said: self.strip.say(Tone.GOOD, said))
        self.detail.open_letter.connect(self._open_letter)
        self.detail.open_case.connect(self.choose)
        self._room.bell.rang.connect(self._changed)

    # -- list

    def reload(self) -> None:
        services = self._services

        def load() -> tuple[Sequence[Case], Around, House]:
            around = Around(
                facts=services.requests.facts(),
                activities=services.activities.all(),
                subjects=services.activities.subjects(),
                others=self._all,
            )
            return services.requests.cases(), around, house_of(services.organisation)

        self._room.jobs.vault(load, lambda all_of_it: self._loaded(*all_of_it), owner=self, failed=self._not_loaded)

    def _not_loaded(self, error: ExpectedError) -> None:
        """An empty list would say that there is nothing."""
        self._ground.bare(is_bare=True)
        self._failed(error)

    def _all(self) -> tuple[SubjectRequest, ...]:
        return tuple(case.request for case in self._cases)

    def _loaded(self, cases: Sequence[Case], around: Around, house: House) -> None:
        first, self._is_loaded = self.pane.listing.total == 0, True
        is_same = around.activities == self.acts.around.activities
        self._cases, self.acts.around, self._house = cases, around, house
        self._ground.bare(is_bare=False)
        self.pane.listing.show(cases)
        self._stack.setVisible(bool(cases))
        self.counted.emit(sum(self._is_urgent(each) for each in cases))
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.choose(wanted)
        elif first and self.detail.case is None and self.pane.listing.shown:
            self.pane.table.choose(self.pane.listing.shown[0].request.id)  # the worst deadline
        shown = self.detail.case
        if shown is None:
            self._bring_back_all()
            return
        # also when the filter no longer shows it: what was just done stays in sight
        again = next((each for each in cases if each.request.id == shown.request.id), None)
        if again is None:
            self.detail.case = None
            self._stack.setCurrentIndex(0)
        elif again != shown or not is_same:
            self.detail.show_case(again)
        self._bring_back_all()

    def _bring_back_all(self) -> None:
        returning, self._returning = self._returning, []
        for draft in returning:
            if not self.bring_back(draft):
                self._room.drafts.leave_over(draft)

    def bring_back(self, draft: Draft) -> bool:
        """Opens the editor of a draft, which then takes it; False when what it is about is gone."""
        if not self._is_loaded:
            self._returning.append(draft)
            return True
        if draft.place == INTAKE:
            self.new_request()
            return True
        if draft.ref is None or not self.pane.listing.has(draft.ref):
            return False
        self.choose(draft.ref)
        case = self.detail.case
        if case is None or case.request.id != draft.ref:
            return False
        return self._reopen(draft, case)

    def _reopen(self, draft: Draft, case: Case) -> bool:
        if draft.place == LETTER:
            kind, notice, claim = (*draft.part.split("/"), "", "")[:3]
            notices = next((each.id for each in case.request.notices if str(each.id) == notice), None)
            claims = next((each.id for each in case.request.claims if str(each.id) == claim), None)
            if (notice and notices is None) or (claim and claims is None):
                return False
            self.write_letter(kind, notices, claims)
        elif draft.place == SENT:
            return self._letter is not None  # it asks once the letter is there
        elif draft.editor in {DETAILS, PERSON}:
            self.detail.show_tab("details", None)
            self.detail.details.show_case(case)
            if self.detail.details.came_back:
                self.strip.say(Tone.INFO, came_back())
        else:
            return self.detail.reopen(draft.editor, draft.part)
        return True

    def _changed(self, change: object) -> None:
        if isinstance(change, Changed) and change.area in _AREAS:
            self.reload()

    @property
    def chosen_id(self) -> UUID | None:
        return None if self.detail.case is None else self.detail.case.request.id

    def choose(self, ident: UUID) -> None:
        if self.pane.table.choose(ident):
            return
        self.pane.show_everything()
        if not self.pane.table.choose(ident):
            self._wanted = ident

    def _choose(self, ident: object) -> None:
        self.detail.details.save()
        case = self.pane.listing.find(ident) if ident is not None else None
        if case is None:
            return
        self._leave_letter()
        if case.request.id != self.chosen_id:
            self.strip.hush()  # what was said is about another request
        self.detail.show_case(case)
        self._stack.setCurrentWidget(self.detail)

    def _is_urgent(self, case: Case) -> bool:
        return standing_of(case, self._room.clock.today()) in {Standing.URGENT, Standing.LATE}

    def _subject_choices(self) -> list[tuple[object, str]]:
        return [(each, each) for each in self.acts.around.subjects]

    # -- new

    def new_request(self) -> None:
        self.arrivals.typed()

    def _registered(self, request: object) -> None:
        assert isinstance(request, SubjectRequest)
        self._wanted = request.id
        self.reload()

    def _look_up(self) -> None:
        SuppressionDialog(self._room, self._services.requests, self).open()

    # -- letters

    def write_letter(self, kind: str, notice_id: UUID | None = None, claim_id: UUID | None = None) -> None:
        case = self.detail.case
        if case is None:
            return
        self._leave_letter()
        self.strip.hush()  # "The letter stands in the file" is about the one before
        page = LetterPage(
            self._room,
            self._services,
            case.request.id,
            kind=kind,
            notice_id=notice_id,
            claim_id=claim_id,
            language="en" if case.request.language == "en" else "nl",
            channel=case.request.reply_channel,
        )
        page.left.connect(self._leave_letter)
        page.recorded.connect(self._letter_went_out)
        self._letter = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.pane.hide()

    def _letter_went_out(self) -> None:
        self._leave_letter()
        self.strip.say(Tone.GOOD, self.tr("The letter stands in the file."))

    def _leave_letter(self) -> None:
        page, self._letter = self._letter, None
        self.pane.show()
        if page is not None:
            page.end()
            self._stack.setCurrentWidget(self.detail)
            self._stack.removeWidget(page)
            page.deleteLater()

    def _open_letter(self, letter_id: UUID) -> None:
        def show(pdf: bytes) -> None:
            dialog = QDialog(self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.setWindowTitle(self.tr("The letter as it went out"))
            preview = PdfPreview()
            close = button(self.tr("Close"), look="primary", on=dialog.accept)
            close.setDefault(True)
            layout = QVBoxLayout(dialog)
            layout.addWidget(preview, 1)
            layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
            preview.show_pdf(pdf)
            unit, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
            dialog.resize(QSize(unit * 110, line * 48).boundedTo(self.window().size()))
            dialog.open()

        self._room.jobs.vault(
            lambda: self._services.requests.letter_pdf(letter_id), show, owner=self, failed=self._failed
        )

    def _failed(self, error: ExpectedError) -> None:
        self.strip.say_error(error, self._room.words)

    def leave(self) -> None:
        self.detail.details.save()
