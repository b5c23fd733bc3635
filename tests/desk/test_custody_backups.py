"""The backups: made, put elsewhere, tried out and restored, on a real register."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from shiboken6 import isValid

from privdesk.core.clock import FixedClock
from privdesk.core.errors import BackupsLeft
from privdesk.desk.custody.backups import BackupsView
from privdesk.desk.custody.drill import DrillDialog, DrillPage
from privdesk.desk.custody.repair import RepairDialog
from privdesk.desk.custody.restore import RestoredDialog, RestoreDialog
from privdesk.desk.custody.trail import TrailView
from privdesk.desk.session import credential
from privdesk.desk.unlock import UnlockPage
from privdesk.desk.welcome import WelcomePage
from privdesk.desk.window import DeskWindow
from privdesk.desk.workbench import FIRST, Workbench
from privdesk.reminders.model import HouseKind
from privdesk.reports.model import Kind
from privdesk.requests.service import RequestService
from privdesk.ui.frame import DangerDialog
from privdesk.vault.backups import Backups
from privdesk.vault.integrity import Integrity
from privdesk.vault.places import lies_beside
from tests.desk.register import PASSPHRASE, TODAY, dialog, registers, settle
from tests.formats.pdf.reading import all_spoken

WRONG = "een verkeerde zin van vijf woorden"


@pytest.fixture
def page(window: DeskWindow) -> BackupsView:
    window._workbench.go("backups")
    made = window._workbench.page("backups")
    assert isinstance(made, BackupsView)
    return made


def front(window: DeskWindow):
    return window.centralWidget().currentWidget()


def unlock(window: DeskWindow, text: str = PASSPHRASE) -> None:
    door = front(window)
    assert isinstance(door, UnlockPage)
    door.secret.setText(text)
    door.unlock.click()
    settle()


def later(window: DeskWindow, root: Path, days: int) -> Workbench:
    window.lock()
    settle()
    clock = FixedClock.on(TODAY + dt.timedelta(days=days))
    window._clock = clock
    window.enter(registers(clock).open(root, credential(PASSPHRASE)))
    return window._workbench


def test_a_backup_is_made_and_stands_in_the_list(page: BackupsView) -> None:
    before = page.table.listing.total
    page.make.click()
    assert page.table.listing.total == before + 1
    newest = page.table.listing.shown[0]
    assert page.table.chosen_id == newest.backup.path
    assert newest.backup.path.exists()
    assert newest.until == TODAY + dt.timedelta(days=90)
    assert "checked" in page.strip.text


def test_the_newest_backup_goes_to_the_second_place(page: BackupsView, tmp_path: Path) -> None:
    assert not page.copy.isEnabled()
    stick = tmp_path / "stick"
    stick.mkdir()
    page.take_place(stick)
    assert [each.suffix for each in stick.glob("*.pdvault")] == [".pdvault"]
    assert page.copy.isEnabled()
    assert "Last time" in page.copied.text()
    assert page.next.isHidden()
    assert page.beside.isVisible()  # the disk of the tests is one


def test_what_is_on_another_disk_or_in_the_cloud_stays_when_the_register_goes(tmp_path: Path) -> None:
    stick, cloud = tmp_path / "stick", tmp_path / "Dropbox" / "stick"
    for each in (stick, cloud):
        each.mkdir(parents=True)
    assert [lies_beside(each, tmp_path) for each in (stick, cloud, tmp_path / "weg")] == [True, False, False]
    assert not lies_beside(Path("/proc"), tmp_path)


def test_when_the_clock_may_be_wrong_a_person_says_whether_old_backups_go(
    page: BackupsView, window: DeskWindow, root: Path
) -> None:
    page.make.click()
    page = later(window, root, 200).page("backups")
    window._workbench.go("backups")
    assert "Is it really" in page.next._sentence.text()
    old = {each.backup.path for each in page.table.listing.shown}
    page.next.taken.emit("clock")
    asked = dialog(page, DangerDialog)
    asked.confirm.click()
    (new,) = (each.backup.path for each in page.table.listing.shown)
    assert new not in old
    assert "removed" in page.strip.text


def test_what_a_date_asks_for_waits_until_the_date_is_believed(
    window: DeskWindow, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[int] = []
    monkeypatch.setattr(RequestService, "run_due_anonymisations", lambda _self: ran.append(1) or ())
    bench = later(window, root, 200)
    bench.go(FIRST)
    assert "Is it really" in bench.strip.text
    assert ran == []
    bench.strip._acted()
    assert ran == [1]
    later(window, root, 200)
    assert ran == [1, 1]


def test_backups_that_stay_although_the_date_is_believed_are_no_damage(
    window: DeskWindow, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_self: Backups) -> int:
        raise BackupsLeft(count=1)

    monkeypatch.setattr(Backups, "believe_clock", held)
    bench = later(window, root, 200)
    bench.go(FIRST)
    bench.strip._acted()
    assert "does not let go" in bench.strip.text
    assert not bench.strip._act.isVisible()


def test_the_register_itself_is_no_second_place(page: BackupsView, root: Path) -> None:
    page.take_place(root / "backups")
    assert "in the register itself" in page.strip.text
    assert page._notes.second_place is None


def test_a_stick_that_is_not_there_is_told(page: BackupsView, tmp_path: Path) -> None:
    page.take_place(tmp_path / "weg")
    assert page.strip.text
    assert not (tmp_path / "weg").exists()
    assert page.make.isEnabled()


def test_a_wrong_passphrase_stays_in_the_drill(page: BackupsView) -> None:
    page.make.click()
    page.drill.click()
    asked = dialog(page, DrillDialog)
    assert not asked.verb.isEnabled()
    asked.secret.line.setText(WRONG)
    asked.verb.click()
    assert asked.isVisible()
    assert "does not fit the backup" in asked.notice.text
    assert asked.secret.line.selectedText()
    asked.reject()
    settle()
    assert not isValid(asked)


def test_a_drill_ends_in_one_page_and_in_the_audit_trail(page: BackupsView, window: DeskWindow, tmp_path: Path) -> None:
    page.make.click()
    page.drill.click()
    asked = dialog(page, DrillDialog)
    asked.secret.line.setText(PASSPHRASE)
    asked_of: list[str] = []
    asked.finished.connect(lambda _how: asked_of.append(asked.waiting.said.text()))
    asked.verb.click()
    settle()
    result = dialog(page, DrillPage)
    assert [done for done, _total in window._jobs._at_once.progress] == [0, 1, 2, 3]
    assert asked_of == ["Step 4 of 4: The copy is opened."]
    assert "Succeeded" in result.verdict.text
    assert result.preview.pages == 1
    result.print_button.click()
    assert "tried out" in all_spoken(window._paper.printed[-1][1])
    result.save(tmp_path / "uitslag.pdf")
    assert (tmp_path / "uitslag.pdf").read_bytes().startswith(b"%PDF")
    assert page._backups.last_drill() is not None
    result.accept()
    settle()
    assert not isValid(result)


def restore_from(page: BackupsView, window: DeskWindow) -> RestoreDialog:
    page.restore.click()
    settle()
    assert isinstance(front(window), UnlockPage)
    return dialog(window, RestoreDialog)


def test_a_backup_takes_the_place_of_the_register(page: BackupsView, window: DeskWindow) -> None:
    page.make.click()
    services = window._session.services
    services.organisation.save(
        services.organisation.get().__class__(id=services.organisation.get().id, name="Anders", officer_name="x")
    )
    asked = restore_from(page, window)
    assert asked.in_place.isChecked()
    assert "goes from the register" in asked.says.text
    asked.secret.line.setText(WRONG)
    asked.verb.click()
    assert asked.isVisible()
    assert "does not fit" in asked.notice.text
    asked.secret.line.setText(PASSPHRASE)
    asked.verb.click()
    settle()
    told = dialog(window, RestoredDialog)
    assert not isValid(asked)
    told.accept()
    settle()
    unlock(window)
    assert window._session.services.organisation.get().name != "Anders"
    # what was there before is kept
    assert len(window._session.services.backups.all()) >= 2


def test_a_backup_becomes_a_second_register(page: BackupsView, window: DeskWindow, tmp_path: Path, root: Path) -> None:
    page.make.click()
    asked = restore_from(page, window)
    asked.in_new.setChecked(True)
    asked.folder.setText(str(tmp_path / "Tweede.privdesk"))
    asked.secret.line.setText(PASSPHRASE)
    asked.verb.click()
    settle()
    dialog(window, RestoredDialog).accept()
    settle()
    assert front(window).root == tmp_path / "Tweede.privdesk"
    unlock(window)
    assert window._session.root != root
    assert len(window._session.services.requests.all()) == 3


def test_a_backup_is_restored_from_the_welcome(locked: DeskWindow, root: Path, tmp_path: Path) -> None:
    session = registers(FixedClock.on(TODAY)).open(root, credential(PASSPHRASE))
    backup = session.services.backups.make()
    session.vault.lock()
    locked.show_welcome()
    welcome = front(locked)
    assert isinstance(welcome, WelcomePage)
    welcome.restore_button.click()
    asked = dialog(locked, RestoreDialog)
    assert not asked.in_place.isVisible()
    asked.choice.take(backup.path)
    assert "Made on 23 November 2026" in asked.choice.said.text
    asked.folder.setText(str(tmp_path / "Terug.privdesk"))
    asked.secret.line.setText(PASSPHRASE)
    asked.verb.click()
    settle()
    dialog(locked, RestoredDialog).accept()
    settle()
    unlock(locked)
    assert locked._session.root == tmp_path / "Terug.privdesk"


def test_a_file_that_is_no_backup_cannot_be_restored(locked: DeskWindow, tmp_path: Path) -> None:
    (tmp_path / "kapot.pdvault").write_bytes(b"PK nee")
    locked.show_welcome()
    front(locked).restore_button.click()
    asked = dialog(locked, RestoreDialog)
    asked.choice.take(tmp_path / "kapot.pdvault")
    asked.secret.line.setText(PASSPHRASE)
    assert "cannot be read" in asked.choice.said.text
    assert not asked.verb.isEnabled()
    asked.reject()


def test_a_month_later_the_list_of_dates_asks_for_the_drill_and_nothing_else_does(
    window: DeskWindow, page: BackupsView, root: Path
) -> None:
    page.make.click()
    later(window, root, 16).page("backups").make.click()
    bench = later(window, root, 32)
    bench.go(FIRST)
    assert not bench.strip.isVisible()
    kinds = [each.note.kind for each in bench.page(FIRST).pane.listing.shown]
    assert kinds.count(HouseKind.DRILL) == kinds.count(HouseKind.SECOND_COPY) == 1
    bench.go("backups")
    assert bench.page("backups").next.button("drill") is not None


def test_who_has_just_begun_is_not_reminded(window: DeskWindow) -> None:
    assert not window._workbench.strip.isVisible()


def damaged(*pages: int, **more: int) -> Integrity:
    from privdesk.db.audit import Chain

    trail = Chain(head=None, broken_at=None) if "faults" not in more else None
    return Integrity(level="full", pages=pages, total=40, trail=trail, **more)


def test_damage_is_told_with_its_pages_and_what_to_do(window: DeskWindow, root: Path, monkeypatch) -> None:
    monkeypatch.setattr("privdesk.desk.custody.looking_over.looked_over", lambda *_: damaged(7, 9, faults=1))
    bench = later(window, root, 0)
    bench.go(FIRST)
    assert "2 of 40 pages" in bench.strip.text
    assert "Pages: 7, 9." in bench.strip.text
    bench.strip._acted()
    settle()
    assert isinstance(front(window), UnlockPage)
    dialog(window, RestoreDialog).reject()


def test_damage_inside_is_repaired_before_a_backup_is_restored(window: DeskWindow, root: Path, monkeypatch) -> None:
    monkeypatch.setattr("privdesk.desk.custody.looking_over.looked_over", lambda *_: damaged(faults=2))
    bench = later(window, root, 0)
    bench.go(FIRST)
    assert "Let the register be repaired" in bench.strip.text
    bench.strip._acted()
    dialog(window, RepairDialog).reject()


def test_damage_where_nothing_lies_is_repaired_after_one_question(window: DeskWindow, root: Path, monkeypatch) -> None:
    whole = "privdesk.desk.custody.looking_over.fault_of"
    monkeypatch.setattr(whole, lambda _report: None)
    monkeypatch.setattr("privdesk.desk.custody.looking_over.looked_over", lambda *_: damaged(7, faults=1))
    bench = later(window, root, 0)
    bench.go(FIRST)
    assert "not in use" in bench.strip.text
    bench.strip._acted()
    asked = dialog(window, RepairDialog)
    asked.secret.line.setText(PASSPHRASE)
    asked.verb.click()
    settle()
    assert not isValid(asked)
    assert isinstance(front(window), Workbench)


def test_the_whole_register_is_looked_over_once_a_week(window: DeskWindow, root: Path, monkeypatch) -> None:
    levels: list[str] = []
    real = "privdesk.desk.custody.looking_over.looked_over"
    from privdesk.vault.checks import looked_over

    def look(vault, level):
        levels.append(level)
        return looked_over(vault, level)

    monkeypatch.setattr(real, look)
    for days in (1, 8):
        later(window, root, days)
    assert levels == ["quick", "quick", "full"]


@pytest.fixture
def trail(window: DeskWindow) -> TrailView:
    window._workbench.go("trail")
    made = window._workbench.page("trail")
    assert isinstance(made, TrailView)
    return made


def test_the_audit_trail_is_told_in_words_and_checked(trail: TrailView) -> None:
    assert "Every line fits" in trail.verdict.text
    listing = trail.pane.listing
    told = [" ".join(column.value(line) for column in listing.columns) for line in listing.shown]
    assert any("Request registered" in row for row in told)
    assert not any("Sanne" in row for row in told)


@pytest.mark.parametrize("kind", [Kind.CSV, Kind.PDF])
def test_the_audit_trail_goes_out_and_that_is_a_line_too(trail: TrailView, tmp_path: Path, kind: Kind) -> None:
    before = trail.pane.listing.total
    trail.save(tmp_path / f"logboek.{kind}", kind)
    assert (tmp_path / f"logboek.{kind}").stat().st_size > 100
    assert f"logboek.{kind}" in trail.strip.text
    assert trail.pane.listing.total == before + 1
