from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest

from privdesk.core.errors import ErasuresDamaged
from privdesk.core.fields import Choice
from privdesk.db.actions import Action
from privdesk.db.audit import AuditLine
from privdesk.vault.erasures import NAME, Erased, Erasure, keep, load, of_trail, resealed, save
from privdesk.vault.keys import MasterKey
from tests.vault.backups import backups, erase
from tests.vault.backups import save as stored
from tests.vault.vaults import copied, opened

DAY = dt.date(2026, 4, 7)
VAULT = UUID(int=7)


def an_erasure(number, what=Erased.REQUEST):
    return Erasure(on=DAY, what=what, ref=UUID(int=number))


def trail(*told):
    for seq, (action, ref) in enumerate(told, 1):
        at = dt.datetime.combine(DAY, dt.time(9), dt.UTC)
        yield AuditLine(seq=seq, at=at, actor=UUID(int=0), action=action, ref=ref, detail={})


def test_who_was_erased_and_what_was_emptied_from_the_bins_is_read_from_the_trail():
    one, two, three, four, five = (UUID(int=each) for each in range(1, 6))
    found = of_trail(
        trail(
            (Action.REQUEST_REGISTERED, one),
            (Action.SUBJECT_ERASED, one),
            (Action.REQUEST_MATERIAL_ERASED, two),
            (Action.PROCESSOR_REMOVED, three),
            (Action.PROCESSOR_REMOVED, four),
            (Action.PROCESSOR_RESTORED, four),
            (Action.PROCESSORS_ERASED, None),
            (Action.PROCESSOR_REMOVED, four),
            (Action.ACTIVITY_REMOVED, five),
            (Action.ACTIVITIES_ERASED, None),
            (Action.ACTIVITIES_ERASED, None),
        )
    )
    assert found == {
        an_erasure(1),
        an_erasure(2, Erased.MATERIAL),
        an_erasure(3, Erased.PROCESSOR),
        an_erasure(5, Erased.ACTIVITY),
    }


def test_what_was_erased_again_after_a_restore_does_not_empty_the_bin_in_the_trail():
    found = of_trail(trail((Action.PROCESSOR_REMOVED, UUID(int=1)), (Action.PROCESSORS_ERASED, UUID(int=2))))
    assert found == {an_erasure(2, Erased.PROCESSOR)}


def test_the_list_holds_random_ids_and_days_only(tmp_path):
    key = MasterKey.random()
    save(tmp_path / NAME, VAULT, {an_erasure(1)}, key)
    document = load(tmp_path / NAME).document
    assert document.keys() == {"format", "version", "vault_id", "erased", "mac"}
    assert document["erased"] == [{"on": "2026-04-07", "what": "request", "ref": str(UUID(int=1))}]
    assert issubclass(Erased, Choice)


def test_an_edited_list_does_not_fit_its_seal(tmp_path):
    key = MasterKey.random()
    save(tmp_path / NAME, VAULT, {an_erasure(1)}, key)
    assert load(tmp_path / NAME).is_sealed_by(key)
    text = (tmp_path / NAME).read_text()
    (tmp_path / NAME).write_text(text.replace(str(UUID(int=1)), str(UUID(int=2))))
    assert not load(tmp_path / NAME).is_sealed_by(key)


@pytest.mark.parametrize("text", [b"", b"[]", b"{}", b"\xff\xfe", b'{"format":"privdesk-erased"}', b"1" * 100])
def test_what_is_no_list_is_none(tmp_path, text):
    (tmp_path / NAME).write_bytes(text)
    assert load(tmp_path / NAME) is None
    assert load(tmp_path / "absent.json") is None


def test_what_an_older_trail_does_not_know_stays_in_the_list(tmp_path):
    key = MasterKey.random()
    keep(tmp_path, VAULT, frozenset({an_erasure(1)}), key)
    keep(tmp_path, VAULT, frozenset({an_erasure(2)}), key)
    assert load(tmp_path / NAME).erasures == {an_erasure(1), an_erasure(2)}


def test_a_list_that_is_not_ours_is_replaced_and_an_empty_one_is_not_made(tmp_path):
    key = MasterKey.random()
    keep(tmp_path, VAULT, frozenset(), key)
    assert not (tmp_path / NAME).exists()
    save(tmp_path / NAME, VAULT, {an_erasure(1)}, MasterKey.random())
    edited = (tmp_path / NAME).read_bytes()
    aside = keep(tmp_path, VAULT, frozenset({an_erasure(2)}), key)
    assert load(tmp_path / NAME).erasures == {an_erasure(2)}
    assert (aside.name, aside.read_bytes()) == ("erased-damaged.json", edited)
    assert keep(tmp_path, VAULT, frozenset(), key) is None
    (tmp_path / NAME).write_bytes(b"x")
    assert keep(tmp_path, VAULT, frozenset(), key).name == "erased-damaged-2.json"
    assert not (tmp_path / NAME).exists()


def test_under_another_key_the_list_goes_on(tmp_path):
    old, new = MasterKey.random(), MasterKey.random()
    save(tmp_path / NAME, VAULT, {an_erasure(1)}, old)
    resealed(tmp_path, MasterKey.random(), MasterKey.random())
    assert load(tmp_path / NAME).is_sealed_by(old)
    resealed(tmp_path, old, new)
    keep(tmp_path, VAULT, frozenset({an_erasure(2)}), new)
    assert load(tmp_path / NAME).erasures == {an_erasure(1), an_erasure(2)}


def test_the_list_is_written_at_erasure_and_put_in_the_second_place(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    ref = stored(register)
    assert load(tmp_path / "a" / NAME) is None
    erase(register, ref)
    assert {each.ref for each in load(tmp_path / "a" / NAME).erasures} == {ref}
    (tmp_path / "usb").mkdir()
    backups(register).copy_to(tmp_path / "usb")
    [listed] = (tmp_path / "usb").glob(f"*{NAME}")
    assert {each.ref for each in load(listed).erasures} == {ref}
    register.lock()


def test_a_lost_list_is_made_again_at_lock(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    erase(register, ref := stored(register))
    (tmp_path / "a" / NAME).unlink()
    register.before_lock.append(backups(register).at_lock)
    register.lock()
    assert {each.ref for each in load(tmp_path / "a" / NAME).erasures} == {ref}


@pytest.mark.parametrize("when", ["before the opening", "while it is open"])
def test_a_damaged_list_is_kept_told_and_made_again_from_the_trail(tmp_path, when):
    root = tmp_path / "a"
    copied(root)
    register = opened(root)
    erase(register, ref := stored(register))
    if when == "before the opening":
        register.lock()
    (root / NAME).write_bytes(b"{}")
    if when == "before the opening":
        register = opened(root)
        assert [type(each) for each in register.take_findings()] == [ErasuresDamaged]
        assert {each.ref for each in load(root / NAME).erasures} == {ref}
    register.before_lock.append(backups(register).at_lock)
    told = [type(each) for each in register.lock()]
    assert told == ([] if when == "before the opening" else [ErasuresDamaged])
    assert {each.ref for each in load(root / NAME).erasures} == {ref}
    assert (root / "erased-damaged.json").read_bytes() == b"{}"
