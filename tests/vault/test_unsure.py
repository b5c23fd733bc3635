"""When the disk refuses to say that a header is written, it is still sure which file is the register, and what opens it."""

from __future__ import annotations

import errno
import os
import shutil

import pytest

from privdesk.core.errors import DiskFailed
from privdesk.vault import Passphrase
from privdesk.vault import header as headers
from tests.vault.backups import names, save
from tests.vault.faulty import faulty_disk
from tests.vault.vaults import PASSPHRASE, opened
from tests.vault.ways_in import opens

NEW = "een heel andere zin voor later"
DEPUTY = "de zin van de vervanger"


def folders_fail(monkeypatch, root):
    """To write out the folder fails; files are written."""
    real = os.fsync

    def fsync(descriptor):
        if os.path.realpath(f"/proc/self/fd/{descriptor}") == str(root):
            raise OSError(errno.EIO, "no")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)


def test_after_a_rotation_of_which_the_last_writing_out_failed_work_goes_on_where_the_header_points(root, monkeypatch):
    register = opened(root)
    with monkeypatch.context() as patched:
        real = os.replace

        def replace(source, target, **options):
            real(source, target, **options)
            if str(target).endswith("vault.json"):
                folders_fail(patched, root)

        patched.setattr(os, "replace", replace)
        register.rotate_keys(PASSPHRASE)
        assert register.header.database.file == "register-0002.db"
        # as long as a power cut can bring the old header back, its file must be there
        assert (root / "register-0001.db").exists()
    save(register, name="na")
    register.lock()
    register = opened(root)
    assert names(register) == {"na"}
    register.lock()
    assert not (root / "register-0001.db").exists()


def test_a_change_that_was_told_to_have_failed_is_nowhere(root, monkeypatch):
    register = opened(root)
    with faulty_disk(monkeypatch, "replace") as disk:
        disk.arm(1, late=True)
        with pytest.raises(DiskFailed):
            register.change_passphrase(NEW, old=PASSPHRASE)
    assert register.header.slots[0] == register.slot
    register.lock()
    assert not opens(root, Passphrase(NEW))
    assert opens(root, Passphrase(PASSPHRASE))


def test_when_it_cannot_even_be_taken_back_the_lock_does_it(root, monkeypatch):
    register = opened(root)
    with faulty_disk(monkeypatch, "replace") as disk:
        disk.arm(1, late=True, lasting=True)
        with pytest.raises(DiskFailed):
            register.add_deputy(DEPUTY)
    register.lock()
    assert not opens(root, Passphrase(DEPUTY))
    assert opens(root, Passphrase(PASSPHRASE))


def killed_at_the_switch(root, monkeypatch, at):
    """A copy of the folder as it is at that moment of a rotation."""
    taken = root.with_name("killed")
    real = headers.save

    def save(*arguments, **options):
        if at == "before":
            shutil.copytree(root, taken)
        header = real(*arguments, **options)
        if at == "after":
            shutil.copytree(root, taken)
        return header

    register = opened(root)
    with monkeypatch.context() as patched:
        patched.setattr("privdesk.vault.header.save", save)
        register.rotate_keys(PASSPHRASE)
    register.lock()
    return taken


@pytest.mark.parametrize("at, file", [("before", "register-0001.db"), ("after", "register-0002.db")])
def test_of_a_switch_that_was_killed_one_file_is_left(root, monkeypatch, at, file):
    killed = killed_at_the_switch(root, monkeypatch, at)
    assert (killed / "register-0002.db").exists()
    opened(killed).lock()
    assert [each.name for each in killed.glob("*.db")] == [file]
    assert not list(killed.glob(".*"))


def test_a_newer_file_that_no_switch_left_stays(root):
    """The header may be an older one that was put back: then the newer file is the register."""
    shutil.copy(root / "register-0001.db", root / "register-0002.db")
    opened(root).lock()
    assert (root / "register-0002.db").exists()
