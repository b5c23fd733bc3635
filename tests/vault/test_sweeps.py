"""Whatever call of the disk goes wrong, what is told is an error that a person can meet, and the register opens after it.

Calls within SQLite are not among them; the loops of ``tests/journeys`` kill those.
"""

from __future__ import annotations

import datetime as dt
import errno

import pytest

from privdesk.core.errors import ExpectedError
from privdesk.vault import Passphrase
from privdesk.vault.backups import backups_in
from privdesk.vault.packing import FOLDER
from privdesk.vault.pages import SALT
from tests.vault.backups import backups, names, opened_on, save, verify
from tests.vault.faulty import faulty_disk
from tests.vault.vaults import CLOCK, FAST, PASSPHRASE, copied, opened, vault
from tests.vault.ways_in import opens

NEW = "een heel andere zin voor later"
DEPUTY = "de zin van de vervanger"


class Removing:
    def __init__(self, root):
        register = opened(root)
        self.deputy = register.add_deputy(DEPUTY).id
        register.lock()
        self.register = opened(root)

    def act(self):
        self.register.remove_slot(self.deputy)

    def check(self, root, *, done):
        self.register.lock()
        assert opens(root, Passphrase(DEPUTY)) is not done


class Pruning:
    def __init__(self, root):
        for day in (1, 2, 60, 61):
            register = opened_on(root, CLOCK.today() + dt.timedelta(days=day))
            save(register)
            if day < 60:
                backups(register).make()
            register.lock()
        self.register = opened_on(root, CLOCK.today() + dt.timedelta(days=62))

    def act(self):
        backups(self.register, 30).at_lock()

    def check(self, root, *, done):
        self.register.lock()
        assert all(verify(each.path, Passphrase(PASSPHRASE), floor=FAST) for each in backups_in(root / FOLDER))
        assert len(backups_in(root / FOLDER)) == 1 or not done


class SecondPlace:
    def __init__(self, root):
        self.folder = root.with_name(f"{root.name}-usb")
        self.folder.mkdir()
        self.register = opened(root)
        save(self.register, name="bewaard")

    def act(self):
        backups(self.register).copy_to(self.folder)

    def check(self, root, *, done):
        assert all(verify(each, Passphrase(PASSPHRASE), floor=FAST) for each in self.folder.glob("*.pdvault"))
        backups(self.register).copy_to(self.folder)
        assert [each.suffix for each in self.folder.iterdir() if each.name != "erased.json"] == [".pdvault"]
        self.register.lock()


class Rebuilding:
    def __init__(self, root):
        self.kit = copied(root.with_name("kit"))[1] if not root.with_name("kit").exists() else KITS[0]
        KITS[:] = [self.kit]
        for name in ("vault.json", "vault.json.bak"):
            (root / name).unlink()
        self.vault = vault(root)

    def act(self):
        self.vault.rebuild_header(self.kit.code, self.kit.slot, NEW, cost=FAST).lock()

    def check(self, root, *, done):
        if not (root / "vault.json").exists():
            assert not done
            self.act()
        assert opens(root, Passphrase(NEW))


KITS = []


class Salting:
    def __init__(self, root):
        path = root / "register-0001.db"
        path.write_bytes(bytes(SALT) + path.read_bytes()[SALT:])
        self.vault = vault(root)

    def act(self):
        self.vault.repair(Passphrase(PASSPHRASE))

    def check(self, root, *, done):
        self.act()


@pytest.mark.kill
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO], ids=["full", "failing"])
@pytest.mark.parametrize("work", [Removing, Pruning, SecondPlace, Rebuilding, Salting])
def test_wherever_the_disk_goes_wrong_it_is_told_and_the_register_is_whole(tmp_path, monkeypatch, work, number):
    failing = 0
    while True:
        failing += 1
        root = tmp_path / str(failing)
        copied(root)
        doing = work(root)
        done = False
        with faulty_disk(monkeypatch) as disk:
            disk.arm(failing, number)
            try:
                doing.act()
                done = True
            except ExpectedError:
                pass
        doing.check(root, done=done)
        register = opened(root, NEW if work is Rebuilding else PASSPHRASE)
        assert register.verify("quick").is_whole
        assert names(register) <= {"bewaard", ""}
        register.lock()
        assert not list(root.glob(".*"))
        if not disk.failed:
            break
    assert failing > 2
