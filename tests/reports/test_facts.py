import dataclasses
import datetime as dt
from collections.abc import Iterator
from typing import Any, get_args
from uuid import UUID

import pytest

from privdesk.activities.model import Activity, Retention
from privdesk.core.citing import cited
from privdesk.core.fields import Choice, spec, specs
from privdesk.core.words import Words
from privdesk.processors.model import Processor
from privdesk.reports.rules.facts import Column, Telling, column, columns
from tests.reports.values import key, letterbird, newsletter, payroll

ENGLISH = Words("en")
PROCESSOR = UUID(int=7)
TOLD_AS_A_TERM = {"years", "months", "weeks", "days", "trigger", "anchor"}


def telling(**but: Any) -> Telling:
    return Telling(**{"words": ENGLISH, "names": {PROCESSOR: "The processor"}} | but)


def filled(value_class: type, marks: Iterator[int]) -> Any:
    """A value with something recognisable in every field."""
    given = {"id": UUID(int=next(marks))} | {each.name: held(each.type, marks) for each in specs(value_class)}
    if value_class is Activity:
        given["id"] = key("filled")
    return value_class(**given)


def held(hint: Any, marks: Iterator[int]) -> Any:
    inner = [each for each in get_args(hint) if each not in (type(None), Ellipsis)]
    kind = inner[0] if inner else hint
    if dataclasses.is_dataclass(kind):
        one = filled(kind, marks)
    elif issubclass(kind, Choice):
        one = list(kind)[-1]
    elif kind is UUID:
        one = PROCESSOR
    elif kind is bool:
        one = True
    elif kind is int:
        one = next(marks)
    elif kind is dt.date:
        one = dt.date(2026, 1, 1) + dt.timedelta(days=next(marks))
    else:
        one = f"text{next(marks)}"
    return (one,) if getattr(hint, "__origin__", None) is tuple else one


def texts(value: Any) -> Iterator[str]:
    """What of a value must be found back in the report, as it is said."""
    for each in specs(type(value)):
        inside = getattr(value, each.name)
        for item in inside if isinstance(inside, tuple) else (inside,):
            if dataclasses.is_dataclass(item):
                yield from texts(item)
            elif isinstance(item, bool):
                yield ENGLISH.say(each.label)[1:]
            elif isinstance(item, UUID):
                yield "The processor"
            elif not (isinstance(value, Retention) and each.name in TOLD_AS_A_TERM):
                yield ENGLISH.fact(item)


@pytest.mark.parametrize("value_class", [Activity, Processor])
def test_nothing_that_a_field_declares_is_left_out(value_class: type) -> None:
    value = filled(value_class, iter(range(100, 1000)))
    said = [
        f"{ENGLISH.say(each.spec.label)}: {line}"
        for each in columns(value_class)
        for line in telling().lines(value, each)
    ]
    everything = "\n".join(said)
    assert [text for text in texts(value) if text not in everything] == []


def test_retention_and_transfers_are_columns_of_their_own() -> None:
    paths = [each.path for each in columns(Activity)]
    assert "data_categories.retention" in paths
    assert "recipients.transfers" in paths
    assert [each.letter for each in columns(Activity) if each.path == "recipients.transfers"] == ["e"]


def test_what_has_its_own_column_is_not_told_twice() -> None:
    said = " ".join(map(str, telling().lines(payroll(), column(Activity, "data_categories"))))
    assert "years" not in said
    assert "salary" not in said


def test_equal_terms_of_several_categories_become_one_line() -> None:
    lines = telling().lines(newsletter(), column(Activity, "data_categories.retention"))
    assert [line.of for line in lines] == [("voornaam, achternaam", "e-mailadres")]


def test_a_legal_basis_is_said_with_its_provision() -> None:
    [line, _] = telling().lines(newsletter(), column(Activity, "purposes"))
    assert str(line) == (
        "Abonnees informeren over bijeenkomsten en publicaties (legal basis: consent, art. 6(1)(a) GDPR)"
    )


def test_a_narrow_cell_leaves_out_labels_that_say_nothing() -> None:
    [line, _] = telling(brief=True).lines(newsletter(), column(Activity, "purposes"))
    assert line.aside == "consent, art. 6(1)(a) GDPR"


def test_a_system_is_said_with_the_name_of_its_processor() -> None:
    activity = dataclasses.replace(
        newsletter(), systems=(dataclasses.replace(newsletter().systems[0], processor_id=PROCESSOR),)
    )
    [line] = telling().lines(activity, column(Activity, "systems"))
    assert "kept by this processor: The processor" in str(line)


def test_an_item_without_a_name_still_tells_its_particulars() -> None:
    retention = Retention(id=key("bare"), source="beleid")
    bare = dataclasses.replace(newsletter().data_categories[0], retention=retention)
    activity = dataclasses.replace(newsletter(), data_categories=(bare,))
    [line] = telling().lines(activity, column(Activity, "data_categories.retention"))
    assert str(line).startswith("voornaam, achternaam: kind of term: own maximum")


def test_an_abbreviation_keeps_its_capitals_within_a_line() -> None:
    line = telling().lines(letterbird(), Column(path="agreement", spec=spec(Processor, "agreement")))[0]
    assert "SHA-256" not in str(line)
    agreement = dataclasses.replace(letterbird().agreement, document_hash="ab12")
    line = telling().lines(dataclasses.replace(letterbird(), agreement=agreement), column(Processor, "agreement"))[0]
    assert "SHA-256 of the document: ab12" in str(line)


@pytest.mark.parametrize(
    "article, dutch, english",
    [
        ("6(1)(a)", "art. 6 lid 1 onder a AVG", "art. 6(1)(a) GDPR"),
        ("30(1)(b)", "art. 30 lid 1 onder b AVG", "art. 30(1)(b) GDPR"),
        ("22", "art. 22 AVG", "art. 22 GDPR"),
        ("45", "art. 45 AVG", "art. 45 GDPR"),
        ("30(1), 30(2)", "art. 30 lid 1 AVG, art. 30 lid 2 AVG", "art. 30(1) GDPR, art. 30(2) GDPR"),
        ("37–39", "art. 37–39 AVG", "art. 37–39 GDPR"),
        ("UAVG 46", "art. 46 UAVG", "art. 46 UAVG"),
        ("UAVG 5(4)", "art. 5 lid 4 UAVG", "art. 5(4) UAVG"),
        (
            "49(1) second subparagraph",
            "art. 49 lid 1 tweede alinea AVG",
            "art. 49(1) second subparagraph GDPR",
        ),
        ("EDPB 01/2022 §159", "EDPB 01/2022 §159", "EDPB 01/2022 §159"),
        ("", "", ""),
    ],
)
def test_a_provision_is_cited_as_each_language_does(article: str, dutch: str, english: str) -> None:
    assert cited(article, "nl") == dutch
    assert cited(article, "en") == english


@pytest.mark.parametrize("source, said", [("Wordt elk jaar bekeken.", "bekeken;"), ("Letterbird B.V.", "B.V.;")])
def test_a_sentence_loses_its_full_stop_where_the_line_goes_on(source: str, said: str) -> None:
    retention = Retention(id=key("source"), years=1, source=source)
    named = dataclasses.replace(newsletter().data_categories[0], retention=retention)
    activity = dataclasses.replace(newsletter(), data_categories=(named,))
    [line] = telling().lines(activity, column(Activity, "data_categories.retention"))
    assert said in str(line)
