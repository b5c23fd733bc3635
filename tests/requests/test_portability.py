"""The files of a person who takes the data elsewhere, from a register in memory."""

from __future__ import annotations

import dataclasses
import io
import json
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from privdesk.activities.model import LegalBasis
from privdesk.core.errors import NotPortable, Refused
from privdesk.core.words import LANGUAGES, Language
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.requests.model import AttachmentKind, DataFormat, Representation, SubjectRequest
from privdesk.requests.rules.portability import PortableFile, PortableOrder, meanings
from privdesk.requests.service import IncomingFile
from tests.formats.reading import rows
from tests.make import a_purpose
from tests.requests.office import MONDAY, Office, a_copy, an_office_with_register
from tests.requests.page import a_view, answer, asked, searched
from tests.ui.rooms import a_room, ring

HOSTILE = '=HYPERLINK("http://x") <b>\u202e\U0001f600\nline two; "quoted"'
LEDEN = b"naam;sinds;..\\..\\evil\r\n=1+1;2020-01-01;x\r\n"


@cache
def like() -> tuple[Office, SubjectRequest]:
    """Searched: a profile that rests on consent, and invoices that do not."""
    made = an_office_with_register()
    for activity in made.activities.all():
        basis = LegalBasis.CONSENT if activity.name == "Profiles" else LegalBasis.LEGAL_OBLIGATION
        made.activities.save(dataclasses.replace(activity, purposes=(a_purpose(basis=basis),)))
    request = searched(made, made.registered("portability", language="en"), "profiles", "accounts")
    place = next(each for each in request.searches if each.place == "profiles")
    data = [("address", HOSTILE), ("hobby", "schaken")]
    return made, made.requests.record_search(request.id, place.id, result=place.result, data=data)


@pytest.fixture
def office() -> Office:
    return a_copy(like()[0])


@pytest.fixture
def request_() -> SubjectRequest:
    return like()[1]


def order_of(office: Office, request: SubjectRequest) -> PortableOrder:
    return office.requests.portable(request.id, request.claims[0].id)


def made(office: Office, request: SubjectRequest, chosen: DataFormat = DataFormat.JSON_CSV, **but: Any) -> bytes:
    order = order_of(office, request)
    places = [each.place.id for each in order.portions if each.fits]
    return office.requests.make_portable(order, **({"chosen": chosen, "places": places, "meanings": {}} | but))


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_what_rests_on_consent_or_a_contract_is_proposed_and_the_rest_is_not(
    office: Office, request_: SubjectRequest
) -> None:
    found = {each.place.place: each.fits for each in order_of(office, request_).portions}
    assert found == {"profiles": True, "accounts": False}


def test_the_bundle_holds_json_csv_and_what_every_column_means(office: Office, request_: SubjectRequest) -> None:
    office.requests.add_portable(request_.id, PortableFile(name="leden lijst.csv", data=LEDEN))
    office.requests.add_portable(request_.id, PortableFile(name="../../Prof.JSON", data=b'{"a": 1}'))
    found = members(made(office, request_, meanings={"sinds": "member since", "naam": "=SUM(A1)"}))
    assert list(found) == [
        "README.txt",
        "columns.csv",
        "data.json",
        "schema.json",
        "01-data-found.csv",
        "02-leden-lijst.csv",
        "json/01-prof.json",
    ]
    content = json.loads(found["data.json"])
    assert (content["format"], content["version"]) == ("privdesk.portability", 1)
    assert [row["data"] for row in content["tables"][0]["rows"]] == [HOSTILE, "schaken"]
    assert content["tables"][1]["rows"][0]["naam"] == "=1+1"
    assert rows(found["02-leden-lijst.csv"])[0]["naam"] == "'=1+1"
    assert rows(found["01-data-found.csv"])[0]["data"].startswith("'=HYPERLINK")
    columns = {(row["file"], row["column"]): row["meaning"] for row in rows(found["columns.csv"])}
    assert columns["02-leden-lijst", "sinds"] == "member since"
    assert columns["02-leden-lijst", "naam"] == "'=SUM(A1)"
    assert set(columns) == {
        (table["name"], column["name"]) for table in content["tables"] for column in table["columns"]
    }
    assert found["json/01-prof.json"] == b'{"a": 1}'
    readme = found["README.txt"].decode("utf-8-sig")
    assert all(name in readme for name in found if name != "README.txt")


