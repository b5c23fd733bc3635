"""Dates told outside the window: once for each rule, open or locked, and a click that opens the case."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from privdesk.core.clock import FixedClock
from privdesk.core.words import Words
from privdesk.desk.reminding.daily import DailyReminder
from privdesk.desk.reminding.reminding import Reminding
from privdesk.desk.reminding.tray import Tray
from privdesk.desk.unlock import UnlockPage
from privdesk.desk.window import DeskWindow
from privdesk.reminders.rules.daily import Place, daily_job
from privdesk.reminders.rules.telling import Message
from privdesk.reminders.service.side_file import SideFolder
from tests.desk.register import TODAY, WindowJobs, enter, settle
from tests.reminders.test_daily import System


class FakeTray(QObject):
    """What stands beside the clock on a desktop that has such a place."""

    clicked = Signal(str)
    lock_asked = Signal()
    quit_asked = Signal()

    def __init__(self, window: QWidget, stays: Callable[[], bool]) -> None:
        super().__init__(window)
        self.shown: list[Message] = []

    def show_message(self, message: Message) -> None:
        self.shown.append(message)

    def stop(self) -> None:
        pass


class Office:
    """A window with its reminders; the system is remembered, not changed."""

    def __init__(self, window: DeskWindow, folder: Path) -> None:
        self.window, self.system = window, System()
        self.settings = window._settings
        self.clock = FixedClock.on(TODAY)
        place = Place(home=folder / "home", config=folder / "config", data=folder / "data")
        self.files = place.config / "systemd" / "user"
        self.reminding = Reminding(
            window,
            settings=self.settings,
            words=Words("nl"),
            clock=self.clock,
            jobs=WindowJobs(),  # type: ignore[arg-type]
            daily=DailyReminder(
                self.settings, "nl", make=lambda said: daily_job("linux", said, place), run=self.system
            ),
            bus=None,
            tray=FakeTray,  # type: ignore[arg-type]
        )
        tray = self.reminding._tray
        assert isinstance(tray, FakeTray)
        self.tray = tray

    def told(self) -> list[Message]:
        told, self.tray.shown = self.tray.shown, []
        return told

    def choose(self, **but: object) -> None:
        self.window._change_settings(dataclasses.replace(self.settings.settings, **but))  # type: ignore[arg-type]


@pytest.fixture
def office(locked: DeskWindow, tmp_path: Path) -> Iterator[Office]:
    made = Office(locked, tmp_path / "computer")
    yield made
    made.reminding.stop()


def test_what_is_new_is_told_once_and_names_nobody(office: Office, root: Path) -> None:
    session = enter(office.window, root)
    told = office.told()
    assert len(told) > 1
    people = [each.person for each in session.services.requests.all()]
    for message in told:
        said = " ".join(message)
        assert not any(part in said for person in people for part in person.name.split())
    office.reminding.look()
    assert office.told() == []


def test_the_next_day_what_is_late_is_told_again(office: Office, root: Path) -> None:
    enter(office.window, root)
    office.told()
    office.clock.moment += dt.timedelta(days=1)
    office.reminding.look()
    assert office.told()


def test_what_was_told_before_the_program_ended_is_not_told_again_that_day(office: Office, root: Path) -> None:
    enter(office.window, root)
    assert office.told()
    office.reminding._said.clear()  # as after a new start
    office.reminding.look()
    assert office.told() == []


def test_a_click_opens_the_case(office: Office, root: Path) -> None:
    session = enter(office.window, root)
    wanted = session.services.requests.all()[1]
    office.tray.clicked.emit(wanted.case_no)
    assert office.window._workbench.place == ("requests", wanted.id)
    office.tray.clicked.emit("")
    assert office.window._workbench.place.key == "overview"


def test_a_click_at_the_door_opens_the_case_once_the_register_is_open(office: Office, root: Path) -> None:
    session = enter(office.window, root)
    wanted = session.services.requests.all()[2]
    office.window.lock()
    settle()
    office.tray.clicked.emit(wanted.case_no)
    assert isinstance(office.window.centralWidget().currentWidget(), UnlockPage)
    enter(office.window, root)
    assert office.window._workbench.place == ("requests", wanted.id)


def test_a_case_that_is_gone_opens_the_overview(office: Office, root: Path) -> None:
    enter(office.window, root)
    office.window._workbench.go("activities")
    office.tray.clicked.emit("NOT-HERE")
    assert office.window._workbench.place.key == "overview"


def test_while_locked_the_list_beside_the_register_is_told(office: Office, root: Path) -> None:
    office.choose(notifies=False)
    enter(office.window, root)
    office.window.lock()
    settle()
    assert office.told() == []
    office.choose(notifies=True)
    office.reminding.look()
    assert office.told()
    assert SideFolder(root).read().told


def test_a_change_is_written_beside_the_register_before_the_lock(office: Office, root: Path) -> None:
    session = enter(office.window, root)
    before = SideFolder(root).read().notes
    request = session.services.requests.all()[0]
    session.services.requests.acknowledge(request.id)
    (rest,) = [each for each in office.window._opened.children() if type(each).__name__ == "QTimer"]
    assert rest.isActive()
    rest.stop()
    rest.timeout.emit()
    assert SideFolder(root).read().notes != before


def test_a_damaged_list_is_passed_over_at_the_door(office: Office, root: Path) -> None:
    office.settings.opened(root)
    SideFolder(root).path.write_bytes(b"rubbish")
    office.reminding.look()
    assert office.told() == []


def test_for_reading_only_what_was_told_is_not_written(office: Office, root: Path) -> None:
    enter(office.window, root).vault.lock()
    before = SideFolder(root).path.read_bytes()
    office.window._opened = office.window._session = office.window._workbench = None
    office.told()
    enter(office.window, root, read_only=True)
    office.clock.moment += dt.timedelta(days=1)
    office.reminding.look()
    assert office.told()
    office.reminding.look()
    assert office.told() == []
    assert SideFolder(root).path.read_bytes() == before


def test_the_daily_job_comes_and_goes_with_its_setting(office: Office, root: Path) -> None:
    enter(office.window, root)
    assert office.system.told == []
    office.choose(reminds_daily=True)
    unit = (office.files / "privdesk-remind.service").read_text()
    assert str(root) in unit
    assert "--notify" in unit
    asked = len(office.system.told)
    office.choose(reminds_daily=True)
    assert len(office.system.told) == asked
    office.choose(reminds_daily=False)
    assert not any(office.files.iterdir())


def test_a_system_that_refuses_the_daily_job_says_so_and_the_setting_goes_back(office: Office, root: Path) -> None:
    enter(office.window, root)
    office.system._refuses = ("enable",)
    office.choose(reminds_daily=True)
    assert office.settings.settings.reminds_daily is False
    (shown,) = [each for each in office.window.findChildren(QWidget) if type(each).__name__ == "ErrorDialog"]
    assert "systemctl" in shown.accessibleDescription()
    shown.close()


@pytest.fixture
def tray(locked: DeskWindow) -> Iterator[Tray]:
    made = Tray(locked, lambda: locked._settings.settings.stays_in_tray)
    made.lock_asked.connect(locked.lock)
    yield made
    made.stop()


def test_without_a_place_beside_the_clock_there_is_no_tray(qapp: QApplication) -> None:
    assert Tray.is_there() == QSystemTrayIcon.isSystemTrayAvailable()


def test_where_asked_the_program_stays_locked_beside_the_clock(tray: Tray, locked: DeskWindow, root: Path) -> None:
    enter(locked, root)
    locked._settings.change(dataclasses.replace(locked._settings.settings, stays_in_tray=True))
    assert tray.eventFilter(locked, spontaneous_close())
    assert not locked.isVisible()
    assert locked._session is None


def test_what_the_program_closes_itself_closes(tray: Tray, locked: DeskWindow) -> None:
    locked._settings.change(dataclasses.replace(locked._settings.settings, stays_in_tray=True))
    assert not tray.eventFilter(locked, QCloseEvent())


def test_without_the_setting_closing_closes(tray: Tray, locked: DeskWindow) -> None:
    assert not tray.eventFilter(locked, spontaneous_close())


def spontaneous_close() -> QCloseEvent:
    """As the window system sends it."""

    class ByTheButton(QCloseEvent):
        def spontaneous(self) -> bool:
            return True

    return ByTheButton()


def test_a_click_in_the_tray_shows_the_window(tray: Tray, locked: DeskWindow) -> None:
    clicked: list[str] = []
    tray.clicked.connect(clicked.append)
    tray.show_message(Message("Verzoek KXV-2H3D", "vandaag", "KXV-2H3D"))
    tray.icon.messageClicked.emit()
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert clicked == ["KXV-2H3D", ""]
