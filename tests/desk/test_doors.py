"""The doors: unlocking, the wizard for a new register, the sample."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWizard
from shiboken6 import isValid

from privdesk.core.clock import FixedClock
from privdesk.core.folders import MAKING
from privdesk.core.words import Words
from privdesk.desk.create import CreateWizard
from privdesk.desk.custody.memory import RegisterMemory
from privdesk.desk.sample import SampleDialog
from privdesk.desk.session import credential
from privdesk.desk.unlock import UnlockPage
from privdesk.desk.window import DeskWindow
from privdesk.desk.workbench import Workbench
from privdesk.reports.render.kit import kit_pdf
from privdesk.ui.frame import DangerDialog
from privdesk.vault import RecoveryKit
from privdesk.vault.recovery import code_of
from tests.desk.register import PASSPHRASE, TODAY, dialog, enter, front, registers, settle
from tests.formats.pdf.reading import all_spoken


def unlock(page: UnlockPage, text: str) -> None:
    page.secret.setText(text)
    page.unlock.click()


def test_a_wrong_passphrase_can_be_tried_again(door: UnlockPage) -> None:
    unlock(door, "een verkeerde zin")
    assert "does not fit" in door.notice.text
    assert door.secret.selectedText()
    assert door.unlock.isEnabled()
    assert not door.read_only.isVisible()


def test_a_damaged_key_file_is_another_sentence_than_a_wrong_passphrase(door: UnlockPage, root: Path) -> None:
    unlock(door, "een verkeerde zin")
    wrong = door.notice.text
    for name in ("vault.json", "vault.json.bak"):
        (root / name).write_bytes(b"{")
    unlock(door, PASSPHRASE)
    assert "damaged" in door.notice.text
    assert door.notice.text != wrong


def test_a_damaged_database_is_told_as_such(door: UnlockPage, root: Path) -> None:
    database = next(root.glob("*.db"))
    with database.open("r+b") as file:
        file.seek(200)
        file.write(bytes(200))
    unlock(door, PASSPHRASE)
    assert "damaged" in door.notice.text


def test_pages_that_cannot_be_read_do_not_look_empty(door: UnlockPage, locked: DeskWindow, root: Path) -> None:
    database = next(root.glob("*.db"))
    size = database.stat().st_size // 4096
    with database.open("r+b") as file:
        for page in range(2, size):
            file.seek(page * 4096 + 100)
            file.write(bytes(100))
    unlock(door, PASSPHRASE)
    page = front(locked)
    if isinstance(page, UnlockPage):
        assert "damaged" in page.notice.text
        return
    assert isinstance(page, Workbench)
    assert "damaged" in page.requests().strip.text
    assert not page.requests().pane.isVisible()


def test_an_empty_passphrase_asks_nothing(door: UnlockPage, locked: DeskWindow) -> None:
    unlock(door, "   ")
    assert front(locked) is door
    assert not door.notice.isVisible()


def test_a_mistyped_recovery_code_is_told_from_a_wrong_one(door: UnlockPage) -> None:
    door.swap.click()
    assert door.code.hasFocus()
    door.code.setText("ABCD-EFGH")
    QTest.keyClick(door.code, Qt.Key.Key_Return)
    assert "typing error" in door.notice.text
    door.code.setText(code_of(bytes(20)))  # of another register, or from before a new kit was made
    QTest.keyClick(door.code, Qt.Key.Key_Return)
    assert "does not fit" in door.notice.text
    assert "a newer one" in door.notice.text


@pytest.fixture
def wizard(locked: DeskWindow, tmp_path: Path) -> Iterator[CreateWizard]:
    locked.show_welcome()
    front(locked).first.click()
    made = dialog(locked, CreateWizard)
    made.place_page.folder.setText(str(tmp_path))
    yield made
    if isValid(made):
        made.accept()


def to_recovery(wizard: CreateWizard) -> None:
    fill(wizard, "name", "Stichting Voorbeeldhuis")
    wizard.next()
    fill(wizard, "officer_name", "Robin Verzonnen")
    wizard.next()
    wizard.next()
    for line in (wizard.passphrase_page.first, wizard.passphrase_page.again):
        QTest.keyClicks(line, PASSPHRASE)
    wizard.next()


def fill(wizard: CreateWizard, name: str, text: str) -> None:
    page = wizard.currentPage()
    QTest.keyClicks(page.form.editor(name).field(), text)


def type_back(wizard: CreateWizard) -> None:
    page = wizard.recovery_page
    for line, which in zip(page.typed, page._asked, strict=True):
        QTest.keyClicks(line, page._groups[which].lower())


def test_the_wizard_makes_a_register_that_its_passphrase_opens(wizard: CreateWizard, locked: DeskWindow) -> None:
    to_recovery(wizard)
    type_back(wizard)
    assert wizard.button(QWizard.WizardButton.FinishButton).isEnabled()
    wizard.button(QWizard.WizardButton.FinishButton).click()
    page = front(locked)
    assert isinstance(page, UnlockPage)
    unlock(page, PASSPHRASE)
    assert isinstance(front(locked), Workbench)
    organisation = locked._session.services.organisation.get()
    assert (organisation.name, organisation.officer_name) == ("Stichting Voorbeeldhuis", "Robin Verzonnen")
    assert "Voorbeeldhuis" in locked.windowTitle()


def test_the_recovery_code_of_the_wizard_opens_the_register(wizard: CreateWizard, locked: DeskWindow) -> None:
    to_recovery(wizard)
    code = "-".join(wizard.recovery_page._groups)
    type_back(wizard)
    wizard.accept()
    page = front(locked)
    page.swap.click()
    page.code.setText(code)
    page.unlock.click()
    assert isinstance(front(locked), Workbench)


def test_the_wizard_goes_on_only_with_what_it_needs(wizard: CreateWizard) -> None:
    onward = wizard.button(QWizard.WizardButton.NextButton)
    assert not onward.isEnabled()
    fill(wizard, "name", "Stichting Voorbeeldhuis")
    assert onward.isEnabled()
    wizard.next()
    fill(wizard, "officer_name", "Robin Verzonnen")
    wizard.next()
    wizard.place_page.folder.setText("/nergens/op/deze/computer")
    assert not onward.isEnabled()


def test_a_short_passphrase_or_two_that_differ_are_not_taken(wizard: CreateWizard) -> None:
    page = wizard.passphrase_page
    for first, again in (("kort", "kort"), (PASSPHRASE, PASSPHRASE + "!")):
        page.first.setText(first)
        page.again.setText(again)
        assert not page.isComplete()


def test_a_long_passphrase_that_is_easy_to_guess_is_warned_of_and_taken(wizard: CreateWizard) -> None:
    page = wizard.passphrase_page
    for typed, is_warned in (("12345678901234", True), (PASSPHRASE, False)):
        page.first.setText(typed)
        page.again.setText(typed)
        assert ("easy to guess" in page.verdict.text) is is_warned
        assert page.isComplete()


def test_the_code_must_be_typed_back(wizard: CreateWizard) -> None:
    to_recovery(wizard)
    finish = wizard.button(QWizard.WizardButton.FinishButton)
    assert not finish.isEnabled()
    page = wizard.recovery_page
    for line in page.typed:
        line.setText("XXXX")
    assert not finish.isEnabled()
    assert f"Group {page._asked[0] + 1} is not what is on the paper" in page._verdict.text
    for line, which in zip(page.typed, page._asked, strict=True):
        # as somebody reads it who knows no zero without a stroke
        line.setText(f" {page._groups[which].lower().replace('0', 'o').replace('1', 'l')}")
    assert finish.isEnabled()


def test_where_the_making_was_broken_off_it_is_made_again(
    wizard: CreateWizard, locked: DeskWindow, tmp_path: Path
) -> None:
    root = tmp_path / "Stichting Voorbeeldhuis.privdesk"
    root.mkdir()
    (root / MAKING).touch()
    locked.show_door(root)
    door = front(locked)
    assert "was broken off" in door.notice.text
    unlock(door, PASSPHRASE)
    assert "in the same folder" in door.notice.text
    assert door._remedies == []
    fill(wizard, "name", "Stichting Voorbeeldhuis")
    assert wizard.place_page.isComplete()
    (root / MAKING).unlink()
    assert not wizard.place_page.isComplete()


def test_leaving_without_the_code_says_what_is_lost(wizard: CreateWizard, locked: DeskWindow) -> None:
    to_recovery(wizard)
    wizard.reject()
    asked = dialog(wizard, DangerDialog)
    asked.cancel.click()
    assert wizard.isVisible()
    wizard.reject()
    dialog(wizard, DangerDialog).confirm.click()
    assert isinstance(front(locked), UnlockPage)


def test_before_the_register_is_made_leaving_asks_nothing(wizard: CreateWizard) -> None:
    wizard.reject()
    settle()
    assert not isValid(wizard)


def test_while_the_register_is_made_nobody_leaves_without_its_code(
    wizard: CreateWizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, kinds = wizard._make, QWizard.WizardButton

    def making(*asked: Any) -> None:
        wizard.reject()
        buttons = (kinds.BackButton, kinds.NextButton, kinds.CancelButton)
        assert not any(wizard.button(each).isEnabled() for each in buttons)
        make(*asked)

    monkeypatch.setattr(wizard, "_make", making)
    to_recovery(wizard)
    assert wizard.currentPage() is wizard.recovery_page
    assert wizard.button(kinds.CancelButton).isEnabled()


def test_a_register_that_cannot_be_made_is_told_on_the_page(
    wizard: CreateWizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(wizard), "root", property(lambda _self: tmp_path))
    (tmp_path / "iets.txt").write_text("er staat al iets", encoding="utf-8")
    to_recovery(wizard)
    assert wizard.currentPage() is wizard.passphrase_page
    assert "is not empty" in wizard.passphrase_page.verdict.text
    assert wizard.passphrase_page.isEnabled()


def test_the_kit_can_be_printed_and_holds_the_code(wizard: CreateWizard, locked: DeskWindow) -> None:
    to_recovery(wizard)
    wizard.recovery_page._print()
    [(title, pdf)] = locked._paper.printed
    assert title == "Recovery kit"
    told = all_spoken(pdf)
    assert all(group in told for group in wizard.recovery_page._groups)


@pytest.mark.parametrize("how", ["printed", "left unkept", "left unread"])
def test_a_kit_that_is_not_on_paper_and_not_saved_is_reminded_of(
    wizard: CreateWizard, locked: DeskWindow, how: str
) -> None:
    to_recovery(wizard)
    page, root = wizard.recovery_page, wizard.root
    assert page._kit is not None
    notes = RegisterMemory(locked._settings, page._kit.vault_id)
    assert notes.kit_is_unchecked
    if how == "printed":
        page._print()
    if how == "left unread":
        wizard.reject()
        dialog(wizard, DangerDialog).confirm.click()
    else:
        for edit, which in zip(page.typed, page._asked, strict=True):
            edit.setText(page._groups[which])
        wizard.accept()
    assert (notes.kit_is_unchecked, notes.kit_is_unkept) == (how == "left unread", how == "left unkept")
    enter_new(locked, root)
    said = locked._workbench.reminders._strip.text
    assert ("neither printed nor saved" in said) == (how == "left unkept")
    assert ("Nobody has read back" in said) == (how == "left unread")


def enter_new(window: DeskWindow, root: Path) -> None:
    door = front(window)
    assert isinstance(door, UnlockPage)
    door.secret.setText(PASSPHRASE)
    door.unlock.click()
    settle()


def test_the_kit_says_how_it_is_used_in_dutch_too() -> None:
    kit = RecoveryKit(
        code="-".join(["AB12"] * 9),
        slot='{"format":1}',
        vault_id=__import__("uuid").UUID(int=7),
        created=dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC),
        audit_seq=1,
        audit_hash=bytes(32),
    )
    told = all_spoken(kit_pdf(kit, "Proefhuis", Words("nl")))
    assert "Herstelkit van Proefhuis" in told
    assert "Wachtwoordzin vergeten" in told


def test_the_sample_is_made_and_opened(
    locked: DeskWindow, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sample itself has tests of its own: here another register stands for it."""
    monkeypatch.setattr(type(locked._registers), "create_sample", lambda *_args: PASSPHRASE)
    locked.show_welcome()._look_around()
    asked = dialog(locked, SampleDialog)
    asked.folder.setText(str(root))
    asked.make.click()
    assert PASSPHRASE in asked.said.text()
    asked.open_it.click()
    assert isinstance(front(locked), Workbench)


