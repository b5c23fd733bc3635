"""How a command speaks to the person who typed it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TextIO

from privdesk.core.clock import Clock
from privdesk.core.errors import ExpectedError
from privdesk.core.sentences import sentence_of
from privdesk.core.words import Text, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    words: Words
    clock: Clock
    stdin: TextIO
    out: TextIO
    err: TextIO

    def say(self, text: Text, n: int | None = None, **facts: object) -> None:
        self.line(self.words.say(text, n, **facts))

    def line(self, said: str = "") -> None:
        print(said, file=self.out)

    def warn(self, text: Text, n: int | None = None, **facts: object) -> None:
        print(self.words.say(text, n, **facts), file=self.err)

    def progress(self, done: int, total: int) -> None:
        """A line that overwrites itself, on a terminal only."""
        if self.err.isatty():
            share = 100 * done // max(total, 1)
            self.err.write(f"\r{share:3} % " if done < total else "\r      \r")
            self.err.flush()

    def complain(self, error: ExpectedError) -> None:
        what, next_step = sentence_of(error, self.words)
        print(what, file=self.err)
        if next_step:
            print(next_step, file=self.err)
