"""The report of a case, from a register in memory."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from privdesk.core.words import LANGUAGES, Language, Text
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.requests.model import SubjectRequest
from privdesk.requests.render.case import case_report
from tests.formats.pdf.reading import all_spoken, squeezed
from tests.memory import ACTOR
from tests.requests.office import MONDAY, Office, a_copy, an_office_with_register
from tests.requests.page import a_view, searched
from tests.ui.rooms import a_room

HOSTILE = 'Sanne <b>"Bold"</b> {naam} &amp; %n =SUM(A1) \u202e\U0001f600'


@cache
def like() -> tuple[Office, SubjectRequest]:
    made = an_office_with_register()
    request = made.requests.register(
        rights=("access", "erasure"),
        person={"name": HOSTILE, "email": "sanne@voorbeeld.example"},
        details={"received": MONDAY, "address_known": True, "wish": HOSTILE},
    )
    return made, searched(made, request, "profiles")


@pytest.fixture
def office() -> Office:
    made = a_copy(like()[0])
    made.requests._actors = lambda: {ACTOR: Text("Slot", "Privacy officer")}
    return made


@pytest.fixture
def request_() -> SubjectRequest:
    return like()[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_tells_who_asked_what_and_everything_that_happened(
    office: Office, request_: SubjectRequest, language: Language
) -> None:
    report = office.requests.case_report(request_.id, language)
    said = squeezed(all_spoken(case_report(report, language)))
    told: dict[str, tuple[str, ...]] = {
        "en": ("Report of request", "2 April 2026", "Searched in profiles: data found (address).", "not taken yet"),
        "nl": ("Verslag van verzoek", "2 april 2026", "Gezocht in profiles: gegevens gevonden (address).", "inzage en"),
    }
    names = ('Sanne <b>"Bold"</b> {naam} &amp; %n =SUM(A1)', "sanne@voorbeeld.example", request_.case_no, "accounts")
    assert [each for each in (*told[language], *names) if squeezed(each) not in said] == []


def test_each_thing_tells_who_noted_it(office: Office, request_: SubjectRequest) -> None:
    assert {each.who for each in office.requests.course(request_.id, "en")} == {Text("Slot", "Privacy officer")}


def test_a_way_in_that_is_gone_names_nobody(office: Office, request_: SubjectRequest) -> None:
    office.requests._actors = dict
    assert {each.who for each in office.requests.course(request_.id, "en")} == {None}


def test_the_page_tells_the_course_and_prints_the_report_which_leaves_a_line(
    qapp: QApplication, office: Office, request_: SubjectRequest, tmp_path: Path
) -> None:
    room: Any = a_room(MONDAY)
    view = a_view(room, office)
    view.choose(request_.id)
    course = view.detail.timeline
    view.detail.show_tab("timeline", None)
    texts = {each.text() for each in course.findChildren(QLabel)}
    assert {"The search began; the places came from the register.", "Recorded by", "Privacy officer"} <= texts
    course._print(request_.id)
    [(title, pdf)] = room.paper.printed
    assert (title, pdf[:5]) == ("Report of the request", b"%PDF-")
    course.save(request_.id, tmp_path / "verslag.pdf")
    assert (tmp_path / "verslag.pdf").read_bytes().startswith(b"%PDF-")
    assert "saved as verslag.pdf" in view.strip.text
    with office.transactions.read() as work:
        lines = list(audit.lines(work.session, ref=request_.id, actions=(Action.CASE_REPORTED,)))
    assert len(lines) == 2
    view.close()
    view.deleteLater()
