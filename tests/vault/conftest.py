from __future__ import annotations

import errno
import os
import stat

import pytest

from tests.vault.vaults import copied, opened


@pytest.fixture(autouse=True)
def _fsync_as_on_windows(monkeypatch):
    """Which writes out only what was opened to be written to."""
    if os.name != "posix":
        return
    import fcntl

    real = os.fsync

    def fsync(descriptor):
        only_read = fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY
        if only_read and stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)


@pytest.fixture
def root(tmp_path):
    """A register with its own officer, locked."""
    copied(tmp_path / "a")
    return tmp_path / "a"


@pytest.fixture
def register(root):
    """The one at ``root``, open."""
    opened_register = opened(root)
    yield opened_register
    opened_register.lock()


@pytest.fixture
def kit(tmp_path):
    """It fits the one at ``root``: every copy is of one register."""
    return copied(tmp_path / "kit")[1]