def test_the_json_is_built_as_its_schema_says(office: Office, request_: SubjectRequest) -> None:
    office.requests.add_portable(request_.id, PortableFile(name="leden.csv", data=LEDEN))
    found = members(made(office, request_))
    fits(json.loads(found["data.json"]), json.loads(found["schema.json"]), "data")


def fits(value: Any, schema: dict[str, Any], path: str) -> None:
    """As much of JSON Schema as ours uses."""
    types = {"object": dict, "array": list, "string": str, "number": (int, float), "boolean": bool, "null": type(None)}
    if wanted := schema.get("type"):
        names = wanted if isinstance(wanted, list) else [wanted]
        assert any(isinstance(value, types[name]) for name in names), path  # type: ignore[arg-type]
    assert value == schema.get("const", value), path
    assert value in schema.get("enum", [value]), path
    for name in schema.get("required", ()):
        assert name in value, f"{path}.{name}"
    if isinstance(value, dict):
        for name, inner in value.items():
            below = schema.get("properties", {}).get(name, schema.get("additionalProperties"))
            assert below is not None, f"{path}.{name}"
            fits(inner, below, f"{path}.{name}")
    if isinstance(value, list):
        for number, inner in enumerate(value):
            fits(inner, schema["items"], f"{path}[{number}]")


@pytest.mark.parametrize("chosen, lacks", [(DataFormat.JSON, "01-data-found.csv"), (DataFormat.CSV, "data.json")])
def test_one_format_alone_can_be_made(office: Office, request_: SubjectRequest, chosen: DataFormat, lacks: str) -> None:
    assert lacks not in members(made(office, request_, chosen))
    assert office.requests.get(request_.id).claims[0].data_format is chosen


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_language_of_the_letter(office: Office, request_: SubjectRequest, language: Language) -> None:
    office.requests.save_details(request_.id, language=language)
    names = {"nl": ("LEESMIJ.txt", "kolommen.csv"), "en": ("README.txt", "columns.csv")}
    assert tuple(members(made(office, request_)))[:2] == names[language]


def test_a_name_becomes_no_line_of_the_explanation(office: Office, request_: SubjectRequest) -> None:
    office.requests.save_person(request_.id, name="Sanne\r\n- secret.csv\u202e\x1b[31m")
    order = office.requests.portable(request_.id, request_.claims[0].id)
    taken = [each.place.id for each in order.portions]
    made = office.requests.make_portable(order, chosen=DataFormat.CSV, places=taken, meanings={})
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        lines = archive.read(archive.namelist()[0]).decode("utf-8-sig").split("\r\n")
    [line] = [each for each in lines if "Sanne" in each]
    assert line.endswith("Sanne - secret.csv[31m")


def test_the_files_are_about_the_person_and_not_about_who_asks(office: Office, request_: SubjectRequest) -> None:
    assert order_of(office, request_).person == "Sanne Voorbeeld"
    office.requests.save_person(request_.id, representation=Representation.PARENT, represented="Tim Voorbeeld")
    assert order_of(office, request_).person == "Tim Voorbeeld"


def test_w11_a_pdf_is_refused_with_the_article(office: Office, request_: SubjectRequest) -> None:
    with pytest.raises(Refused) as refused:
        made(office, request_, DataFormat.PDF)
    assert [(each.field, each.code) for each in refused.value.problems] == [("data_format", "not-machine-readable")]
    with pytest.raises(Refused) as refused:
        made(office, request_, DataFormat.XML)
    assert [each.code for each in refused.value.problems] == ["format-made-elsewhere"]
    with pytest.raises(NotPortable):
        office.requests.add_portable(request_.id, PortableFile(name="kopie.pdf", data=b"%PDF-1.7"))
    assert office.requests.get(request_.id).attachments == ()


