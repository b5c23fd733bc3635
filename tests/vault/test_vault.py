from __future__ import annotations

import ctypes
import datetime as dt
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pytest

from privdesk.core.clock import FixedClock
from privdesk.core.errors import (
    FolderNotEmpty,
    UnsafeParameters,
    VaultInUse,
    VaultNotWritable,
    WeakPassphrase,
    WrongSecret,
)
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.db.mapping import put
from privdesk.vault import Argon2, Passphrase, Vault
from privdesk.vault.kdf import FLOOR
from privdesk.vault.lock import VaultLock, holder_of
from privdesk.vault.slots import Role, SlotKind
from tests.db.shop import Cupboard, CupboardRecord
from tests.vault.vaults import CLOCK, FAST, PASSPHRASE, copied, create, opened, vault

HERE = Path(__file__).parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="rights and signals of POSIX")


def save(register, **facts):
    with register.write() as work:
        put(work.session, CupboardRecord, Cupboard(id=uuid4(), **facts))
        work.audit(Action.ACTIVITY_SAVED)


def header(root):
    return json.loads((root / "vault.json").read_bytes())


def program(code, *arguments, **options):
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=HERE, capture_output=True, text=True, timeout=60, check=False, **options,
    )  # fmt: skip


@pytest.mark.parametrize("weak", ["", "kort", "dertien teken", "a b c d e", "een een een e", " " * 20])
def test_a_short_passphrase_is_refused_before_anything_is_made(tmp_path, weak):
    with pytest.raises(WeakPassphrase) as met:
        create(tmp_path / "a", weak)
    assert met.value.facts == {"characters": 14, "words": 5}
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize("strong", ["veertientekens", "de kat zat op mat"])
def test_fourteen_characters_or_five_words_are_enough(tmp_path, strong):
    create(tmp_path / "a", strong)


def test_a_register_is_never_made_below_the_floor(tmp_path):
    with pytest.raises(UnsafeParameters):
        Vault.create(tmp_path / "a", PASSPHRASE, clock=CLOCK, cost=FAST)
    assert not (tmp_path / "a").exists()


def test_the_default_cost_lies_above_the_floor():
    default = Argon2()
    assert default.memory_kib >= FLOOR.memory_kib
    assert (default.passes, default.lanes) >= (FLOOR.passes, FLOOR.lanes)


def test_a_register_is_made_in_an_empty_folder_but_not_in_a_used_one(tmp_path):
    create(tmp_path)
    with pytest.raises(FolderNotEmpty):
        create(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderNotEmpty):
        create(tmp_path / "file")


def test_a_making_that_fails_leaves_nothing(tmp_path, monkeypatch):
    def fail(*_, **__):
        raise RuntimeError

    monkeypatch.setattr("privdesk.vault.header.save", fail)
    (tmp_path / "empty").mkdir()
    for root in (tmp_path / "new", tmp_path / "empty"):
        with pytest.raises(RuntimeError):
            create(root)
    assert [path.name for path in tmp_path.rglob("*")] == ["empty"]


@posix
def test_folder_and_files_are_for_their_owner_only(tmp_path):
    create(tmp_path / "a")
    register = opened(tmp_path / "a")
    save(register)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "a").iterdir()} == {0o600}
    register.lock()


def test_looking_without_a_key_shows_slots_and_times_only(tmp_path):
    _, kit = copied(tmp_path / "a")
    facts = Vault.peek(tmp_path / "a")
    assert [(slot.kind, slot.role) for slot in facts.slots] == [
        (SlotKind.PASSPHRASE, Role.OFFICER),
        (SlotKind.RECOVERY, None),
    ]
    assert (facts.vault_id, facts.created, facts.from_copy) == (kit.vault_id, CLOCK.now(), False)


def test_the_kit_carries_the_slot_that_its_code_opens(tmp_path):
    _, kit = copied(tmp_path / "a")
    assert json.loads(kit.slot)["slot"] == header(tmp_path / "a")["slots"][1]
    assert kit.code not in repr(kit)
    assert kit.audit_hash.hex() == header(tmp_path / "a")["anchor"]["audit_hash"]


