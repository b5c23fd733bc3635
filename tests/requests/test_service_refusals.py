"""What would leave a hole in the file is refused with a sentence."""

from __future__ import annotations

import pytest

from privdesk.core.errors import Refused
from privdesk.core.sentences import problem_sentence
from privdesk.core.words import Words
from tests.requests.office import MONDAY, Office


@pytest.mark.parametrize(
    "pdf,code",
    [
        (b"", "letter-not-chosen"),
        (b"PK\x03\x04 a text document", "letter-not-pdf"),
        (b" " * 2_000 + b"%PDF", "letter-not-pdf"),
    ],
)
def test_a_letter_of_ones_own_must_be_a_pdf(office: Office, pdf: bytes, code: str) -> None:
    request = office.registered("access")
    with pytest.raises(Refused) as met:
        office.requests.record_own_letter(request.id, "L01", pdf=pdf, sent_on=MONDAY)
    assert [(each.field, each.code) for each in met.value.problems] == [("pdf", code)]
    assert "PDF" in problem_sentence(met.value.problems[0], Words("en"))
    assert office.requests.get(request.id).letters == ()


def test_a_pdf_is_taken_as_it_went_out(office: Office) -> None:
    request = office.registered("access")
    request = office.requests.record_own_letter(request.id, "L01", pdf=b"\n%PDF-1.7 own", sent_on=MONDAY)
    assert office.requests.letter_pdf(request.letters[0].id) == b"\n%PDF-1.7 own"


@pytest.mark.parametrize("name", ["", "  \n"])
def test_a_place_to_search_has_a_name(office: Office, name: str) -> None:
    request = office.registered("access")
    with pytest.raises(Refused) as met:
        office.requests.add_place(request.id, place=name)
    assert [(each.field, each.code) for each in met.value.problems] == [("place", "place-unnamed")]
    request = office.requests.add_place(request.id, place=" archive ")
    assert [each.place for each in request.searches] == ["archive"]
    with pytest.raises(Refused):
        office.requests.save_place(request.id, request.searches[0].id, place=name)
    request = office.requests.save_place(request.id, request.searches[0].id, hint="by name")
    assert [(each.place, each.hint) for each in request.searches] == [("archive", "by name")]
