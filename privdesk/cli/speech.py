"""How a command speaks to the person who typed it."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TextIO, cast

from privdesk.core.clock import Clock
from privdesk.core.errors import ExpectedError
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
        self._mutter(self.words.say(text, n, **facts))

    def progress(self, done: int, total: int) -> None:
        """A line that overwrites itself, on a terminal only."""
        if self.err.isatty():
            share = 100 * done // max(total, 1)
            self.err.write(f"\r{share:3} % " if done < total else "\r      \r")
            self.err.flush()

    def stages(self, texts: Sequence[Text], numbered: Text) -> Callable[[int, int], None]:
        """Says which step begins, on a terminal only."""

        def step(number: int, total: int) -> None:
            if self.err.isatty():
                self.warn(numbered, number=number + 1, total=total, what=self.words.say(texts[number]))

        return step

    def complain(self, error: ExpectedError) -> None:
        from privdesk.core.sentences import sentence_of  # the window opens without

        what, next_step = sentence_of(error, self.words)
        self._mutter(what)
        if next_step:
            self._mutter(next_step)

    def complain_of(self, faults: Iterable[Exception]) -> None:
        """What was found and what went wrong at a lock. The first that nobody expects is raised."""
        for fault in faults:
            if not isinstance(fault, ExpectedError):
                raise fault
            self.complain(fault)

    def _mutter(self, said: str) -> None:
        with suppress(OSError):  # where complaints go is full or closed: the exit code still tells
            print(said, file=self.err)
            self.err.flush()


def closed() -> TextIO:
    """For what the system gave as closed (``>&-``): Python says None, and prints to that without a word."""
    return cast("TextIO", _Closed())


class _Closed(io.TextIOBase):
    def write(self, _said: str) -> int:
        raise self._is_closed()

    def readline(self, _size: int = -1) -> str:  # type: ignore[override]
        raise self._is_closed()

    @staticmethod
    def _is_closed() -> OSError:
        return OSError(errno.EBADF, os.strerror(errno.EBADF))