def test_the_making_is_the_first_line_of_the_trail_by_the_officer(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    with register.read() as work:
        lines = list(audit.lines(work.session))
    assert [(line.action, line.actor) for line in lines] == [(Action.VAULT_CREATED, register.actor)]
    register.lock()


def test_locking_notes_the_head_of_the_trail_in_the_header(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    save(register)
    register.lock()
    assert header(tmp_path / "a")["anchor"]["audit_seq"] == 2
    assert not (tmp_path / "a/register-0001.db-wal").exists()


def test_locking_without_a_change_writes_no_header(tmp_path):
    copied(tmp_path / "a")
    before = header(tmp_path / "a")
    opened(tmp_path / "a").lock()
    assert header(tmp_path / "a") == before


def test_after_the_locking_the_key_is_wiped_and_nothing_can_be_read(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    material = register._key.material
    assert any(material)
    register.lock()
    register.lock()
    assert not any(material)
    for block in (register.read, register.write):
        with pytest.raises(RuntimeError, match="locked"), block():
            pass


def test_the_key_is_wiped_and_the_lock_released_even_when_the_last_writing_fails(tmp_path, monkeypatch):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    save(register)
    material = register._key.material

    def fail(*_, **__):
        raise OSError

    with monkeypatch.context() as patched:
        patched.setattr("privdesk.vault.header.save", fail)
        with pytest.raises(OSError):
            register.lock()
    assert not any(material)
    opened(tmp_path / "a").lock()


def test_changes_are_told_by_the_open_register(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    told = []
    register.events.listen(told.append)
    with register.write() as work:
        work.changed("activities", uuid4())
    assert [change.area for change in told] == ["activities"]
    register.lock()


def test_a_second_opening_says_where_and_since_when_it_is_in_use(tmp_path):
    copied(tmp_path / "a")
    clock = FixedClock(dt.datetime(2026, 4, 7, 7, 12, tzinfo=dt.UTC))
    register = Vault(tmp_path / "a", clock=clock, floor=FAST).unlock(Passphrase(PASSPHRASE))
    with pytest.raises(VaultInUse) as met:
        opened(tmp_path / "a")
    assert met.value.facts == {"host": os.uname().nodename, "since": clock.now()}
    register.lock()
    opened(tmp_path / "a").lock()


def test_a_second_program_may_read_what_the_first_has_saved(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    save(register, name="Archief")
    code = """
import sys
from pathlib import Path
from privdesk.core.errors import VaultInUse
from tests.db.shop import CupboardRecord
from tests.vault.vaults import opened
try:
    opened(Path(sys.argv[1]))
except VaultInUse:
    pass
else:
    raise SystemExit("opened twice")
other = opened(Path(sys.argv[1]), read_only=True)
with other.read() as work:
    print(work.session.query(CupboardRecord).one().name)
other.lock()
"""
    done = program(code, tmp_path / "a")
    assert (done.stdout.strip(), done.returncode) == ("Archief", 0), done.stderr
    save(register)
    register.lock()


@pytest.mark.parametrize("note", [b"garbage", b"[]", b'{"host":"PC-7"}', b'{"host":"x","pid":"y","started":"z"}'])
def test_a_note_that_cannot_be_read_says_nothing(tmp_path, note):
    lock = VaultLock.take(tmp_path, CLOCK)
    (tmp_path / "vault.lock").write_bytes(note)
    assert holder_of(tmp_path).host is None
    with pytest.raises(VaultInUse) as met:
        VaultLock.take(tmp_path, CLOCK)
    assert met.value.facts == {"host": None, "since": None}
    lock.release()


def test_reading_only_refuses_to_write_and_leaves_the_header(tmp_path):
    copied(tmp_path / "a")
    before = header(tmp_path / "a")
    register = opened(tmp_path / "a", read_only=True)
    assert register.is_read_only
    with pytest.raises(VaultNotWritable), register.write():
        pass
    assert register.verify("full").is_whole
    register.lock()
    assert header(tmp_path / "a") == before


def test_what_a_crash_left_behind_is_cleared_at_the_next_opening(tmp_path):
    copied(tmp_path / "a")
    (tmp_path / "a/.vault.json.4711.tmp").write_bytes(b"half")
    opened(tmp_path / "a").lock()
    assert not list((tmp_path / "a").glob(".*"))


def test_the_deputys_line_bears_the_deputys_slot(tmp_path):
    from privdesk.vault import header as headers
    from privdesk.vault.credentials import passphrase_secret
    from privdesk.vault.slots import Slot

    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    slot = Slot.wrap(
        register._key, passphrase_secret("de zin van de vervanger"), kind=SlotKind.PASSPHRASE,
        vault_id=register.header.vault_id, created=CLOCK.now(), cost=FAST, role=Role.DEPUTY,
    )  # fmt: skip
    import dataclasses

    register.save_header(dataclasses.replace(register.header, slots=(*register.header.slots, slot)))
    register.lock()
    assert headers.load(tmp_path / "a").header.slots[2] == slot
    deputy = opened(tmp_path / "a", "de zin van de vervanger")
    assert (deputy.actor, deputy.slot.role) == (slot.id, Role.DEPUTY)
    deputy.lock()
    with pytest.raises(WrongSecret):
        opened(tmp_path / "a", "de zin van een ander mens")


def test_a_whole_register_is_whole_quickly_and_fully(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    save(register)
    for level in ("quick", "full"):
        report = register.verify(level)
        assert (report.level, report.is_whole, report.trail.head.seq) == (level, True, 2)
    register.lock()


def test_an_edited_trail_is_found_by_the_quick_check(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    save(register)
    save(register)
    connection = register._database.connect()
    connection.execute("DROP TRIGGER audit_no_update")
    connection.execute("UPDATE audit SET ref = actor WHERE seq = 2")
    connection.close()
    report = register.verify("quick")
    assert (report.is_whole, report.trail.broken_at) == (False, 2)
    register.lock()


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
def test_an_opened_register_leaves_no_core_dump(tmp_path):
    copied(tmp_path / "a")
    code = """
import ctypes, resource, sys
from pathlib import Path
from tests.vault.vaults import opened
opened(Path(sys.argv[1])).lock()
print(ctypes.CDLL(None).prctl(3), resource.getrlimit(resource.RLIMIT_CORE)[0])
"""
    done = program(code, tmp_path / "a")
    assert done.stdout.split() == ["0", "0"], done.stderr
    assert ctypes.CDLL(None) is not None


def test_the_unlock_window_does_not_wait_for_the_database():
    heavy = ("sqlalchemy", "alembic", "keyring", "sqlcipher3", "cryptography")
    done = program(f"import sys, privdesk.vault; print([name for name in {heavy} if name in sys.modules])")
    assert done.stdout.strip() == "[]", done.stderr


def test_a_register_can_be_moved_and_copied_as_a_folder(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    save(register)
    register.lock()
    shutil.move(tmp_path / "a", tmp_path / "Ander é # ? %20 huis")
    moved = vault(tmp_path / "Ander é # ? %20 huis").unlock(Passphrase(PASSPHRASE))
    assert moved.verify("full").is_whole
    moved.lock()


def test_a_register_cannot_be_made_below_a_file(tmp_path):
    (tmp_path / "bestand").write_bytes(b"x")
    for root in (tmp_path / "bestand" / "register", tmp_path / ("x" * 300)):
        with pytest.raises(VaultNotWritable):
            create(root)


def test_the_folder_where_one_stands_has_a_name_too(tmp_path, monkeypatch):
    (tmp_path / "bestand").write_bytes(b"x")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(FolderNotEmpty) as met:
        create(Path())
    assert met.value.facts == {"folder": tmp_path.name}


def test_a_note_in_the_lock_does_not_steer_the_terminal(tmp_path):
    note = {"host": "PC-7\x1b[31m\r\nzie https", "pid": 1, "started": "2026-04-07T07:00:00Z"}
    (tmp_path / "vault.lock").write_text(json.dumps(note))
    assert holder_of(tmp_path).host == "PC-7[31mzie https"
