from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QPlainTextEdit, QWidget

from privdesk.ui.drop import DropTarget
from privdesk.ui.editors.dates import DateEditor
from privdesk.ui.editors.texts import LineEditor, TextEditor, TextsEditor
from privdesk.ui.pane import SearchLine


class CountingData(QMimeData):
    """As Thunderbird: every look at the list of files has a price."""

    asked = 0

    def retrieveData(self, name, kind):
        if name == "text/uri-list":
            self.asked += 1
        return super().retrieveData(name, kind)


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


@pytest.fixture
def target(window: QWidget) -> DropTarget:
    return DropTarget(window, "Laat hier los")


def enter(window: QWidget, data: QMimeData) -> bool:
    event = QDragEnterEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drop(window: QWidget, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, event)


def files(*paths: Path) -> QMimeData:
    data = CountingData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def veil(window: QWidget) -> QFrame:
    return window.findChild(QFrame)


def test_dropped_files_are_told_as_paths(window, target, tmp_path, qtbot) -> None:
    paths = [tmp_path / "één.eml", tmp_path / "twee.msg"]
    data = files(*paths)
    enter(window, data)
    with qtbot.waitSignal(target.dropped) as told:
        drop(window, data)
    assert told.args == [paths]


def test_the_list_of_files_is_asked_for_once(window, target, tmp_path) -> None:
    data = files(tmp_path / "a.eml")
    assert enter(window, data)
    before = data.asked
    drop(window, data)
    assert (before, data.asked) == (0, 1)


def test_while_something_hovers_the_window_says_what_letting_go_does(window, target, tmp_path) -> None:
    enter(window, files(tmp_path / "a.eml"))
    assert veil(window).isVisible()
    assert veil(window).size() == window.size()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not veil(window).isVisible()


def test_an_outlook_message_that_is_no_file_is_told_apart(window, target, qtbot) -> None:
    data = QMimeData()
    data.setData('application/x-qt-windows-mime;value="RenPrivateMessages"', b"")
    assert enter(window, data)
    with qtbot.waitSignal(target.unsaved), qtbot.assertNotEmitted(target.dropped):
        drop(window, data)


def test_a_text_of_another_program_is_told_with_its_markup(window, target, qtbot) -> None:
    text = QMimeData()
    text.setText("Ik wil inzage.")
    text.setHtml("<p>Ik wil inzage.</p>")
    assert enter(window, text)
    with qtbot.waitSignal(target.dropped_text) as told:
        drop(window, text)
    assert told.args == ["Ik wil inzage.", "<p>Ik wil inzage.</p>"]


def test_web_addresses_are_not_taken(window, target, qtbot) -> None:
    web = QMimeData()
    web.setUrls([QUrl("https://voorbeeld.nl/a.eml")])
    enter(window, web)
    with qtbot.assertNotEmitted(target.dropped), qtbot.assertNotEmitted(target.dropped_text):
        drop(window, web)


def test_fields_leave_dropped_files_to_the_window(qtbot) -> None:
    fields = [SearchLine("Zoek"), LineEditor(), TextEditor(), TextsEditor(), DateEditor(today=dt.date(2026, 1, 1))]
    for each in fields:
        qtbot.addWidget(each)
        inside = [each, *each.findChildren(QLineEdit), *each.findChildren(QPlainTextEdit)]
        assert not [part for part in inside if part.acceptDrops()], each
        assert not [part for part in each.findChildren(QPlainTextEdit) if part.viewport().acceptDrops()]


def test_a_closed_target_takes_nothing(window, target, tmp_path, qtbot) -> None:
    target.is_open = False
    assert not enter(window, files(tmp_path / "a.eml"))
    with qtbot.assertNotEmitted(target.dropped):
        drop(window, files(tmp_path / "a.eml"))
