"""What every test stands on: no screen, no network, a clock that stands still, and nothing left behind."""

from __future__ import annotations

import datetime as dt
import gc
import logging
import os
import socket
import sys
import threading
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from sqlalchemy import create_engine
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from privdesk.core.clock import FixedClock
from privdesk.vault import connection, engine
from privdesk.vault.connection import _BEFORE_KEY
from tests import memory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_PATIENCE = 2.0
"""Seconds in which a thread that was told to end must have ended."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Last come those with ``locked_memory``: it cannot be undone within a process."""
    items.sort(key=lambda item: "locked_memory" in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session", autouse=True)
def _quick_memory() -> Iterator[None]:
    """The cipher does not lock and wipe each piece of memory, for every database of the process: a third of all time."""
    asked = connection._BEFORE_KEY
    connection._BEFORE_KEY = tuple(each for each in asked if each[0] != "cipher_memory_security")
    yield
    connection._BEFORE_KEY = asked


@pytest.fixture(scope="session", autouse=True)
def _quick_rubbish() -> Iterator[None]:
    """What was made while tests were collected stays: the program looks for rubbish at each lock, a second with it."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(scope="session", autouse=True)
def _compiled_once() -> Iterator[None]:
    """Statements are compiled for all databases together: SQLAlchemy does it for each, and tests make thousands."""
    together = partial(create_engine, execution_options={"compiled_cache": {}})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "create_engine", together)
        patch.setattr(memory, "create_engine", together)
        # the dialect is part of what a statement is found by
        patch.setattr(SQLiteDialect_pysqlite, "__eq__", lambda one, other: type(one) is type(other))
        patch.setattr(SQLiteDialect_pysqlite, "__hash__", lambda one: hash(type(one)))
        yield


@pytest.fixture
def locked_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in the program."""
    monkeypatch.setattr(connection, "_BEFORE_KEY", _BEFORE_KEY)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock.on(dt.date(2026, 11, 23))


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: Any) -> None:
        if self.family in {socket.AF_INET, socket.AF_INET6}:
            raise AssertionError("a test went to the network")
        connect(self, address)

    def refuse_name(*_args: object, **_more: object) -> None:
        raise AssertionError("a test asked for a network name")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse_name)


@pytest.fixture(autouse=True)
def _no_threads_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(_PATIENCE)
        assert not thread.is_alive(), f"the test left the thread {thread.name}"


@pytest.fixture(autouse=True)
def _no_windows_left() -> Iterator[None]:
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets is not None else None
    if app is None:
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shown = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    running = [timer for timer in app.findChildren(QTimer) if timer.isActive()]
    for window in shown:
        window.close()
    if app.styleSheet():  # of a look: if it stayed, every widget after it would cost twice as much
        app.setStyleSheet("")
    assert not shown, f"the test left windows: {shown}"
    assert not running, f"the test left timers: {running}"


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())


@pytest.fixture(autouse=True)
def _no_warnings_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that expects a warning asks for ``caplog``."""
    heard = _Warnings()
    logging.getLogger("privdesk").addHandler(heard)
    yield
    logging.getLogger("privdesk").removeHandler(heard)
    assert "caplog" in request.fixturenames or not heard.texts, heard.texts
