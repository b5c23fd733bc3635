"""The passphrase: from a file, from the input, or typed unseen. Never from the arguments, for others can see those."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.cli.speech import Speech
from privdesk.core.errors import FileUnreadable, NothingTyped
from privdesk.core.words import Text, mark

if TYPE_CHECKING:
    from privdesk.vault import Passphrase, RecoveryCode

_ASK = mark("Cli", "Passphrase")
_ASK_CODE = mark("Cli", "Recovery code")
_LONGEST = 4096
"""Bytes or characters that are read of it: what has no end is no passphrase."""


def credential(file: str | None, speech: Speech, *, code: bool) -> Passphrase | RecoveryCode:
    """``code``: what is read or typed is the recovery code."""
    from privdesk.vault import Passphrase, RecoveryCode

    return RecoveryCode(_secret(file, speech, _ASK_CODE)) if code else Passphrase(passphrase(file, speech))


def passphrase(file: str | None, speech: Speech) -> str:
    """The first line of ``file``. Raises FileUnreadable or NothingTyped."""
    return _secret(file, speech, _ASK)


def _secret(file: str | None, speech: Speech, ask: Text) -> str:
    if file is not None:
        return _first_line(Path(file))
    if speech.stdin.isatty():
        try:
            return getpass.getpass(f"{speech.words.say(ask)}: ", stream=speech.err)
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
            raise FileUnreadable(file=path.name or str(path))
        return line.decode("utf-8-sig").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(file=path.name or str(path)) from error
