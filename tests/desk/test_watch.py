"""Whether the register must be locked: judged by clocks, by signs of somebody, by what the system says."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget

from privdesk.desk import clipboard, restarting
from privdesk.desk.settings import DeskSettings, SettingsFile
from privdesk.desk.watch import linux, macos, windows
from privdesk.desk.watch.reasons import LockReason
from privdesk.desk.watch.signs import Signs
from privdesk.desk.watch.vigil import Moment, Vigil
from privdesk.desk.watch.watch import Watch

START = Moment(1_800_000_000.0, 5000.0)


def after(seconds: float, *, wall: float = 0.0) -> Moment:
    return Moment(START.wall + seconds + wall, START.counted + seconds)


def test_somebody_who_is_there_now_and_then_is_left_alone() -> None:
    vigil = Vigil(600, START)
    for seconds in range(5, 3600, 5):
        if seconds % 500 == 0:
            vigil.saw_somebody(after(seconds))
        assert vigil.look(after(seconds)) is None


def test_nobody_for_the_whole_time_locks_and_not_a_look_earlier() -> None:
    vigil = Vigil(600, START)
    looks = {seconds: vigil.look(after(seconds)) for seconds in range(5, 605, 5)}
    assert looks[595] is None
    assert looks[600] is LockReason.IDLE


@pytest.mark.parametrize(
    "moment, reason",
    [
        (after(5), None),
        (after(5, wall=2), None),
        (after(5, wall=-2), None),
        (after(30), None),
        (after(5, wall=3600), LockReason.CLOCK),
        (after(5, wall=-3600), LockReason.CLOCK),
        (after(5, wall=15), LockReason.CLOCK),
        (after(300), LockReason.CLOCK),
    ],
    ids=["on time", "a little fast", "a little slow", "busy", "forward", "back", "short sleep", "sleep that counted"],
)
def test_sleep_and_a_changed_clock_are_told_from_a_slow_moment(moment: Moment, reason: LockReason | None) -> None:
    assert Vigil(600, START).look(moment) is reason


def test_a_key_and_the_mouse_in_any_window_are_signs(qapp: QApplication) -> None:
    seen: list[int] = []
    top = QWidget()
    QVBoxLayout(top).addWidget(QLineEdit())
    top.show()
    signs = Signs(qapp, lambda: seen.append(1), top)
    qapp.processEvents()
    dialog = QDialog(top)

    def acts(window: QWindow) -> None:
        for act in (
            lambda: QTest.keyClick(window, Qt.Key.Key_A),
            lambda: QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(3, 3)),
            lambda: QTest.mouseMove(window, QPoint(15, 16)),
        ):
            seen.clear()
            act()
            qapp.processEvents()
            assert seen

    acts(top.windowHandle())
    dialog.open()
    dialog.activateWindow()
    qapp.processEvents()
    acts(dialog.windowHandle())
    dialog.close()
    qapp.processEvents()
    seen.clear()
    top.update()
    qapp.processEvents()
    assert not seen  # a repaint is nobody
    signs.deleteLater()
    top.close()
    top.deleteLater()


def test_the_watch_asks_whether_another_start_waits(qapp: QApplication) -> None:
    top, asked, told = QWidget(), [False], []
    watch = Watch(top, patience=600, is_asked_for=lambda: asked[0], clock=lambda: START)
    watch.must_lock.connect(told.append)
    watch.look()
    asked[0] = True
    watch.look()
    assert told == [LockReason.TAKEN_OVER]
    watch.stop()
    top.deleteLater()


LOGIND = "org.freedesktop.login1"


@pytest.mark.parametrize(
    "interface, member, body, reason",
    [
        ("org.freedesktop.ScreenSaver", "ActiveChanged", (True,), LockReason.SESSION),
        ("org.gnome.ScreenSaver", "ActiveChanged", (True,), LockReason.SESSION),
        ("org.freedesktop.ScreenSaver", "ActiveChanged", (False,), None),
        ("org.freedesktop.ScreenSaver", "ActiveChanged", (), None),
        ("org.example.Other", "ActiveChanged", (True,), None),
        (f"{LOGIND}.Session", "Lock", (), LockReason.SESSION),
        (f"{LOGIND}.Session", "Unlock", (), None),
        (f"{LOGIND}.Manager", "PrepareForSleep", (True,), LockReason.SLEEP),
        (f"{LOGIND}.Manager", "PrepareForSleep", (False,), None),
        (
            "org.freedesktop.DBus.Properties",
            "PropertiesChanged",
            (f"{LOGIND}.Session", {"LockedHint": ("b", True)}, []),
            LockReason.SESSION,
        ),
        (
            "org.freedesktop.DBus.Properties",
            "PropertiesChanged",
            (f"{LOGIND}.Session", {"LockedHint": ("b", False), "IdleHint": ("b", True)}, []),
            None,
        ),
        ("org.freedesktop.DBus.Properties", "PropertiesChanged", ("org.example.Other", {}, []), None),
    ],
)
def test_what_the_buses_of_linux_say(interface: str, member: str, body: Any, reason: LockReason | None) -> None:
    assert linux.reason_of(interface, member, body) is reason


@pytest.mark.parametrize(
    "message, wparam, reason",
    [
        (0x02B1, 0x7, LockReason.SESSION),
        (0x02B1, 0x2, LockReason.SESSION),
        (0x02B1, 0x8, None),
        (0x0218, 0x4, LockReason.SLEEP),
        (0x0218, 0x12, None),
        (0x0200, 0x7, None),
    ],
    ids=["locked", "other user", "unlocked", "suspends", "awake", "mouse"],
)
def test_what_windows_says_as_it_was_recorded(
    qapp: QApplication, message: int, wparam: int, reason: LockReason | None
) -> None:
    told: list[LockReason] = []
    listening = windows.MessageFilter(told.append, 0)
    recorded = windows._Message(hwnd=0, message=message, wparam=wparam)
    answer = listening.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(recorded))
    listening.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(recorded))
    listening.stop()
    assert told == ([reason] if reason else [])
    assert answer == (False, 0)


def test_what_macos_says() -> None:
    assert macos.reason_of("com.apple.screenIsLocked") is LockReason.SESSION
    assert macos.reason_of("com.apple.screenIsUnlocked") is None


@pytest.mark.parametrize("minutes, seconds", [(10, 600), (0, 60), (-5, 60), (60, 3600), (9999, 3600)])
def test_the_time_until_the_lock_stays_within_an_hour(minutes: int, seconds: float) -> None:
    assert DeskSettings(lock_minutes=minutes).patience() == seconds


def test_settings_of_the_lock_are_kept_and_rubbish_is_not(tmp_path: Any) -> None:
    path = tmp_path / "desk.json"
    SettingsFile(path).change(DeskSettings(lock_minutes=3, restart_at_lock=True))
    again = SettingsFile(path).settings
    assert (again.lock_minutes, again.restart_at_lock) == (3, True)
    path.write_text('{"settings": {"lock_minutes": "never", "restart_at_lock": "no"}}')
    again = SettingsFile(path).settings
    assert (again.lock_minutes, again.restart_at_lock) == (10, False)


class Board:
    """A clipboard of which the test says whose it is."""

    def __init__(self, *, ours: bool, selects: bool = True) -> None:
        self.ours, self.selects, self.cleared = ours, selects, []

    def ownsClipboard(self) -> bool:
        return self.ours

    def ownsSelection(self) -> bool:
        return self.ours

    def supportsSelection(self) -> bool:
        return self.selects

    def clear(self, mode: Any) -> None:
        self.cleared.append(mode.name)


def test_what_was_copied_here_goes_and_what_others_copied_stays() -> None:
    ours, others, plain = Board(ours=True), Board(ours=False), Board(ours=True, selects=False)
    for each in (ours, others, plain):
        clipboard.forget(each)  # type: ignore[arg-type]
    assert ours.cleared == ["Clipboard", "Selection"]
    assert others.cleared == []
    assert plain.cleared == ["Clipboard"]


def test_the_program_starts_again_as_it_was_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    root = tmp_path / "Proef.privdesk"
    assert restarting.command(root)[1] == ["-m", "privdesk", str(root)]
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert restarting.command(root)[1] == [str(root)]
