"""An older vault.json put back brings nothing back that was taken away."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest

from privdesk.core.clock import FixedClock
from privdesk.core.errors import HeaderWhole, KitReplaced, OldPassphraseBack, OldWaysBack, WayRemoved, WrongSecret
from privdesk.vault import OsKeyring, Passphrase, RecoveryCode
from privdesk.vault import header as headers
from privdesk.vault.manifest import BackupKind
from privdesk.vault.places import LOCAL
from privdesk.vault.vault import Vault
from tests.vault.backups import put_back
from tests.vault.keyrings import MemoryStore
from tests.vault.vaults import FAST, PASSPHRASE, copied, vault

NEW = "een heel andere zin voor later"
DEPUTY = "de zin van de vervanger"
NAMES = ("vault.json", "vault.json.bak")


@pytest.fixture
def kit(tmp_path):
    return copied(tmp_path / "a")[1]


@pytest.fixture
def root(tmp_path, kit):
    return tmp_path / "a"


def at(root, hour):
    clock = FixedClock(dt.datetime(2026, 4, 7, hour, tzinfo=dt.UTC))
    return Vault(root, clock=clock, cost=FAST, floor=FAST, look=lambda _: LOCAL)


def changed(root, change, hour=9, shown=None):
    """What the header files were before; afterwards the change is made, and the register locked."""
    before = {name: (root / name).read_bytes() for name in NAMES}
    register = at(root, hour).unlock(shown or Passphrase(PASSPHRASE))
    change(register)
    register.lock()
    return before


def put(root, files, names=NAMES):
    for name in names:
        (root / name).write_bytes(files[name])


def told(root, secret=PASSPHRASE, hour=12):
    register = at(root, hour).unlock(Passphrase(secret))
    found = list(register.findings)
    register.lock()
    return found


def deputy_of(root):
    """A deputy with a computer that remembers, both removed again; the files from before the removal."""
    store = MemoryStore()
    changed(root, lambda register: register.add_deputy(DEPUTY))
    changed(root, lambda register: register.remember_here(store), shown=Passphrase(DEPUTY))
    deputy = headers.load(root).header.slots[2]
    return changed(root, lambda register: register.remove_slot(deputy.id), hour=10), store


def test_an_older_header_alone_is_not_used_its_copy_is_newer(root):
    before, _store = deputy_of(root)
    put(root, before, NAMES[:1])
    assert vault(root).peek(root).from_copy
    with pytest.raises(WrongSecret):
        vault(root).unlock(Passphrase(DEPUTY))
    register = at(root, 12).unlock(Passphrase(PASSPHRASE))
    assert (register.from_copy, len(register.header.slots)) == (True, 2)
    register.lock()
    assert not vault(root).peek(root).from_copy


def test_with_its_copy_too_the_trail_knows_who_was_removed(root):
    before, store = deputy_of(root)
    put(root, before)
    for shown in (Passphrase(DEPUTY), OsKeyring(store)):
        with pytest.raises(WayRemoved):
            vault(root).unlock(shown)
        with pytest.raises(WayRemoved):
            vault(root).unlock(shown, read_only=True)
    (back,) = told(root)
    assert isinstance(back, OldWaysBack)
    assert back.facts == {"count": 2}
    with pytest.raises(WrongSecret):
        vault(root).unlock(Passphrase(DEPUTY))
    assert told(root) == []


def test_a_recovery_code_that_was_replaced_opens_nothing_with_an_older_header(root, kit):
    before = changed(root, lambda register: register.new_recovery_kit())
    put(root, before)
    with pytest.raises(WayRemoved):
        vault(root).unlock(RecoveryCode(kit.code))
    assert [type(each) for each in told(root)] == [OldWaysBack]


def test_a_passphrase_from_before_is_refused_and_the_code_tells_to_choose_a_new_one(root, kit):
    before = changed(root, lambda register: register.change_passphrase(NEW, old=PASSPHRASE))
    assert told(root, NEW) == []
    put(root, before)
    with pytest.raises(WayRemoved):
        vault(root).unlock(Passphrase(PASSPHRASE))
    register = at(root, 12).unlock(RecoveryCode(kit.code))
    assert [type(each) for each in register.findings] == [OldPassphraseBack]
    register.change_passphrase(NEW, old=None)
    register.lock()
    assert told(root, NEW, hour=13) == []


def test_the_newest_kit_makes_a_header_again_where_an_older_one_was_put_back(root, kit):
    made = []
    before = changed(root, lambda register: made.append(register.new_recovery_kit()))
    with pytest.raises(HeaderWhole):
        vault(root).rebuild_header(made[0].code, made[0].slot, NEW, cost=FAST)
    put(root, before)
    with pytest.raises(HeaderWhole):
        vault(root).rebuild_header(kit.code, kit.slot, NEW, cost=FAST)
    at(root, 12).rebuild_header(made[0].code, made[0].slot, NEW, cost=FAST).lock()
    assert told(root, NEW, hour=13) == []
    for name in NAMES:
        (root / name).unlink()
    with pytest.raises(KitReplaced):
        vault(root).rebuild_header(kit.code, kit.slot, NEW, cost=FAST)


def test_what_a_restore_brings_back_is_not_taken_for_an_older_header(root, tmp_path):
    made = []
    changed(root, lambda register: made.append(register.back_up(BackupKind.MANUAL)))
    changed(root, lambda register: register.change_passphrase(NEW, old=PASSPHRASE), hour=10)
    shutil.copy(made[0].path, tmp_path / "old.pdvault")
    put_back(tmp_path / "old.pdvault", root)
    assert told(root, NEW) == []
    put_back(tmp_path / "old.pdvault", tmp_path / "new")
    assert told(tmp_path / "new") == []
