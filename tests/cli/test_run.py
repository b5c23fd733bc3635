import io
import re
import subprocess
import sys
from pathlib import Path

import pytest

from privdesk import __version__
from privdesk.cli import commands, deadline
from privdesk.cli import run as running
from privdesk.core.words import LANGUAGES, Words
from tests.cli.terminal import typed

ENGLISH = re.compile(r"\b(argument|arguments|invalid|choose|expected|usage|required|unrecognized|ignored)\b")
"""Words of argparse."""


def test_it_says_its_version() -> None:
    said = typed("--version")
    assert (said.code, said.out) == (0, f"privdesk {__version__}\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_names_every_command_in_the_language_asked_for(language: str) -> None:
    out = typed("--help", "--language", language).out
    for command in commands.COMMANDS:
        assert Words(language).say(command.help) in out


@pytest.mark.parametrize("command", commands.COMMANDS, ids=lambda command: command.name)
def test_every_command_has_its_own_help(command: commands.Command) -> None:
    out = typed(command.name, "--help", "--language", "en").out
    assert out.startswith(f"How to use it: privdesk {command.name}")
    assert "--verbose" in out
    assert "--language" in out


@pytest.mark.parametrize(
    "environment, language",
    [
        ({}, "nl"),
        ({"LANG": "C.UTF-8"}, "nl"),
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LC_ALL": "nl_NL", "LANG": "en_GB"}, "nl"),
        ({"LC_ALL": "", "LANG": "en_GB"}, "en"),
        ({"LANG": "de_DE"}, "nl"),
    ],
)
def test_without_being_asked_it_speaks_the_system_s_language_or_dutch(
    environment: dict[str, str], language: str
) -> None:
    said = typed("check", environment=environment)
    assert ("Missing: REGISTER." if language == "en" else "Wat ontbreekt: REGISTER.") in said.err


def test_the_language_may_stand_before_the_command_too() -> None:
    assert "Missing: REGISTER." in typed("--language", "en", "check").err
    assert "Missing: REGISTER." in typed("check", "--language=en").err


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["check"], "Wat ontbreekt: REGISTER."),
        (["export", "map"], "Wat ontbreekt: --to."),
        (
            ["export", "map", "--to", "a.pdf", "--layout", "boek"],
            "“boek” kan niet bij --layout. Kies uit: table en cards.",
        ),
        (["export", "map", "--to"], "Achter --to moet iets staan."),
        (["export", "map", "--to", ""], "Achter --to moet iets staan."),
        (["export", "map", "--to", "a.pdf", "--on", ""], "Achter --on moet iets staan."),
        (["deadline", "2026-03-05", "--json=ja"], "Achter --json mag niets staan."),
        (["check", "map", "--language"], "Achter --language moet iets staan."),
        (["demo", ""], "Wat ontbreekt: DIR."),
        (["deadline", ""], "Wat ontbreekt: DATE."),
        (["deadline"], "Wat ontbreekt: DATE."),
        (["--onbekend"], "Hier niet bekend: --onbekend."),
        (["een", "twee"], "Hier niet bekend: twee."),
        (["demo", "map", "--op"], "Hier niet bekend: --op."),
        (["--language", "fr", "check"], "“fr” is geen taal van dit programma."),
    ],
)
def test_what_is_not_understood_gives_a_sentence_and_64(arguments: list[str], said: str) -> None:
    found = typed(*arguments)
    assert found.code == 64
    assert said in found.err
    assert found.err.count("\n") == 1 or found.err.endswith("Typ privdesk --help om te zien wat er kan.\n")
    assert not ENGLISH.search(found.err)
    assert found.out == ""


def test_an_expected_error_gives_its_sentence_the_next_step_and_its_code(tmp_path: Path) -> None:
    found = typed("check", str(tmp_path), "--language", "en", given="x\n")
    assert found.code == 66
    assert found.err.splitlines() == [
        "There is no register in this folder.",
        "Choose the folder whose name ends in .privdesk.",
    ]


def _broken(*_: object, **__: object) -> int:
    raise ZeroDivisionError("Sanne Voorbeeld")


