"""What is half typed, in each kind of editor, and a lock on top of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from privdesk.core.drafts import Draft
from privdesk.desk.left_over import LeftOverDialog
from privdesk.desk.preferences import PreferencesDialog
from privdesk.desk.window import DeskWindow
from privdesk.desk.workbench import Workbench
from privdesk.requests.model import Outcome, SearchResult
from privdesk.requests.rules.rights import ACKNOWLEDGEMENT
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.view.intake import IntakeDialog
from privdesk.ui.ask import AskDialog
from tests.desk.register import MAILS, dialog, enter, settle


def bench_of(window: DeskWindow) -> Workbench:
    assert window._workbench is not None
    return window._workbench


def lock_and_unlock(window: DeskWindow, root: Path) -> Workbench:
    window.lock()
    settle()
    enter(window, root)
    return bench_of(window)


def kept(window: DeskWindow) -> list[str]:
    return [each.place for each in window._session.services.drafts.kept()]


def request_of(window: DeskWindow, name: str) -> Any:
    return next(each for each in window._session.services.requests.all() if each.person.name.startswith(name))


QUESTIONS = (
    StepAction.CHOOSE_RIGHTS,
    StepAction.MARK_ACKNOWLEDGED,
    StepAction.CONFIRM_IDENTITY,
    StepAction.FAIL_IDENTITY,
    StepAction.ADD_PLACE,
    StepAction.DECIDE,
    StepAction.ADD_RECIPIENT,
    StepAction.RECORD_OWN_LETTER,
    StepAction.EXTEND,
    StepAction.WITHDRAW,
    StepAction.CLOSE,
    StepAction.DISPUTE,
)


def scribble(top: QWidget) -> dict[str, Any]:
    """Something in every line and text, so that it differs from what stood there; what then is said."""
    from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

    for number, each in enumerate(top.findChildren(QLineEdit)):
        if each.isVisible() and not each.isReadOnly():
            each.setText(f"{each.text()}half {number}")
    for number, each in enumerate(top.findChildren(QPlainTextEdit)):
        if each.isVisible() and not each.isReadOnly():
            each.setPlainText(f"lang {number}\nen verder")
    return top.form.draft()


def test_the_questions_about_a_request_come_back_as_they_were(window: DeskWindow, root: Path) -> None:
    for action in QUESTIONS:
        view = bench_of(window).requests()
        view.choose(request_of(window, "Sanne").id)
        view.acts.take(action.value, view.detail.case)
        typed = scribble(dialog(window, AskDialog))
        lock_and_unlock(window, root)
        again = dialog(window, AskDialog)
        assert again.form.draft() == typed, action
        assert kept(window) == [f"requests.{action.value}"]
        again.reject()
        assert kept(window) == [], action


def test_questions_of_the_places_and_of_the_decision_come_back(window: DeskWindow, root: Path) -> None:
    services = window._session.services
    request = request_of(window, "Bram")
    services.requests.acknowledge(request.id)
    request = services.requests.start_search(request.id)
    for place in request.searches:
        data = [("naam", "Bram Proefpersoon")]
        request = services.requests.record_search(request.id, place.id, result=SearchResult.FOUND, data=data)
    for ask in (
        lambda view: view.detail.search._found_data(),
        lambda view: view.detail.search.carry_out(),
        lambda view: view.acts.claims.ask_wish(view.detail.case, view.detail.case.request.claims[0].id),
        lambda view: view.acts.claims.decide(view.detail.case, view.detail.case.request.claims[0].id),
    ):
        view = bench_of(window).requests()
        view.choose(request.id)
        view.detail.search.choose(request.searches[-1].id)
        ask(view)
        asked = dialog(window, AskDialog)
        title, typed = asked.windowTitle(), scribble(asked)
        lock_and_unlock(window, root)
        again = dialog(window, AskDialog)
        assert again.windowTitle() == title
        assert again.form.draft() == typed
        again.reject()


def test_a_request_that_is_being_taken_in_comes_back_with_its_files(window: DeskWindow, root: Path) -> None:
    bench_of(window).new_from_files([MAILS / "access-plain.eml"])
    asked = dialog(window, IntakeDialog)
    asked.person.editor("name").field().setText("Sanne Bak")
    asked.intake.editor("received").field().setText("31-02-2026")
    files = [(each.name, each.data, each.kind) for each in asked._files]
    assert files
    drafts = asked.intake.draft(), asked.person.draft()
    lock_and_unlock(window, root)
    again = dialog(window, IntakeDialog)
    assert (again.intake.draft(), again.person.draft()) == drafts
    assert [(each.name, each.data, each.kind) for each in again._files] == files
    again.intake.editor("received").field().setText("20-11-2026")
    again._do.click()
    settle()
    assert kept(window) == []
    assert request_of(window, "Sanne Bak").attachments


def test_a_letter_comes_back_with_what_was_typed_and_the_question_on_top_of_it(window: DeskWindow, root: Path) -> None:
    view = bench_of(window).requests()
    view.choose(request_of(window, "Sanne").id)
    view.write_letter(ACKNOWLEDGEMENT, None)
    page = view._letter
    page._language.setCurrentIndex(1)
    page._date.restore("22-11-2026")
    page._date.finish()
    for number, field in enumerate(page._fields.values()):
        field.type(f"typed {number}")
    page._fill()
    typed = page.draft().content
    page._record.click()
    dialog(window, AskDialog).form.editor("on").restore("half")
    lock_and_unlock(window, root)
    page = bench_of(window).requests()._letter
    assert page is not None
    assert page.draft().content == typed
    again = dialog(window, AskDialog)
    assert again.form.draft()["on"] == "half"
    again.reject()
    page._back.click()
    settle()
    assert kept(window) == []


def test_a_letter_that_was_sent_is_not_begun_again(window: DeskWindow, root: Path) -> None:
    view = bench_of(window).requests()
    view.choose(request_of(window, "Sanne").id)
    view.write_letter(ACKNOWLEDGEMENT, None)
    view._letter._record.click()
    dialog(window, AskDialog).do.click()
    settle()
    assert view._letter is None
    assert lock_and_unlock(window, root).requests()._letter is None


@pytest.mark.parametrize(
    "page, field, text",
    [("activities", "name", ""), ("processors", "name", "")],
)
def test_a_field_that_the_rules_refuse_stands_there_again(
    window: DeskWindow, root: Path, page: str, field: str, text: str
) -> None:
    window._workbench.go(page)
    view = bench_of(window).page(page)
    ident = view.chosen_id
    line = view.form.editor(field).field()
    line.setText(text)
    lock_and_unlock(window, root)
    view = bench_of(window).page(page)
    assert view.chosen_id == ident
    assert view.form.editor(field).field().text() == text
    assert "is back" in view.strip.text
    line = view.form.editor(field).field()
    line.setText("Weer een naam")
    view.leave()
    assert kept(window) == []
    assert "Weer een naam" in [each.name for each in view.pane.listing.shown]


def test_a_date_that_is_half_typed_in_a_request_stands_there_again(window: DeskWindow, root: Path) -> None:
    view = bench_of(window).requests()
    ident = request_of(window, "Lotte").id
    view.choose(ident)
    view.detail.details.request.editor("received").restore("2-1")
    view.detail.details.person.editor("phone").restore("06 half")
    lock_and_unlock(window, root)
    view = bench_of(window).requests()
    assert view.chosen_id == ident
    assert view.detail.details.request.draft()["received"] == "2-1"
    # what could be saved was saved, and is no draft
    assert request_of(window, "Lotte").person.phone == "06 half"
    view.detail.details.request.editor("received").restore("02-11-2026")
    view.leave()


def test_a_new_activity_that_has_no_name_yet_stands_there_again(window: DeskWindow, root: Path) -> None:
    window._workbench.go("activities")
    view = bench_of(window).page("activities")
    before = view.pane.listing.total
    view.add()
    view.form.editor("department").field().setText("Nog zonder naam")
    lock_and_unlock(window, root)
    view = bench_of(window).page("activities")
    assert view.form.editor("department").value() == "Nog zonder naam"
    view.form.editor("name").field().setText("Nu met naam")
    view.leave()
    lock_and_unlock(window, root)
    view = bench_of(window).page("activities")
    assert view.pane.listing.total == before + 1
    assert kept(window) == []


@pytest.mark.parametrize("form", ["form", "rules_form"])
def test_a_field_of_the_organisation_stands_there_again(window: DeskWindow, root: Path, form: str) -> None:
    window._workbench.go("organisation")
    name = "backup_horizon_days" if form == "form" else "file_years"
    getattr(bench_of(window).page("organisation"), form).editor(name).restore("x")
    lock_and_unlock(window, root)
    view = bench_of(window).page("organisation")
    assert getattr(view, form).draft()[name] == "x"
    getattr(view, form).editor(name).restore("3")
    view.leave()
    assert kept(window) == []


def test_settings_and_the_wish_for_a_report_come_back(window: DeskWindow, root: Path) -> None:
    window._workbench.go("export")
    bench_of(window).page("export").form.editor("on").restore("1-1-")
    window._set()
    dialog(window, PreferencesDialog).form.editor("lock_minutes").restore("vijf")
    lock_and_unlock(window, root)
    assert bench_of(window).page("export").form.draft()["on"] == "1-1-"
    again = dialog(window, PreferencesDialog)
    assert again.form.draft()["lock_minutes"] == "vijf"
    again.reject()


def test_nothing_half_typed_leaves_no_draft(window: DeskWindow, root: Path) -> None:
    for page in ("activities", "processors", "export", "organisation", "requests"):
        window._workbench.go(page)
    lock_and_unlock(window, root)
    assert kept(window) == []


def gone_request(window: DeskWindow) -> Draft:
    content = {"form": {"reason": "Deze tekst mag niet weg"}, "despite": ""}
    return Draft(place="requests.extend", ref=uuid4(), content=content)


def gone_claim(window: DeskWindow) -> Draft:
    content = {"form": {"reason_text": "Deze tekst mag niet weg", "outcome": str(Outcome.REFUSED)}, "despite": ""}
    return Draft(place="requests.decide", ref=request_of(window, "Bram").id, part=str(uuid4()), content=content)


def gone_page(window: DeskWindow) -> Draft:
    return Draft(place="breaches.form", content={"form": {"what": "Deze tekst mag niet weg"}})


def gone_activity(window: DeskWindow) -> Draft:
    return Draft(place="activities.form", ref=uuid4(), content={"form": {"name": "Deze tekst mag niet weg"}})


def gone_field(window: DeskWindow) -> Draft:
    form = {"of_an_older_program": "Deze tekst mag niet weg"}
    return Draft(place="requests.dispute", ref=request_of(window, "Bram").id, content={"form": form, "despite": ""})


@pytest.mark.parametrize("gone", [gone_request, gone_claim, gone_page, gone_activity, gone_field])
def test_what_has_no_place_any_more_is_shown_and_stays_until_it_is_thrown_away(
    window: DeskWindow, root: Path, gone: Callable[[DeskWindow], Draft]
) -> None:
    draft = gone(window)
    service = window._session.services.drafts
    service._finders = {}
    service.keep([draft])
    window._opened.drafts.await_editors([draft])
    window._opened.session.services.drafts._finders = {}
    lock_and_unlock(window, root)
    told = dialog(window, LeftOverDialog)
    assert "Deze tekst mag niet weg" in told.text.toPlainText()
    told.later.click()
    window._session.services.drafts._finders = {}
    lock_and_unlock(window, root)
    told = dialog(window, LeftOverDialog)
    assert told.text.toPlainText() == "Deze tekst mag niet weg" or gone is gone_claim
    told.away.click()
    for each in window.findChildren(AskDialog):
        each.reject()
    settle()
    assert kept(window) == []


def test_a_draft_goes_with_the_person_whom_it_is_about(window: DeskWindow, root: Path) -> None:
    request = request_of(window, "Bram")
    view = bench_of(window).requests()
    view.choose(request.id)
    view.acts.take(StepAction.DISPUTE.value, view.detail.case)
    QTest.keyClicks(dialog(window, AskDialog).form.editor("reason").field(), "Bram belde hierover")
    window.lock()
    settle()
    session = enter(window, root)
    assert kept(window) == ["requests.dispute"]
    # the file is erased while the question stands open, and once more while the register locks
    session.services.requests.anonymise_again([request.id])
    assert kept(window) == []
    window.lock()
    settle()
    enter(window, root)
    assert kept(window) == []
    assert not [each for each in window.findChildren(LeftOverDialog) if each.isVisible()]


def test_a_register_that_is_only_read_takes_and_gives_no_drafts(window: DeskWindow, root: Path) -> None:
    view = bench_of(window).requests()
    view.acts.take(StepAction.EXTEND.value, view.detail.case)
    window.lock()
    settle()
    enter(window, root, read_only=True)
    assert not [each for each in window.findChildren(AskDialog) if each.isVisible()]
    assert kept(window) == ["requests.extend"]
    window.lock()
    settle()
    enter(window, root)
    assert dialog(window, AskDialog).isVisible()
