from __future__ import annotations

import pytest

from privdesk.core.errors import KeyringUnavailable
from privdesk.core.sentences import sentence_of
from privdesk.core.vault_texts import KEYRING_REASONS
from privdesk.core.words import LANGUAGES, Words
from privdesk.vault.keyring import SystemStore, new_entry, real, secret_in
from tests.vault import keyrings

# always the same: tests that run side by side must be called the same
ENTRY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"


def store(backend, **more):
    return SystemStore(find=lambda: backend, **more)


def reason(call, *arguments):
    with pytest.raises(KeyringUnavailable) as met:
        call(*arguments)
    return met.value.facts["reason"]


def test_what_was_put_is_there_until_it_is_removed():
    kept = store(keyrings.real())
    kept.check()
    kept.put("a", ENTRY)
    assert (kept.get("a"), kept.get("b")) == (ENTRY, None)
    kept.remove("a")
    kept.remove("a")
    assert kept.get("a") is None


def test_an_entry_is_43_signs_of_32_random_bytes():
    made = new_entry()
    assert len(made) == 43
    assert len(secret_in(made)) == 32
    assert new_entry() != made
    assert secret_in(ENTRY) == bytes(range(32))


@pytest.mark.parametrize("changed", ["", "a", ENTRY[:-1], ENTRY + "a", "é" * 43, "=" * 43, ENTRY[:-1] + "+"])
def test_an_entry_changed_beyond_recognition_is_no_secret(changed):
    assert secret_in(changed) is None


@pytest.mark.parametrize(
    "name, because",
    [
        ("keyring.backends.fail.Keyring", "absent"),
        ("keyring.backends.null.Keyring", "null"),
        ("keyrings.alt.file.PlaintextKeyring", "absent"),
        ("keyring.backends.SecretService.Subclass", "absent"),
    ],
)
def test_what_is_no_real_keyring_is_not_used(name, because):
    backend = keyrings.named(name)
    kept = store(backend)
    assert {reason(kept.check), reason(kept.put, "a", ENTRY), reason(kept.get, "a")} == {because}
    assert backend.entries == {}


def test_of_a_chain_only_the_first_real_keyring_is_used():
    file, first, second = keyrings.named("keyrings.alt.file.PlaintextKeyring"), keyrings.real(), keyrings.real()
    kept = store(keyrings.chain(file, first, second))
    kept.put("a", ENTRY)
    assert first.entries == {("privdesk", "a"): ENTRY}
    assert file.entries == second.entries == {}


def test_a_chain_without_a_real_keyring_keeps_nothing_in_silence():
    kept = store(keyrings.chain(keyrings.named("keyrings.alt.file.PlaintextKeyring")))
    assert reason(kept.put, "a", ENTRY) == "absent"


def test_what_is_put_is_read_back():
    assert reason(store(keyrings.forgetful()).put, "a", ENTRY) == "not_kept"


def test_what_was_kept_otherwise_is_not_left_there():
    backend = keyrings.real()
    kept_otherwise = type(backend).set_password
    type(backend).set_password = lambda self, service, name, _: kept_otherwise(self, service, name, "cut off")
    assert reason(store(backend).put, "a", ENTRY) == "not_kept"
    assert backend.entries == {}


def test_a_keyring_that_refuses_is_told_without_its_words():
    kept = store(keyrings.denying())
    with pytest.raises(KeyringUnavailable) as met:
        kept.get("a")
    assert met.value.facts == {"reason": "denied"}
    assert met.value.__cause__ is met.value.__context__ is None
    assert reason(kept.put, "a", ENTRY) == reason(kept.remove, "a") == "denied"


def test_a_hanging_keyring_is_waited_for_once():
    backend, let_go = keyrings.hanging()
    kept = store(backend, patience=0.02)
    try:
        assert reason(kept.get, "a") == "timeout"
        asked = []
        kept._find = lambda: asked.append("again")
        assert reason(kept.put, "a", ENTRY) == "timeout"
        assert asked == []
    finally:
        let_go.set()
    kept._asking.join()
    kept._find = keyrings.real
    assert kept.get("a") is None


def test_windows_keeps_it_on_this_computer():
    assert real(keyrings.elsewhere()).persist == "local machine"


def test_without_a_desktop_the_library_finds_nothing_to_use(monkeypatch):
    """The real library, told by its own variable to use what always fails."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    assert reason(SystemStore().check) == "absent"


def test_a_keyring_that_its_owner_switched_off_is_told_so(monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setattr("keyring.core._keyring_backend", None)
    assert reason(SystemStore().put, "a", ENTRY) == "null"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_a_sentence_and_a_next_step_of_its_own(language):
    said = {sentence_of(KeyringUnavailable(reason=each), Words(language)) for each in KEYRING_REASONS}
    assert set(KEYRING_REASONS) == {"absent", "null", "timeout", "denied", "not_kept"}
    assert len({sentence.what for sentence in said}) == len({sentence.next_step for sentence in said}) == 5
