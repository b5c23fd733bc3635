import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.house.marked import PROJECT, Marked, all_marked


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", PROJECT / "packaging" / "translations.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_lupdate_sees_the_same_texts_as_these_tests(tool: ModuleType) -> None:
    seen = {(each.context, each.source) for each in all_marked() if isinstance(each, Marked)}
    assert set(tool.texts_in_the_code()) == seen


@pytest.mark.parametrize(
    "source, forms",
    [
        ("%n request(s)", ("%n request", "%n requests")),
        ("%n match(es) found", ("%n match found", "%n matches found")),
        ("Open: %n.", ()),
        ("%n activity(ies)", ("%n activity", "%n activities")),
    ],
)
def test_an_english_text_says_its_own_plural_when_it_can(tool: ModuleType, source: str, forms: tuple[str, ...]) -> None:
    assert tool.english_forms(source) == forms


def test_what_was_written_is_read_back(tool: ModuleType, tmp_path: Path) -> None:
    known = {
        ("Area", "a & b < c"): ("a & b < d",),
        ("Area", "%n day(s)"): ("%n dag", "%n dagen"),
        ("Other", "line\nbreak"): ("regel\neinde",),
    }
    tool.write(tmp_path / "proef.ts", "nl", known)
    assert dict(tool._messages(tmp_path / "proef.ts")) == known


def test_lines_of_translations_are_read_with_one_form_or_two(tool: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "proef.tsv"
    path.write_text("# kop\nArea\ttext\ttekst\n\nArea\t%n day(s)\t%n dag\t%n dagen\n", encoding="utf-8")
    assert dict(tool.lines_of(path)) == {("Area", "text"): ("tekst",), ("Area", "%n day(s)"): ("%n dag", "%n dagen")}


def test_a_line_without_a_translation_ends_it_with_its_place(tool: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "proef.tsv"
    path.write_text("Area\ttext\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"proef\.tsv:1"):
        list(tool.lines_of(path))


def test_checking_writes_nothing() -> None:
    catalogues = sorted((PROJECT / "resources" / "translations").glob("*.ts"))
    before = [path.read_bytes() for path in catalogues]
    command = [sys.executable, str(PROJECT / "packaging" / "translations.py"), "--check"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)
    assert "texts, " in done.stdout
    assert [path.read_bytes() for path in catalogues] == before
