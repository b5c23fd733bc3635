from __future__ import annotations

import pytest

from privdesk.core.passphrases import is_easy_to_guess, is_strong_enough


@pytest.mark.parametrize(
    "passphrase",
    [
        "aaaaaaaaaaaaaa",
        "12345678901234",
        "98765432109876",
        "abcdefghijklmn",
        "qwertyuiopasdfghjkl",
        "Welkom01Welkom01",
        "geheim geheim geheim geheim",
        "ja ja ja ja ja ja",
        "１２３４５６７８９０１２３４",
    ],
)
def test_length_alone_is_easy_to_guess(passphrase: str) -> None:
    assert is_strong_enough(passphrase)
    assert is_easy_to_guess(passphrase)


@pytest.mark.parametrize(
    "passphrase",
    [
        "een voorbeeld is geen geheim",
        "fiets kachel wolk tegel brood",
        "vT9#kq2LmX7!pd",
        "Mijn opa had 3 ezels",
        "𓀀𓀁𓀂𓀃𓀄𓀅𓀆𓀇𓀈𓀉𓀊𓀋𓀌𓀍",
    ],
)
def test_what_surprises_is_not(passphrase: str) -> None:
    assert is_strong_enough(passphrase)
    assert not is_easy_to_guess(passphrase)
