from __future__ import annotations

import json
import shutil

import pytest

from privdesk.core.errors import (
    DatabaseForeign,
    DatabaseMissing,
    HeaderEdited,
    HeaderWhole,
    KitReplaced,
    KitUnreadable,
    RecoveryCodeMistyped,
    WeakPassphrase,
    WrongSecret,
)
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.vault import Passphrase, RecoveryCode
from privdesk.vault.recovery import code_of, new_secret
from privdesk.vault.slots import Role, SlotKind
from tests.vault.vaults import PASSPHRASE, copied, edit_header, opened, vault

NEW = "een heel andere zin voor later"


@pytest.fixture
def lost(tmp_path):
    """The folder and its kit, without header."""
    _, kit = copied(tmp_path / "a")
    lose(tmp_path / "a")
    return tmp_path / "a", kit


def lose(root):
    for name in ("vault.json", "vault.json.bak"):
        (root / name).unlink()


def rebuild(root, kit, **other):
    given = {"code": kit.code, "scanned": kit.slot, "passphrase": NEW} | other
    return vault(root).rebuild_header(**given)


def test_code_square_and_database_make_the_header_again(lost):
    root, kit = lost
    register = rebuild(root, kit)
    assert [(slot.kind, slot.role) for slot in register.facts.slots] == [
        (SlotKind.PASSPHRASE, Role.OFFICER),
        (SlotKind.RECOVERY, None),
    ]
    assert register.facts.vault_id == kit.vault_id
    with register.read() as work:
        made, *_, rebuilt = audit.lines(work.session)
    assert (rebuilt.action, str(rebuilt.ref)) == (Action.VAULT_REPAIRED, json.loads(kit.slot)["slot"]["id"])
    assert rebuilt.actor == made.actor, "the officer is the same person in the trail"
    assert register.verify("full").is_whole
    register.lock()
    for credential in (Passphrase(NEW), RecoveryCode(kit.code)):
        vault(root).unlock(credential).lock()
    with pytest.raises(WrongSecret):
        opened(root, PASSPHRASE)


def test_the_text_may_be_broken_into_lines_and_the_code_typed_in_lower_case(lost):
    root, kit = lost
    broken = "\n".join(kit.slot[at : at + 40] + "  " for at in range(0, len(kit.slot), 40))
    rebuild(root, kit, scanned=broken, code=kit.code.lower().replace("-", " ")).lock()


def test_a_damaged_header_is_no_hindrance_but_a_whole_one_is(tmp_path):
    _, kit = copied(tmp_path / "a")
    root = tmp_path / "a"
    with pytest.raises(HeaderWhole):
        rebuild(root, kit)
    for name in ("vault.json", "vault.json.bak"):
        (root / name).write_bytes(b"damaged")
    rebuild(root, kit).lock()
    opened(root, NEW).lock()


def test_a_header_that_someone_edited_can_be_made_again(tmp_path):
    _, kit = copied(tmp_path / "a")
    edit_header(tmp_path / "a", lambda document: document.update(generation=99))
    with pytest.raises(HeaderEdited):
        opened(tmp_path / "a")
    rebuild(tmp_path / "a", kit).lock()
    opened(tmp_path / "a", NEW).lock()


@pytest.mark.parametrize(
    "scanned", ["", "{}", "[]", "null", "https://voorbeeld.example", '{"format":"privdesk-vault"}', "[" * 10_000]
)
def test_what_is_no_square_of_a_kit_is_refused(lost, scanned):
    root, kit = lost
    with pytest.raises(KitUnreadable):
        rebuild(root, kit, scanned=scanned)


def test_only_a_recovery_slot_will_do(tmp_path):
    _, kit = copied(tmp_path / "a")
    document = json.loads(kit.slot)
    document["slot"] = json.loads((tmp_path / "a/vault.json").read_bytes())["slots"][0]
    lose(tmp_path / "a")
    with pytest.raises(KitUnreadable):
        rebuild(tmp_path / "a", kit, scanned=json.dumps(document))


