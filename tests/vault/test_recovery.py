from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.core.errors import RecoveryCodeMistyped
from privdesk.vault.recovery import CHARACTERS, LETTERS, code_of, groups, new_secret, secret_of

secrets = st.binary(min_size=20, max_size=20)


def test_a_code_has_nine_groups_of_four_characters_that_cannot_be_confused():
    code = code_of(new_secret())
    assert [len(group) for group in code.split("-")] == [4] * 9
    assert not set("ILOU") & set(code)
    assert groups(code) == code.split("-")


def test_the_code_of_a_known_secret_is_the_one_that_the_format_promises():
    assert code_of(bytes(range(20))) == "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-NPNC"


@given(secrets)
def test_every_secret_comes_back_from_its_code(secret):
    assert secret_of(code_of(secret)) == secret


@pytest.mark.parametrize(
    "typed", [str.lower, lambda code: code.replace("-", ""), lambda code: code.replace("-", " – ")]
)
def test_a_code_may_be_typed_in_other_clothes(typed):
    secret = new_secret()
    assert secret_of(typed(code_of(secret))) == secret


def test_letters_that_look_like_digits_are_read_as_digits():
    code = code_of(bytes([0, 68, 50]) + bytes(17))
    assert secret_of(code.replace("0", "O").replace("1", "l")) == secret_of(code)


@given(secrets, st.integers(0, CHARACTERS - 1), st.sampled_from(LETTERS))
def test_one_wrong_character_is_noticed(secret, place, letter):
    text = code_of(secret).replace("-", "")
    if text[place] == letter:
        return
    # a 20-bit checksum lets one in a million through; hypothesis tries a hundred
    with pytest.raises(RecoveryCodeMistyped):
        secret_of(text[:place] + letter + text[place + 1 :])


@pytest.mark.parametrize("typed", ["", "0000", "U" * 36, "é" * 36, "0" * 37, "0" * 35, "0" * 36])
def test_what_is_no_code_is_refused(typed):
    with pytest.raises(RecoveryCodeMistyped):
        secret_of(typed)


def test_two_groups_that_changed_places_are_noticed():
    code = code_of(bytes(range(20))).split("-")
    with pytest.raises(RecoveryCodeMistyped):
        secret_of("-".join([code[1], code[0], *code[2:]]))