def test_a_mistake_of_the_program_gives_70_and_no_text_that_could_name_a_person(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(deadline, "run", _broken)
    found = typed("deadline", "2026-01-01", "--language", "en")
    assert found.code == 70
    assert "ZeroDivisionError" in found.err
    assert "--verbose" in found.err
    assert "Sanne" not in found.err
    assert "Traceback" not in found.err


def test_with_verbose_a_mistake_shows_where_it_happened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deadline, "run", _broken)
    found = typed("deadline", "2026-01-01", "--verbose")
    assert found.code == 70
    assert "Traceback" in found.err
    assert "_broken" in found.err


def test_an_interrupt_ends_with_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(deadline, "run", interrupted)
    found = typed("deadline", "2026-01-01")
    assert (found.code, found.err) == (130, "Gestopt.\n")


@pytest.mark.parametrize("arguments, register", [([], None), (["Mijn.privdesk"], Path("Mijn.privdesk"))])
def test_without_a_command_the_window_opens(
    arguments: list[str], register: Path | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "refuse_without_screen", lambda _environment: None)
    assert typed(*arguments).opened == [register]


def test_the_deadline_command_reads_dates_from_the_input() -> None:
    found = typed("deadline", "-", "--json", given="2026-03-05\n")
    assert found.code == 0
    assert '"received": "2026-03-05"' in found.out


def test_a_command_without_a_register_loads_neither_qt_nor_a_database() -> None:
    code = (
        "import sys\n"
        "from privdesk.__main__ import main\n"
        "main(['deadline', '2026-03-05'])\n"
        "heavy = {'PySide6', 'sqlalchemy', 'reportlab', 'jinja2', 'xlsxwriter', 'cryptography'}\n"
        "sys.exit(str(heavy & sys.modules.keys()) if heavy & sys.modules.keys() else 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_a_reader_that_goes_away_ends_it_quietly() -> None:
    command = f'"{sys.executable}" -m privdesk deadline - --json | head -n 1'
    dates = "2026-03-05\n" * 20_000
    done = subprocess.run(["sh", "-c", command], check=False, input=dates, capture_output=True, text=True, timeout=120)
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def by_shell(command: str, *, given: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "-c", f'"{sys.executable}" -m privdesk {command}'],
        check=False,
        input=given,
        capture_output=True,
        text=True,
        timeout=120,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has it")
@pytest.mark.parametrize("command", ["deadline 2026-03-05", "--version", "deadline --help"])
def test_a_full_output_gives_a_sentence_and_74(command: str) -> None:
    done = by_shell(f"{command} --language en > /dev/full")
    assert done.returncode == 74
    assert done.stderr.splitlines() == [
        "The disk is full.",
        "Free some space and try again. What was saved before is safe.",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="another shell")
@pytest.mark.parametrize("command", ["deadline 2026-03-05 >&-", "deadline - <&-", "--version >&-"])
def test_a_closed_input_or_output_gives_a_sentence_and_74(command: str) -> None:
    done = by_shell(f"{command} --language en")
    assert done.returncode == 74
    assert done.stderr.splitlines() == [
        "The input or output of this command is closed or does not work.",
        "Run it in a terminal, or let it read and write files that work.",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="another shell")
@pytest.mark.parametrize("where", ["2>&-", "2>/dev/full"])
def test_complaints_that_nobody_can_hear_leave_the_exit_code(where: str) -> None:
    assert by_shell(f"deadline gisteren {where}").returncode == 64


def test_what_the_output_has_no_sign_for_is_said_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "PROGRAM", "Łódź-\udcff")
    out = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    assert running.run(["--version"], open_desk=lambda _: 0, out=out) == 0
    assert out.buffer.getvalue().startswith(b"\\u0141\xf3d\\u017a-\\udcff ")


def test_an_endless_line_of_input_is_refused_when_it_is_too_long() -> None:
    found = typed("deadline", "-", "--language", "en", given="\0" * 10_000_000)
    assert found.code == 64
    assert "\0" not in found.err
    assert len(found.err) < 200


def test_an_error_of_a_file_that_nobody_foresaw_is_our_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(*_: object, **__: object) -> int:
        return len(Path("bestaat-niet").read_bytes())

    monkeypatch.setattr(deadline, "run", absent)
    assert typed("deadline", "2026-01-01").code == 70
