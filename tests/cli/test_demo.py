import datetime as dt
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from privdesk.cli import demo as command
from privdesk.core.clock import Clock, FixedClock
from privdesk.core.words import Language
from privdesk.sample.build import build as build_sample
from privdesk.vault import Passphrase, Vault
from privdesk.vault.kdf import FLOOR
from privdesk.wiring import build, demo
from tests.cli.terminal import Typed, typed
from tests.laid import laid

TODAY = dt.date(2026, 11, 23)


def once(root: Path, language: Language, clock: Clock, *given: Any, **more: Any) -> str:
    """The sample is made for the first test that asks for it, and copied for the next."""
    return laid(
        root, ("sample", language, clock.today()), lambda new: build_sample(new, language, clock, *given, **more)
    )


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Typed]:
    folder = tmp_path_factory.mktemp("demo") / "proef"

    def cheap(*given: object) -> demo.Demo:
        return demo.make_demo(*given, cost=FLOOR)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(command, "make_demo", cheap)
        patched.setattr(demo, "build_sample", once)
        return folder, typed("demo", str(folder), "--language", "en", clock=FixedClock.on(TODAY))


def test_the_demo_says_in_plain_sentences_what_it_did(told: tuple[Path, Typed]) -> None:
    folder, said = told
    assert (said.code, said.err) == (0, "")
    assert f"A new encrypted register was made in {folder / 'Sample.privdesk'}" in said.out
    assert "It holds 16 processing activities, 5 processors and " in said.out
    assert "One request for access (" in said.out
    assert "One request for erasure (" in said.out
    assert said.out.count(": answer sent") == 2


def test_the_passphrase_that_it_says_opens_the_register(told: tuple[Path, Typed]) -> None:
    folder, said = told
    line = next(line for line in said.out.splitlines() if "passphrase is: " in line)
    vault = Vault(folder / "Sample.privdesk", clock=FixedClock.on(TODAY)).unlock(Passphrase(line.partition(": ")[2]))
    try:
        assert len(build(vault).activities.all()) == 16
    finally:
        vault.lock()


def test_every_file_that_it_names_is_there_and_nothing_else(told: tuple[Path, Typed]) -> None:
    folder, said = told
    written = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    files = {name for name in written if not name.startswith("Sample.privdesk/")}
    assert {"register.pdf", "register.cards.pdf", "register.xlsx", "register.csv"} <= files
    assert {"letters/access-2-L05.pdf", "letters/erasure-1-L01.pdf"} <= files
    assert [name for name in files if name not in said.out] == []


def test_its_letters_and_registers_are_tagged_documents(told: tuple[Path, Typed]) -> None:
    folder, _ = told
    documents = list(folder.rglob("*.pdf"))
    assert len(documents) >= 6
    for path in documents:
        with pikepdf.open(path) as document:
            assert document.Root.MarkInfo.Marked
            assert document.Root.Lang == "en-GB"


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("van mij", encoding="utf-8")
    found = typed("demo", str(tmp_path), "--language", "en")
    assert found.code == 73
    assert f"The folder {tmp_path.name} is not empty." in found.err
    assert [path.name for path in tmp_path.iterdir()] == ["brief.txt"]


def test_a_file_in_the_place_of_the_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("van mij", encoding="utf-8")
    assert typed("demo", str(tmp_path / "brief.txt")).code == 73


def test_a_demo_that_is_stopped_leaves_nothing_behind(tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        demo.make_demo(tmp_path / "proef", "nl", FixedClock.on(TODAY), stop, cost=FLOOR)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("is_there", [False, True])
def test_a_demo_that_is_stopped_at_its_files_leaves_nothing_behind_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_there: bool
) -> None:
    folder = tmp_path / "proef"
    if is_there:
        folder.mkdir()
    written: list[Path] = []

    def stop(path: Path, data: bytes) -> None:
        path.write_bytes(data)
        written.append(path)
        if path.suffix == ".xlsx":
            raise KeyboardInterrupt

    monkeypatch.setattr(demo, "write_whole", stop)
    monkeypatch.setattr(demo, "build_sample", once)
    with pytest.raises(KeyboardInterrupt):
        demo.make_demo(folder, "en", FixedClock.on(TODAY), lambda _done, _total: None, cost=FLOOR)
    assert len(written) > 4
    assert list(tmp_path.rglob("*")) == ([folder] if is_there else [])


def test_the_folder_where_one_stands_is_called_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "brief.txt").write_text("van mij", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert f"The folder {tmp_path.name} is not empty." in typed("demo", ".", "--language", "en").err
