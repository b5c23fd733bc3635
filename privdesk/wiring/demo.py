"""The sample on disk: its register, the letters of one request of each kind, and the register of today as files."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from privdesk.core.clock import Clock
from privdesk.core.errors import FileNotWritable, FolderNotEmpty, NotFound
from privdesk.core.files import write_whole
from privdesk.core.words import Language, Text, Words
from privdesk.reports.model import Kind, Layout
from privdesk.requests.model import EventKind, SubjectRequest
from privdesk.requests.rules.progress import CaseState
from privdesk.requests.rules.rights import RIGHTS, Right
from privdesk.requests.service import Case
from privdesk.sample.build import build as build_sample
from privdesk.sample.folder import NAMES
from privdesk.sample.play import Step
from privdesk.vault import Argon2, Passphrase, Vault
from privdesk.vault.kdf import FLOOR
from privdesk.wiring import Services, build

_LETTERS: dict[Language, str] = {"nl": "brieven", "en": "letters"}
_EXPORTS = (
    (Kind.PDF, Layout.TABLE, "register.pdf"),
    (Kind.PDF, Layout.CARDS, "register.cards.pdf"),
    (Kind.XLSX, Layout.TABLE, "register.xlsx"),
    (Kind.CSV, Layout.TABLE, "register.csv"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayedRequest:
    """``happened``: the day and what happened; ``due``: when the answer had to be there; ``letters``: their files."""

    label: Text
    case_no: str
    happened: tuple[tuple[dt.date, Text], ...]
    due: dt.date
    letters: tuple[Path, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    register: Path
    passphrase: str
    activities: int
    processors: int
    requests: int
    played: tuple[PlayedRequest, ...]
    files: tuple[Path, ...]
    """Of the register of today."""


def make_demo(
    folder: Path, language: Language, clock: Clock, step: Step, *, cost: Argon2 | None = None, floor: Argon2 = FLOOR
) -> Demo:
    """In a folder that is new or empty. Raises FolderNotEmpty, FileNotWritable or DiskFull.

    When it does not succeed, or ``step`` stops it, nothing is left of it.
    """
    is_new = _make_folder(folder)
    try:
        return _made(folder, language, clock, step, cost=cost, floor=floor)
    except BaseException:
        _leave_nothing(folder, language, remove=is_new)
        raise


def _made(folder: Path, language: Language, clock: Clock, step: Step, *, cost: Argon2 | None, floor: Argon2) -> Demo:
    register = folder / NAMES[language]
    passphrase = build_sample(register, language, clock, step, cost=cost, floor=floor)
    vault = Vault(register, clock=clock, floor=floor).unlock(Passphrase(passphrase))
    try:
        services = build(vault)
        return Demo(
            register=register,
            passphrase=passphrase,
            activities=len(services.activities.all()),
            processors=len(services.processors.all()),
            requests=len(services.requests.all()),
            played=tuple(_played(services, folder / _LETTERS[language], language)),
            files=tuple(_exported(services, folder, clock.today(), language)),
        )
    finally:
        vault.lock()


def _make_folder(folder: Path) -> bool:
    """Whether it had to be made."""
    name = folder.absolute().name
    try:
        is_new = not folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise FolderNotEmpty(folder=name)
    except FileExistsError:
        raise FolderNotEmpty(folder=name) from None
    except OSError as error:
        raise FileNotWritable(file=name) from error
    return is_new


def _leave_nothing(folder: Path, language: Language, *, remove: bool) -> None:
    """Only what is ours: somebody may have put something beside it."""
    for name in (NAMES[language], _LETTERS[language]):
        shutil.rmtree(folder / name, ignore_errors=True)
    with suppress(OSError):
        for *_kind, name in _EXPORTS:
            (folder / name).unlink(missing_ok=True)
        if remove:
            folder.rmdir()


def _played(services: Services, folder: Path, language: Language) -> Iterator[PlayedRequest]:
    """Of every right the last request that was played to the end."""
    folder.mkdir()
    for right in RIGHTS.values():
        answered = (each.request for each in services.requests.cases() if _tells_most(each, right, language))
        request = next(answered, None)
        if request is not None:
            yield PlayedRequest(
                label=right.label,
                case_no=request.case_no,
                happened=tuple((event.on, event.kind.label) for event in request.events),
                due=services.requests.deadline_of(request).answer.due,
                letters=tuple(_letters(services, request, folder, Words(language).say(right.label))),
            )


def _tells_most(case: Case, right: Right, language: Language) -> bool:
    """Something was found, it was answered, and it is over."""
    request = case.request
    return (
        case.state is CaseState.CLOSED
        and request.language.value == language
        and all(claim.right == right.id for claim in request.claims)
        and any(event.kind is EventKind.ANSWERED for event in request.events)
        and any(place.found for place in request.searches)
    )


def _letters(services: Services, request: SubjectRequest, folder: Path, name: str) -> Iterator[Path]:
    for number, letter in enumerate(request.letters, 1):
        with suppress(NotFound):
            pdf = services.requests.letter_pdf(letter.id)
            path = folder / f"{name}-{number}-{letter.kind}.pdf"
            write_whole(path, pdf)
            yield path


def _exported(services: Services, folder: Path, on: dt.date, language: Language) -> Iterator[Path]:
    for kind, layout, name in _EXPORTS:
        path = folder / name
        services.reports.export(kind, layout, on, language, save=partial(write_whole, path))
        yield path
