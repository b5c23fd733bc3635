from __future__ import annotations

import pytest

from privdesk.core.written import all_bare, bare, contains_bsn, is_mail_address


@pytest.mark.parametrize(
    "text, found",
    [
        ("111222333", True),
        ("123456782", True),
        ("BSN:123456782.", True),
        ("123456789", False),
        ("000000000", False),
        ("12345678", False),
        ("1112223334", False),
        ("", False),
        ("mijn nummer is 111222333.", True),
        ("BSN: 1112.22.333", True),
        ("111 222 333", True),
        ("klantnummer 123456789", False),
        ("telefoon 0101112223334", False),
        ("IBAN NL00PROF0111222333", False),
        ("bedrag 111222333,00", True),
        ("op 05-03-2026 belde u", False),
    ],
)
def test_nine_digits_that_pass_the_test_of_eleven_look_like_a_citizen_service_number(text: str, found: bool) -> None:
    assert contains_bsn(text) is found


@pytest.mark.parametrize(
    "text, fits",
    [
        ("post@proef.example", True),
        ("  post@proef.example ", True),
        ("post@proef", False),
        ("post proef@proef.example", False),
        ("a@b@proef.example", False),
        ("", False),
    ],
)
def test_a_mail_address_has_one_sign_and_a_domain(text: str, fits: bool) -> None:
    assert is_mail_address(text) is fits


def test_two_spellings_of_a_name_are_one_name() -> None:
    assert bare("  Contactpersonen  van Klanten ") == bare("contactpersonen van klanten")
    assert all_bare(["Klanten", "klanten ", "leden"]) == {"klanten", "leden"}
