"""Every screen in every look: nothing is cut off, everything that takes the focus has a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from privdesk.core.errors import VaultInUse
from privdesk.core.sentences import sentence_of
from privdesk.desk.about import AboutDialog
from privdesk.desk.crash import CrashDialog
from privdesk.desk.create import CreateWizard
from privdesk.desk.preferences import PreferencesDialog
from privdesk.desk.sample import SampleDialog
from privdesk.desk.settings import DeskSettings
from privdesk.desk.unlock import UnlockPage
from privdesk.desk.welcome import WelcomePage
from privdesk.desk.window import DeskWindow
from privdesk.desk.workbench import Workbench
from privdesk.ui.theme import screen_room
from tests.desk.register import MAILS, PASSPHRASE, TODAY, WindowJobs, a_window, dialog, enter, settle
from tests.ui.conftest import Look
from tests.ui.looks import cut_off, nameless


@pytest.fixture
def bench(qapp: QApplication, look: Look, root: Path, tmp_path: Path) -> Iterator[Workbench]:
    window = a_window(tmp_path, words=look.words)
    line = window.fontMetrics().height()
    window.resize(line * 69, line * 43)
    window.show()
    enter(window, root)
    page = window.centralWidget().currentWidget()
    assert isinstance(page, Workbench)
    yield page
    window.close()
    settle()
    window.deleteLater()
    settle()


SMALL = {10: QSize(1024, 640), 16: QSize(1280, 640)}
"""What a small laptop leaves for a window, by the size of the text."""
PAGES = ("overview", "requests", "activities", "processors", "export", "organisation")


def looked_at(top: QWidget) -> None:
    for _ in range(3):  # a frame that grows with its text makes those around it grow
        QApplication.processEvents()
    assert cut_off(top) == []
    assert nameless(top) == []


def alone(page: QWidget) -> None:
    page.resize(page.fontMetrics().height() * 69, page.fontMetrics().height() * 43)
    page.show()
    looked_at(page)
    page.close()
    page.deleteLater()
    settle()


def test_the_doors(look: Look) -> None:
    alone(WelcomePage(can_go_back=True))
    alone(UnlockPage([Path("Proefhuis.privdesk")]))
    several = UnlockPage([Path("Proefhuis.privdesk"), Path("Voorbeeldhuis.privdesk")])
    several.failed(sentence_of(VaultInUse(host="werkplek", since=None), look.words), can_be_read=True)
    several._turn()
    alone(several)


def test_the_dialogs_of_the_window(look: Look, tmp_path: Path) -> None:
    dialogs: list[QDialog] = [
        AboutDialog(),
        CrashDialog(ValueError()),
        PreferencesDialog(DeskSettings(), look.words, TODAY),
        SampleDialog(WindowJobs(), None, look.language),  # type: ignore[arg-type]
    ]
    for each in dialogs:
        each.open()
        looked_at(each)
        each.reject()
        settle()


def test_the_wizard(look: Look, tmp_path: Path) -> None:
    window = a_window(tmp_path, words=look.words)
    window.show_welcome()._create()
    wizard = window.findChild(CreateWizard)
    wizard.place_page.folder.setText(str(tmp_path))
    for name, page in (("name", wizard.organisation_page), ("officer_name", wizard.officer_page)):
        page.form.editor(name).field().setText("Voorbeeld")
        looked_at(wizard)
        wizard.next()
    looked_at(wizard)
    wizard.next()
    wizard.passphrase_page.first.setText(PASSPHRASE)
    wizard.passphrase_page.again.setText(PASSPHRASE)
    looked_at(wizard)
    wizard.next()
    assert wizard.currentPage() is wizard.recovery_page
    looked_at(wizard)
    wizard.accept()
    window.close()
    settle()
    window.deleteLater()


def test_what_lies_behind_the_door(bench: Workbench, look: Look) -> None:
    """In one window: to open it takes as long as to look at it."""
    the_pages(bench, look)
    a_request(bench)
    the_questions(bench)


def the_pages(bench: Workbench, look: Look) -> None:
    for key in PAGES:
        bench.go(key)
        looked_at(bench.window())
    if look.stretched:
        return
    window = bench.window()
    for key in (*PAGES, "backups", "keys", "trail"):
        window.resize(SMALL[look.points])
        bench.go(key)
        looked_at(window)
        least = window.minimumSizeHint()
        assert least.expandedTo(SMALL[look.points]) == SMALL[look.points], (key, least)
        assert window.size() == SMALL[look.points]


def choose(bench: Workbench, name: str) -> None:
    view = bench.requests()
    view.choose(next(each.request.id for each in view.pane.listing.shown if each.request.person.name == name))


def a_request(bench: Workbench) -> None:
    view = bench.requests()
    choose(bench, "Bram Proefpersoon")
    view._services.requests.start_search(view.chosen_id)
    for side in view.detail._keys:
        view.detail.show_tab(side, None)
        looked_at(bench.window())
    bench.new_from_files([MAILS / "with-annexes.eml"])
    opened = dialog(bench)
    looked_at(opened)
    opened.reject()
    settle()
    choose(bench, "Lotte Verzonnen")
    view.write_letter("L02", None)
    looked_at(bench.window())


def _started(bench: Workbench) -> None:
    choose(bench, "Sanne Voorbeeld")
    view = bench.requests()
    view._services.requests.start_search(view.chosen_id)


QUESTIONS: dict[str, tuple[str, Callable[[Workbench], None]]] = {
    key: ("Sanne Voorbeeld", lambda _bench: None)
    for key in ("choose_rights", "mark_acknowledged", "record_own_letter", "extend", "withdraw", "close", "dispute")
} | {
    "confirm_identity": ("Lotte Verzonnen", lambda _bench: None),
    "fail_identity": ("Lotte Verzonnen", lambda _bench: None),
    "add_place": ("Sanne Voorbeeld", _started),
    "decide": ("Sanne Voorbeeld", _started),
    "add_recipient": ("Bram Proefpersoon", lambda _bench: None),
    "anonymise": ("Sanne Voorbeeld", lambda _bench: None),
}


def the_questions(bench: Workbench) -> None:
    for key, (name, before) in QUESTIONS.items():
        choose(bench, name)
        before(bench)
        view = bench.requests()
        view.acts.take(key, view.detail.case)
        asked = dialog(bench)
        looked_at(asked)
        assert asked.size().boundedTo(screen_room(asked)) == asked.size(), key
        asked.reject()
        settle()


def test_the_window_takes_no_more_room_than_there_is(qapp: QApplication, look: Look, tmp_path: Path) -> None:
    window = a_window(tmp_path, words=look.words)
    assert isinstance(window, DeskWindow)
    available = window.screen().availableSize()
    assert window.width() <= available.width()
    assert window.height() <= available.height()
    window.deleteLater()
