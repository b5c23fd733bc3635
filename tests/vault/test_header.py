from __future__ import annotations

import dataclasses
import datetime as dt
import json
import os
from uuid import UUID

import pytest

from privdesk.core.errors import ExpectedError, HeaderDamaged, HeaderEdited, HeaderLost, HeaderMissing, NewerSchema
from privdesk.core.sentences import sentence_of
from privdesk.core.words import Words
from privdesk.vault import header as headers
from privdesk.vault.header import Anchor, DatabaseFile, Header
from privdesk.vault.kdf import Argon2
from privdesk.vault.keys import MasterKey
from privdesk.vault.slots import Role, Slot, SlotKind

AT = dt.datetime(2026, 4, 7, 7, tzinfo=dt.UTC)
KEY = bytes(range(32))
HEADER = Header(
    vault_id=UUID("11111111-1111-4111-8111-111111111111"),
    generation=0,
    created=AT,
    database=DatabaseFile(file="register-0001.db", salt=bytes(range(16)), schema="0001"),
    slots=(
        Slot(
            id=UUID("22222222-2222-4222-8222-222222222222"),
            kind=SlotKind.PASSPHRASE,
            created=AT,
            salt=bytes(16),
            nonce=bytes(12),
            wrapped=bytes(48),
            cost=Argon2(),
            role=Role.OFFICER,
        ),
        Slot(
            id=UUID("33333333-3333-4333-8333-333333333333"),
            kind=SlotKind.KEYRING,
            created=AT,
            salt=bytes(16),
            nonce=bytes(12),
            wrapped=bytes(48),
            device=UUID("44444444-4444-4444-8444-444444444444"),
        ),
    ),
    anchor=Anchor(seq=812, hash=bytes(32), at=AT),
)
GOLDEN = (
    '{"anchor":{"at":"2026-04-07T07:00:00Z","audit_hash":"' + "00" * 32 + '","audit_seq":812},'
    '"created":"2026-04-07T07:00:00Z",'
    '"database":{"engine":"sqlcipher4","file":"register-0001.db","journal":"WAL",'
    '"key":"hkdf-sha256(mk,\'privdesk/v1/database\')","page_size":4096,'
    '"salt":"000102030405060708090a0b0c0d0e0f","schema":"0001"},'
    '"format":"privdesk-vault","generation":0,"mac":"MAC","min_app":"1.0","sha256":"SHA",'
    '"slots":[{"created":"2026-04-07T07:00:00Z","id":"22222222-2222-4222-8222-222222222222",'
    '"kdf":{"alg":"argon2id","lanes":4,"memory_kib":262144,"passes":3,"salt":"AAAAAAAAAAAAAAAAAAAAAA==","version":19},'
    '"role":"officer","type":"passphrase",'
    '"wrapped":{"alg":"A256GCM","ct":"' + "A" * 64 + '","nonce":"AAAAAAAAAAAAAAAA"}},'
    '{"created":"2026-04-07T07:00:00Z","device":"44444444-4444-4444-8444-444444444444",'
    '"id":"33333333-3333-4333-8333-333333333333",'
    '"kdf":{"alg":"hkdf-sha256","salt":"AAAAAAAAAAAAAAAAAAAAAA=="},"type":"keyring",'
    '"wrapped":{"alg":"A256GCM","ct":"' + "A" * 64 + '","nonce":"AAAAAAAAAAAAAAAA"}}],'
    '"vault_id":"11111111-1111-4111-8111-111111111111","version":1}'
)


def key():
    return MasterKey(bytearray(KEY))


def test_the_header_is_written_as_every_later_version_must_read_it():
    sealed = HEADER.sealed(key()).decode()
    document = json.loads(sealed)
    assert sealed == GOLDEN.replace("MAC", document["mac"]).replace("SHA", document["sha256"])
    assert document["sha256"] == "4c0e5449eafbead333b0282ad4b2c046e50f1b6d6b772496c1324064d0a0177a"
    assert document["mac"] == "xJpf42Q9zUNWKYOZ3P7OAwMFs3/BOFEhJS5ISFtTqoQ="


def test_a_header_that_was_read_is_the_header_that_was_written():
    loaded = headers.parse(HEADER.sealed(key()))
    assert loaded.header == HEADER
    loaded.refuse_edited(key())


def test_a_flip_of_any_bit_is_never_taken_for_the_header():
    sealed = HEADER.sealed(key())
    for at in range(len(sealed)):
        for bit in range(8):
            flipped = bytearray(sealed)
            flipped[at] ^= 1 << bit
            with pytest.raises((HeaderDamaged, HeaderEdited)):
                headers.parse(bytes(flipped)).refuse_edited(key())


@pytest.mark.parametrize("cut", [0, 1, 100, -1])
def test_a_header_that_is_cut_off_is_damaged(cut):
    with pytest.raises(HeaderDamaged):
        headers.parse(HEADER.sealed(key())[:cut])


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b"{}", b"1", b"[" * 100_000, b'{"a":1e5}', b"x" * 2_000_000])
def test_what_is_no_header_is_damaged(data):
    with pytest.raises(HeaderDamaged):
        headers.parse(data)