def test_a_copy_for_access_stays_behind_and_is_named(office: Office, request_: SubjectRequest) -> None:
    pdf = IncomingFile(name="kopie.PDF", data=b"%PDF-1.7", kind=AttachmentKind.DATA_COPY)
    office.requests.attach(request_.id, pdf)
    assert order_of(office, request_).left_out == ("kopie.PDF",)
    assert not any(b"%PDF" in each for each in members(made(office, request_)).values())


def test_nothing_makes_no_bundle(office: Office, request_: SubjectRequest) -> None:
    with pytest.raises(Refused) as refused:
        made(office, request_, places=[])
    assert [each.code for each in refused.value.problems] == ["nothing-portable"]


def test_the_bundle_stays_with_the_request_once_and_is_no_part_of_the_next(
    office: Office, request_: SubjectRequest
) -> None:
    first, second = made(office, request_), made(office, request_)
    assert first == second
    [kept] = office.requests.get(request_.id).attachments
    assert (kept.kind, kept.size) == (AttachmentKind.DATA_COPY, len(second))
    assert office.requests.attachment(kept.id) == second
    with office.transactions.read() as work:
        lines = list(audit.lines(work.session, ref=request_.id, actions=(Action.REQUEST_BUNDLE_MADE,)))
    assert [line.detail for line in lines] == [{"format": "json_csv"}] * 2


def test_a_meaning_belongs_to_the_longest_name_that_is_known() -> None:
    found, problems = meanings("a=b = c\n\na = x = y\nd = z", ["a=b", "a"])
    assert found == {"a=b": "c", "a": "x = y"}
    assert [(each.code, each.facts["line"]) for each in problems] == [("column-unknown", "d = z")]


def test_from_the_page_files_are_added_and_made_and_saved(
    qapp: QApplication, office: Office, request_: SubjectRequest, tmp_path: Path
) -> None:
    room: Any = a_room(MONDAY)
    view = a_view(room, office)
    view.choose(request_.id)
    (tmp_path / "leden.csv").write_bytes(LEDEN)
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7")
    portables = view.acts.portables
    portables.add(request_.id, tmp_path / "scan.pdf")
    assert "article 20(1)" in view.strip.text
    portables.add(request_.id, tmp_path / "leden.csv")
    ring(room, "requests")
    press(view, "Make the files…")
    assert asked(view).form.values()["columns"] == "naam = \nsinds = \n..\\..\\evil ="
    answer(view, columns="onzin")
    assert "onzin" in asked(view).form.row("columns").problem.text
    answer(view, columns="sinds = member since", data_format=DataFormat.PDF)
    assert "article 20(1)" in asked(view).form.row("data_format").problem.text
    answer(view, data_format=DataFormat.JSON_CSV)
    dialog = view.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(tmp_path / "uit.zip"))
    dialog.reject()
    assert b"member since" in members((tmp_path / "uit.zip").read_bytes())["columns.csv"]
    assert "saved as uit.zip" in view.strip.text
    view.close()
    view.deleteLater()


def test_the_question_comes_back_after_a_lock(qapp: QApplication, office: Office, request_: SubjectRequest) -> None:
    view = a_view(a_room(MONDAY), office)
    view.choose(request_.id)
    assert view.detail.reopen("portable", str(request_.claims[0].id))
    assert asked(view).form.values()["data_format"] is DataFormat.JSON_CSV
    assert not view.detail.reopen("portable", "of another")
    asked(view).reject()
    view.close()
    view.deleteLater()


def press(view: Any, text: str) -> None:
    next(each for each in view.findChildren(QPushButton) if each.text() == text).click()