def test_a_wrong_code_makes_nothing(lost):
    root, kit = lost
    wrong = kit.code[:-1] + ("0" if kit.code[-1] != "0" else "1")
    for code, error in ((wrong, RecoveryCodeMistyped), (code_of(new_secret()), WrongSecret)):
        with pytest.raises(error):
            rebuild(root, kit, code=code)
    with pytest.raises(WeakPassphrase):
        rebuild(root, kit, passphrase="kort")
    assert not (root / "vault.json").exists()


def test_the_slot_of_another_register_does_not_fit_though_its_vault_id_was_changed(tmp_path, lost):
    root, kit = lost
    _, other = copied(tmp_path / "b", which="other")
    document = json.loads(other.slot) | {"vault_id": str(kit.vault_id)}
    with pytest.raises(WrongSecret):
        rebuild(root, kit, scanned=json.dumps(document), code=other.code)
    with pytest.raises(DatabaseForeign):
        rebuild(root, other)


@pytest.mark.parametrize("left", [None, b"", b"x" * 100])
def test_without_a_database_there_is_nothing_to_rebuild(lost, left):
    root, kit = lost
    (root / "register-0001.db").unlink()
    if left is not None:
        (root / "register-0001.db").write_bytes(left)
    with pytest.raises(DatabaseMissing):
        rebuild(root, kit)


def test_a_database_under_a_name_that_no_header_can_have_is_asked_for_by_the_right_one(lost):
    root, kit = lost
    (root / "register-0009.db").mkdir()
    (root / "register-0001.db").rename(root / "register-0001 (1).db")
    with pytest.raises(DatabaseMissing) as told:
        rebuild(root, kit)
    assert told.value.facts == {"file": "register-0001.db"}
    assert not (root / "vault.json").exists()
    (root / "register-0001 (1).db").rename(root / "register-0001.db")
    rebuild(root, kit).lock()


def test_an_older_kit_rebuilds_nothing_though_it_has_the_key(tmp_path):
    _, old = copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    new = register.new_recovery_kit()
    register.lock()
    lose(tmp_path / "a")
    with pytest.raises(KitReplaced):
        rebuild(tmp_path / "a", old)
    rebuild(tmp_path / "a", new).lock()


def test_a_removed_kit_rebuilds_nothing(tmp_path):
    _, kit = copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    register.remove_slot(register.header.slots[1].id)
    register.lock()
    lose(tmp_path / "a")
    with pytest.raises(KitReplaced):
        rebuild(tmp_path / "a", kit)


def test_after_another_key_only_the_new_kit_rebuilds(tmp_path):
    _, old = copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    new = register.rotate_keys(PASSPHRASE)
    register.lock()
    lose(tmp_path / "a")
    with pytest.raises(DatabaseForeign):
        rebuild(tmp_path / "a", old)
    register = rebuild(tmp_path / "a", new)
    assert register.header.database.file == "register-0002.db"
    register.lock()


def test_a_copy_that_was_not_finished_is_not_taken_for_the_register(lost):
    root, kit = lost
    whole = (root / "register-0001.db").read_bytes()
    (root / "register-0002.db").write_bytes(whole[: len(whole) // 2 // 4096 * 4096])
    register = rebuild(root, kit)
    assert register.header.database.file == "register-0001.db"
    register.lock()


def test_what_waits_in_the_write_ahead_log_counts(tmp_path):
    _, kit = copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    register.change_passphrase(NEW, old=PASSPHRASE)
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    register.lock()
    lose(tmp_path / "b")
    register = rebuild(tmp_path / "b", kit)
    with register.read() as work:
        assert [line.action for line in audit.lines(work.session)][1:] == [
            Action.PASSPHRASE_CHANGED,
            Action.VAULT_REPAIRED,
        ]
    register.lock()
