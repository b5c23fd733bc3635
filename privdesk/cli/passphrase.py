"""The passphrase: from a file, from the input, or typed unseen. Never from the arguments, for others can see those."""

from __future__ import annotations

import getpass
from pathlib import Path

from privdesk.cli.speech import Speech
from privdesk.core.errors import FileUnreadable
from privdesk.core.words import mark

_ASK = mark("Cli", "Passphrase")


def passphrase(file: str | None, speech: Speech) -> str:
    """The first line of ``file``. Raises FileUnreadable."""
    if file is not None:
        try:
            text = Path(file).read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise FileUnreadable(file=Path(file).name) from error
        return text.partition("\n")[0].rstrip("\r")
    if speech.stdin.isatty():
        return getpass.getpass(f"{speech.words.say(_ASK)}: ", stream=speech.err)
    return speech.stdin.readline().rstrip("\r\n")
