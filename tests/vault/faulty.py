"""A disk on which one call goes wrong, as Python meets it: the n-th that opens, writes out, renames or removes."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

CALLS = ("open", "fsync", "replace", "unlink", "mkdir", "rmdir", "link", "ftruncate", "chmod")


class FaultyDisk:
    """``late``: the call is done, and fails after it, as a rename does whose folder cannot be written out."""

    def __init__(self, calls=CALLS) -> None:
        self.calls = calls
        self.seen: list[str] = []
        self.failed = ""
        self._at = 0
        self._errno = errno.EIO
        self._late = False

    def arm(self, at: int, number: int = errno.EIO, *, late: bool = False, lasting: bool = False) -> None:
        self.seen, self.failed, self._at, self._errno, self._late = [], "", at, number, late
        self._lasting = lasting

    def disarm(self) -> None:
        self._at = 0

    def met(self, name: str, real, arguments, options):
        self.seen.append(name)
        fails = self._at and (len(self.seen) == self._at or (self._lasting and len(self.seen) > self._at))
        if not fails:
            return real(*arguments, **options)
        self.failed = self.failed or name
        if self._late:
            real(*arguments, **options)
        raise OSError(self._errno, os.strerror(self._errno))


@contextmanager
def faulty_disk(monkeypatch: pytest.MonkeyPatch, *calls: str) -> Iterator[FaultyDisk]:
    disk = FaultyDisk(calls or CALLS)
    with monkeypatch.context() as patched:
        for name in disk.calls:
            real = getattr(os, name)

            def call(*arguments, _name=name, _real=real, **options):
                return disk.met(_name, _real, arguments, options)

            patched.setattr(os, name, call)
        yield disk