def test_due_files_are_anonymised_when_the_day_begins_and_that_is_said(locked: DeskWindow, root: Path) -> None:
    session = registers(FixedClock.on(TODAY)).open(root, credential(PASSPHRASE))
    requests = session.services.requests
    sanne = next(each for each in requests.all() if each.person.name == "Sanne Voorbeeld")
    requests.withdraw(sanne.id)
    requests.save_details(sanne.id, mailbox_cleared=True, exports_cleared=True)
    closed = requests.close(sanne.id, despite="ingetrokken").request
    session.vault.lock()
    # something was done the day before: nobody doubts the date
    before = registers(FixedClock.on(closed.hold_until)).open(root, credential(PASSPHRASE))
    before.services.backups.make()
    before.vault.lock()
    late = FixedClock.on(closed.hold_until + dt.timedelta(days=1))
    locked._clock = late
    locked.enter(registers(late).open(root, credential(PASSPHRASE)))
    strip = front(locked).page("overview").strip
    assert "reached the end of their term" in strip.text
    assert closed.case_no in strip.text
    assert "Sanne" not in strip.text


def test_for_reading_only_nothing_is_begun(locked: DeskWindow, root: Path) -> None:
    enter(locked, root, read_only=True)
    bench = front(locked)
    for key in ("activities", "processors", "organisation"):
        bench.go(key)
        assert (
            bench.page(key).form.editor("name").field().isReadOnly()
            or not bench.page(key).form.editor("name").isEnabled()
        )
    assert not bench.requests().strip.isVisible()
