"""What the start of the program loads, and what it remembers."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from privdesk.desk.crash import report_of
from privdesk.desk.settings import DeskLanguage, DeskSettings, SettingsFile
from privdesk.ui.theme import Scheme

_PAINT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from privdesk.core.clock import SystemClock
from privdesk.desk.settings import SettingsFile
from privdesk.desk.start import Desk
app = QApplication([])
desk = Desk(app, SettingsFile(Path(sys.argv[1])), SystemClock())
desk.window.show_door(Path(sys.argv[2]))
desk.window.show()
desk.window.grab()
print(" ".join(sorted({name.partition(".")[0] for name in sys.modules})))
print(" ".join(sorted(name for name in sys.modules if name.startswith("PySide6."))))
print(" ".join(sorted(name for name in sys.modules if "remind" in name)))
"""
_HEAVY = {
    "jeepney",
    "icalendar",
    "sqlalchemy",
    "alembic",
    "keyring",
    "reportlab",
    "sqlcipher3",
    "jinja2",
    "cryptography",
    "PIL",
}


def test_the_door_is_painted_before_the_heavy_libraries_are_loaded(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PAINT, str(tmp_path / "desk.json"), str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    loaded, of_qt, of_reminders = done.stdout.split("\n")[:3]
    assert "privdesk" in loaded.split()
    assert _HEAVY & set(loaded.split()) == set()
    assert of_reminders == ""
    assert {"PySide6.QtPdf", "PySide6.QtPrintSupport"} & set(of_qt.split()) == set()


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "map" / "desk.json"
    kept = SettingsFile(path)
    kept.change(DeskSettings(language=DeskLanguage.ENGLISH, scheme=Scheme.DARK, text_points=14))
    strange = tmp_path / os.fsdecode(b"caf\xe9.privdesk")  # of a disk that spells otherwise
    kept.opened(strange)
    kept.keep("table/requests", {"widths": {"name": 90}})
    kept.save()
    again = SettingsFile(path)
    assert again.settings.language is DeskLanguage.ENGLISH
    assert again.settings.scheme is Scheme.DARK
    assert again.settings.points() == 14
    assert again.settings.registers == (str(strange),)
    assert again.recall("table/requests") == {"widths": {"name": 90}}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"settings": 3, "memory": []}',
        '{"settings": {"language": "de", "text_points": "x", "scheme": 1}}',
    ],
)
def test_a_damaged_settings_file_is_as_good_as_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "desk.json"
    path.write_text(text, encoding="utf-8")
    assert SettingsFile(path).settings == DeskSettings()


def test_the_last_register_comes_first_and_five_are_remembered(tmp_path: Path) -> None:
    kept = SettingsFile(tmp_path / "desk.json")
    for number in (1, 2, 3, 4, 5, 6, 2):
        kept.opened(Path(f"/register/{number}"))
    assert [Path(each).name for each in kept.settings.registers] == ["2", "6", "5", "4", "3"]


def test_settings_that_cannot_be_written_harm_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    SettingsFile(tmp_path / "file" / "desk.json").opened(tmp_path)


def test_the_size_of_the_text_stays_readable() -> None:
    assert DeskSettings(text_points=3).points() == 9
    assert DeskSettings(text_points=99).points() == 24
    assert DeskSettings().points() is None


def test_a_report_of_a_bug_names_places_and_no_texts() -> None:
    try:
        int("Sanne Voorbeeld")
    except ValueError as error:
        told = report_of(error)
    assert "ValueError" in told
    assert "Sanne" not in told
