import getpass
import io
from pathlib import Path

import pytest

from privdesk.cli.passphrase import passphrase
from privdesk.cli.speech import Speech
from privdesk.core.clock import SystemClock
from privdesk.core.errors import FileUnreadable, NothingTyped
from privdesk.core.words import Words
from tests.cli.terminal import Terminal


def speech(stdin: io.StringIO) -> Speech:
    return Speech(words=Words("nl"), clock=SystemClock(), stdin=stdin, out=io.StringIO(), err=io.StringIO())


@pytest.mark.parametrize(
    "content, read",
    [
        (b"een zin\n", "een zin"),
        (b"een zin\r\n", "een zin"),
        (b"een zin", "een zin"),
        (b"\xef\xbb\xbfeen zin\nen meer", "een zin"),
        (b" met randen \n", " met randen "),
        (b"", ""),
        ("één zin\n".encode(), "één zin"),
    ],
)
def test_the_first_line_of_a_file_is_the_passphrase(tmp_path: Path, content: bytes, read: str) -> None:
    (tmp_path / "zin").write_bytes(content)
    assert passphrase(str(tmp_path / "zin"), speech(io.StringIO())) == read


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"x" * 5000])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "zin").write_bytes(content)
    with pytest.raises(FileUnreadable) as refused:
        passphrase(str(tmp_path / "zin"), speech(io.StringIO()))
    assert refused.value.facts == {"file": "zin"}


def test_without_a_terminal_it_comes_by_the_input() -> None:
    assert passphrase(None, speech(io.StringIO("een zin\nmeer\n"))) == "een zin"


def test_on_a_terminal_it_is_asked_without_showing_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def ask(prompt: str, stream: io.StringIO) -> str:
        asked.append((prompt, stream))
        return "een zin"

    monkeypatch.setattr(getpass, "getpass", ask)
    spoken = speech(Terminal())
    assert passphrase(None, spoken) == "een zin"
    assert asked == [("Wachtwoordzin: ", spoken.err)]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_file_without_end_is_refused_without_being_read_to_it() -> None:
    with pytest.raises(FileUnreadable):
        passphrase("/dev/zero", speech(io.StringIO()))


def test_an_input_without_end_is_cut_off() -> None:
    assert len(passphrase(None, speech(io.StringIO("x" * 1_000_000)))) < 5000


def test_an_input_that_is_empty_is_no_passphrase() -> None:
    with pytest.raises(NothingTyped):
        passphrase(None, speech(io.StringIO("")))


def test_who_closes_the_terminal_at_the_question_gave_no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(_prompt: str, stream: io.StringIO) -> str:
        raise EOFError

    monkeypatch.setattr(getpass, "getpass", ask)
    with pytest.raises(NothingTyped):
        passphrase(None, speech(Terminal()))
