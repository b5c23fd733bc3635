import getpass
import io
from pathlib import Path

import pytest

from privdesk.cli.passphrase import passphrase
from privdesk.cli.speech import Speech
from privdesk.core.clock import SystemClock
from privdesk.core.errors import FileUnreadable
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


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
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
