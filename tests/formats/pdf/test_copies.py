from io import BytesIO

import pikepdf
import pytest

from privdesk.formats.pdf.copies import locked, packed
from privdesk.formats.pdf.letter import letter_pdf
from tests.formats.pdf.reading import all_spoken
from tests.formats.pdf.sheets import a_sheet


def test_a_locked_copy_opens_with_its_phrase_only():
    copy = locked(letter_pdf(a_sheet()), "vier blauwe ganzen één")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(copy))
    with pikepdf.open(BytesIO(copy), password="vier blauwe ganzen één") as file:
        assert file.encryption.bits == 256


def test_a_locked_copy_does_not_claim_to_be_an_archive_but_stays_accessible():
    copy = locked(letter_pdf(a_sheet()), "geheim woord")
    with pikepdf.open(BytesIO(copy), password="geheim woord") as file:
        with file.open_metadata() as metadata:
            assert "pdfaid:part" not in metadata
            assert "pdfaid:conformance" not in metadata
            assert metadata["pdfuaid:part"] == "1"
        assert file.Root.MarkInfo.Marked


def test_a_copy_is_not_locked_with_nothing():
    with pytest.raises(ValueError, match="phrase"):
        locked(letter_pdf(a_sheet()), "")


def test_packing_keeps_every_word_and_gives_the_same_bytes():
    pdf = letter_pdf(a_sheet())
    assert packed(pdf) == packed(pdf)
    assert len(packed(pdf)) < len(pdf)
    assert all_spoken(packed(pdf)) == all_spoken(pdf)