@pytest.mark.parametrize(
    "change",
    [
        lambda d: d["database"].update(file="../elsewhere.db"),
        lambda d: d["database"].update(file=7),
        lambda d: d["database"].update(salt="00"),
        lambda d: d["database"].pop("schema"),
        lambda d: d.update(generation=-1),
        lambda d: d.update(generation=True),
        lambda d: d.update(slots=d["slots"] * 20),
        lambda d: d.update(slots=[{}]),
        lambda d: d["slots"][0]["kdf"].update(alg="none"),
        lambda d: d["slots"][0]["kdf"].update(memory_kib="262144"),
        lambda d: d["slots"][0].update(type="back door"),
        lambda d: d["slots"][0]["wrapped"].update(alg="none"),
        lambda d: d["slots"][0]["wrapped"].update(nonce="AAAA"),
        lambda d: d["anchor"].update(at="yesterday"),
        lambda d: d.update(vault_id="x"),
        lambda d: d.pop("mac"),
    ],
)
def test_a_header_with_a_right_checksum_and_impossible_content_is_damaged(change):
    document = json.loads(HEADER.sealed(key()))
    change(document)
    document["sha256"] = headers._sha256(document)
    with pytest.raises(HeaderDamaged):
        headers.parse(json.dumps(document).encode())


def test_a_newer_format_is_refused():
    document = json.loads(HEADER.sealed(key())) | {"version": 2}
    document["sha256"] = headers._sha256(document)
    with pytest.raises(NewerSchema):
        headers.parse(json.dumps(document).encode())


def test_the_copy_is_the_header_before(tmp_path):
    first = headers.save(tmp_path, HEADER, key())
    second = headers.save(tmp_path, first, key())
    assert (first.generation, second.generation) == (1, 2)
    assert headers.load(tmp_path).header == second
    assert headers.parse((tmp_path / "vault.json.bak").read_bytes()).header == first


def test_nothing_of_the_previous_header_stays_when_it_must_be_forgotten(tmp_path):
    first = headers.save(tmp_path, HEADER, key())
    fewer = headers.save(tmp_path, dataclasses.replace(first, slots=first.slots[:1]), key(), forget_previous=True)
    assert headers.parse((tmp_path / "vault.json.bak").read_bytes()).header == fewer


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"x")])
def test_the_copy_is_used_when_the_header_is_damaged_or_gone(tmp_path, damage):
    headers.save(tmp_path, headers.save(tmp_path, HEADER, key()), key())
    damage(tmp_path / "vault.json")
    loaded = headers.load(tmp_path)
    assert (loaded.from_copy, loaded.header.generation) == (True, 1)


def test_a_damaged_header_does_not_become_the_copy(tmp_path):
    first = headers.save(tmp_path, HEADER, key())
    (tmp_path / "vault.json").write_bytes(b"x")
    headers.save(tmp_path, first, key())
    assert headers.parse((tmp_path / "vault.json.bak").read_bytes()).header == first


@pytest.mark.parametrize(
    "header, copy, error",
    [
        (None, None, HeaderMissing),
        (b"x", None, HeaderDamaged),
        (None, b"x", HeaderDamaged),
        (b"x", b"x", HeaderDamaged),
    ],
)
def test_without_header_and_copy_it_is_said_which(tmp_path, header, copy, error):
    for name, data in (("vault.json", header), ("vault.json.bak", copy)):
        if data is not None:
            (tmp_path / name).write_bytes(data)
    with pytest.raises(error):
        headers.load(tmp_path)


def test_a_database_without_header_and_copy_is_a_register_that_lost_both(tmp_path):
    (tmp_path / "register-0001.db").write_bytes(b"x")
    with pytest.raises(HeaderLost) as lost:
        headers.load(tmp_path)
    assert "herstelkit" in sentence_of(lost.value, Words("nl")).next_step
    (tmp_path / "register-0001.db").rename(tmp_path / "foto.db")
    with pytest.raises(HeaderMissing):
        headers.load(tmp_path)


def test_what_is_no_folder_is_no_register(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    for path in (tmp_path / "absent", tmp_path / "file"):
        with pytest.raises(HeaderMissing):
            headers.load(path)


def test_the_header_is_for_its_owner_only_and_leaves_no_other_file(tmp_path):
    headers.save(tmp_path, headers.save(tmp_path, HEADER, key()), key())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["vault.json", "vault.json.bak"]
    if os.name == "posix":
        assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


def test_a_failing_disk_leaves_the_old_header(tmp_path, monkeypatch):
    first = headers.save(tmp_path, HEADER, key())
    before = (tmp_path / "vault.json").read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExpectedError) as met:
        headers.save(tmp_path, first, key())
    assert type(met.value).__name__ == "DiskFull"
    assert (tmp_path / "vault.json").read_bytes() == before
    assert not list(tmp_path.glob(".*"))


def test_a_slot_opens_with_its_own_secret_in_its_own_register_only():
    slot = Slot.wrap(key(), b"secret", kind=SlotKind.RECOVERY, vault_id=HEADER.vault_id, created=AT)
    assert slot.unwrap(b"secret", HEADER.vault_id).material == KEY
    assert slot.unwrap(b"Secret", HEADER.vault_id) is None
    assert slot.unwrap(b"secret", UUID(int=1)) is None
    assert dataclasses.replace(slot, role=Role.DEPUTY).unwrap(b"secret", HEADER.vault_id) is None
    assert Slot.from_document(slot.document()) == slot


def test_no_secret_shows_when_a_slot_or_a_key_is_printed():
    slot = Slot.wrap(key(), b"secret", kind=SlotKind.RECOVERY, vault_id=HEADER.vault_id, created=AT)
    assert "wrapped" not in repr(slot)
    assert KEY.hex() not in repr(key()) + str(vars(slot) if hasattr(slot, "__dict__") else "")
