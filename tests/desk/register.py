"""A small register of an invented organisation, and a window in which the work is done at once."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from privdesk.activities.model import LegalBasis, RecipientKind
from privdesk.core.clock import FixedClock
from privdesk.core.words import Words
from privdesk.desk.session import Registers, Session, credential
from privdesk.desk.settings import SettingsFile
from privdesk.desk.window import DeskWindow
from privdesk.vault import Argon2, Vault
from tests.make import (
    a_category,
    a_processor,
    a_purpose,
    a_recipient,
    a_system,
    an_activity,
    an_organisation,
)
from tests.ui.fakes import JobsAtOnce, PaperPrinter
from tests.vault.keyrings import MemoryStore

FAST = Argon2(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "vijf gewone woorden zonder haast"
TODAY = dt.date(2026, 11, 23)
MAILS = Path(__file__).resolve().parents[1] / "data" / "mails"

W = TypeVar("W", bound=QWidget)


class WindowJobs(QObject):
    """At once, with the signals that the window listens to."""

    failed = Signal(object)
    broke = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._at_once = JobsAtOnce()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._at_once, name)


def registers(clock: FixedClock) -> Registers:
    return Registers(clock, cost=FAST, floor=FAST, store=MemoryStore())


def make_register(root: Path, clock: FixedClock) -> None:
    """Two activities, a processor, and three requests: too late, fresh, and of somebody unknown."""
    Vault.create(root, PASSPHRASE, clock=clock, cost=FAST, floor=FAST)
    session = registers(clock).open(root, credential(PASSPHRASE))
    services = session.services
    services.organisation.save(an_organisation())
    post = services.processors.save(a_processor(name="Proefpost"))
    services.activities.save(
        an_activity(
            reference="",
            name="Nieuwsbrief",
            subjects=("klanten",),
            purposes=(a_purpose(text="Nieuws sturen", basis=LegalBasis.CONSENT),),
            data_categories=(a_category(name="E-mailadres", subjects=("klanten",)),),
            no_recipients=False,
            recipients=(a_recipient(name="Proefpost", kind=RecipientKind.PROCESSOR, processor_id=post.id),),
            systems=(a_system(name="adressenlijst"),),
        )
    )
    services.activities.save(an_activity(reference="", name="Facturen", systems=(a_system(name="boekhouding"),)))
    for name, right, received, known in (
        ("Bram Proefpersoon", "erasure", dt.date(2026, 10, 20), True),
        ("Sanne Voorbeeld", "access", dt.date(2026, 11, 20), True),
        ("Lotte Verzonnen", "access", dt.date(2026, 11, 2), False),
    ):
        services.requests.register(
            rights=[right],
            person={"name": name, "email": f"{name.split()[0].lower()}@proef.example"},
            details={"received": received, "address_known": known, "wish": "Mijn gegevens, alstublieft."},
        )
    session.vault.lock()


class Template:
    """Made once, copied for each test: the making takes as long as twenty tests."""

    def __init__(self, folder: Path) -> None:
        self._root = folder / "Proefhuis.privdesk"
        make_register(self._root, FixedClock.on(TODAY))

    def lay(self, folder: Path) -> Path:
        root = folder / self._root.name
        shutil.copytree(self._root, root)
        return root


def a_window(
    folder: Path, *, words: Words | None = None, restyle: Callable[[], None] = lambda: None, jobs: Any = None
) -> DeskWindow:
    clock = FixedClock.on(TODAY)
    return DeskWindow(
        settings=SettingsFile(folder / "desk.json"),
        words=words or Words("en"),
        jobs=jobs or WindowJobs(),
        clock=clock,
        paper=PaperPrinter(),
        registers=registers(clock),
        restyle=restyle,
    )


def enter(window: DeskWindow, root: Path, *, read_only: bool = False) -> Session:
    clock = FixedClock.on(TODAY)
    session = registers(clock).open(root, credential(PASSPHRASE), read_only=read_only)
    window.enter(session)
    return session


def front(window: DeskWindow) -> QWidget:
    page = window.centralWidget().currentWidget()
    assert page is not None
    return page


def settle() -> None:
    """Events are handled, and what was told to go is gone."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def dialog(top: QWidget, kind: type[W] = QDialog) -> W:  # type: ignore[assignment]
    """The one that was opened last."""
    return [each for each in top.findChildren(kind) if each.isVisible()][-1]
