"""The passphrase: from a file, from the input, or typed unseen. Never from the arguments, for others can see those."""

from __future__ import annotations

import getpass
from pathlib import Path

from privdesk.cli.speech import Speech
from privdesk.core.errors import FileUnreadable, NothingTyped
from privdesk.core.words import mark

_ASK = mark("Cli", "Passphrase")
_LONGEST = 4096
"""Bytes or characters that are read of it: what has no end is no passphrase."""


def passphrase(file: str | None, speech: Speech) -> str:
    """The first line of ``file``. Raises FileUnreadable or NothingTyped."""
    if file is not None:
        return _first_line(Path(file))
    if speech.stdin.isatty():
        try:
            return getpass.getpass(f"{speech.words.say(_ASK)}: ", stream=speech.err)
        except EOFError:
            raise NothingTyped from None
    line = speech.stdin.readline(_LONGEST)
    if not line:
        raise NothingTyped
    return line.rstrip("\r\n")


def _first_line(path: Path) -> str:
    try:
        with path.open("rb") as file:
            line = file.readline(_LONGEST + 1)
        if len(line) > _LONGEST:
            raise FileUnreadable(file=path.name)
        return line.decode("utf-8-sig").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(file=path.name) from error
