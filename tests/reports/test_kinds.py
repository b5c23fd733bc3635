import pytest

from privdesk.core.errors import UnknownKind
from privdesk.reports.model import Kind, Layout
from privdesk.reports.rules.kinds import kind_of


@pytest.mark.parametrize(
    "name, kind, layout",
    [
        ("register.pdf", Kind.PDF, Layout.TABLE),
        ("register.cards.pdf", Kind.PDF, Layout.CARDS),
        ("Register.CARDS.PDF", Kind.PDF, Layout.CARDS),
        ("cards.pdf", Kind.PDF, Layout.TABLE),
        ("2026.11.22.xlsx", Kind.XLSX, Layout.TABLE),
        ("/een/map.d/register.csv", Kind.CSV, Layout.TABLE),
    ],
)
def test_the_ending_of_a_name_tells_the_kind_of_file(name: str, kind: Kind, layout: Layout) -> None:
    assert kind_of(name) == (kind, layout)


@pytest.mark.parametrize("name, ending", [("register.docx", "docx"), ("register", ""), ("register.pdf.zip", "zip")])
def test_an_unknown_ending_is_refused_with_those_that_are_known(name: str, ending: str) -> None:
    with pytest.raises(UnknownKind) as refused:
        kind_of(name)
    assert refused.value.facts == {"ending": ending, "known": ("pdf", "xlsx", "csv")}
