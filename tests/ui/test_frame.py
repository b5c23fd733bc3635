from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTextEdit, QToolButton, QVBoxLayout, QWidget

from privdesk.core.errors import DiskFull, UnreadableDate
from privdesk.core.words import Words
from privdesk.ui.colours import DARK, LIGHT
from privdesk.ui.frame import (
    Card,
    DangerDialog,
    Entry,
    Facts,
    Fold,
    NextStepBox,
    Notice,
    Offer,
    Page,
    ProgressSteps,
    SecretEdit,
    Section,
    SideNavigation,
    StepMark,
    StepState,
    Strip,
    show_error,
)
from privdesk.ui.picture import Picture
from privdesk.ui.theme import Scheme, Theme, Tone
from privdesk.ui.waiting import ProgressPanel
from tests.ui.conftest import Look
from tests.ui.looks import cut_off, nameless
from tests.ui.test_icons import inks

STEPS = (
    StepMark("Ontvangen", StepState.DONE),
    StepMark("Identiteit", StepState.NOW),
    StepMark("Zoeken", StepState.COMING),
    StepMark("Verlengen", StepState.SKIPPED),
)


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.text() and each.isVisibleTo(widget)]


def shown(widget: QWidget) -> list[QPushButton]:
    return [each for each in widget.findChildren(QPushButton) if each.isVisibleTo(widget)]


def test_navigation_tells_what_was_chosen_and_shows_how_many(qtbot) -> None:
    navigation = SideNavigation(
        [Entry("overview", "Overzicht", "layout-dashboard"), Entry("all", "Verzoeken", "inbox")]
    )
    qtbot.addWidget(navigation)
    with qtbot.waitSignal(navigation.chosen) as told:
        navigation.choose("all")
    assert told.args == ["all"]
    navigation.count_for("all", 4)
    assert navigation.currentItem().text() == "Verzoeken  (4)"
    navigation.count_for("all", 0)
    assert navigation.currentItem().text() == "Verzoeken"
    assert navigation.width() >= navigation.sizeHintForColumn(0)


def test_a_strip_says_what_and_what_next_and_acts_once(qtbot) -> None:
    strip = Strip()
    qtbot.addWidget(strip)
    assert strip.isHidden()
    strip.say(Tone.GOOD, "Verwijderd.", "U kunt dit terugdraaien.", action="Ongedaan maken")
    assert strip.text == "Verwijderd. U kunt dit terugdraaien."
    with qtbot.waitSignal(strip.acted):
        strip.findChild(QPushButton).click()
    assert strip.isHidden()


def test_a_strip_says_an_error_with_its_next_step(qtbot) -> None:
    strip = Strip()
    qtbot.addWidget(strip)
    strip.say_error(UnreadableDate(text="31-31"), Words("en"))
    assert strip.text == "“31-31” is not a date. Write a date such as 26-10-2026."


def test_steps_are_told_in_words_too(qtbot) -> None:
    steps = ProgressSteps()
    qtbot.addWidget(steps)
    steps.show_steps(STEPS)
    told = steps.accessibleName()
    assert "Ontvangen: " in told
    assert len({told.split(f"{step.label}: ")[1].split(";")[0] for step in STEPS}) == 4


def test_steps_that_do_not_fit_go_on_to_the_next_line(qtbot) -> None:
    steps = ProgressSteps()
    qtbot.addWidget(steps)
    steps.show_steps(STEPS)
    wide = steps.sizeHint()
    assert steps.heightForWidth(wide.width()) == wide.height()
    assert steps.heightForWidth(wide.width() // 2) > wide.height()


def test_a_narrow_page_gives_the_steps_a_second_line(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    steps = ProgressSteps()
    steps.show_steps(STEPS)
    column = QVBoxLayout(page)
    column.addWidget(steps)
    column.addWidget(QLabel("onder"), 1)
    page.resize(steps.sizeHint().width() * 2 // 3, 400)
    page.show()
    assert steps.height() >= steps.heightForWidth(steps.width()) > steps.heightForWidth(2000)


def test_the_icon_of_a_notice_follows_a_change_of_scheme(theme: Theme, qtbot) -> None:
    theme.apply(Scheme.LIGHT, 10)
    notice = Notice(Tone.CAREFUL, "Let op.")
    qtbot.addWidget(notice)
    notice.show()
    picture = notice.findChild(Picture)
    assert inks(picture.pixmap().toImage()) == {LIGHT.careful}
    theme.apply(Scheme.DARK, 16)
    QCoreApplication.sendPostedEvents()
    assert inks(picture.pixmap().toImage()) == {DARK.careful}
    theme.apply(Scheme.LIGHT, 10)


def test_a_notice_is_never_lower_than_its_text(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    notice = Notice(Tone.INFO, "Een lange zin over wat er is gebeurd en wat u nu het beste kunt doen. " * 3)
    column.addWidget(notice)
    column.addWidget(QTextEdit(), 1)
    page.resize(300, 120)
    page.show()
    sentence = next(each for each in notice.findChildren(QLabel) if each.text())
    qtbot.waitUntil(lambda: sentence.height() >= sentence.heightForWidth(sentence.width()), timeout=1000)


def test_the_next_step_is_one_primary_button(qtbot) -> None:
    box = NextStepBox()
    qtbot.addWidget(box)
    box.offer("Controleer de identiteit.", Offer("check", "Controleren", "user"), [Offer("extend", "Verlengen")])
    assert [each.property("kind") for each in shown(box)] == ["primary", "plain"]
    with qtbot.waitSignal(box.taken) as told:
        box.button("extend").click()
    assert told.args == ["extend"]


def test_a_button_may_replace_the_step_that_it_took(qtbot) -> None:
    box = NextStepBox()
    qtbot.addWidget(box)
    box.taken.connect(lambda _key: box.offer("Klaar.", None))
    box.offer("Sluit het verzoek.", Offer("close", "Sluiten"))
    box.button("close").click()
    assert box.sentence == "Klaar."
    assert box.button("close") is None


def test_a_card_says_its_number_in_a_sentence_and_can_be_pressed(qtbot) -> None:
    card = Card("circle-alert", "Te laat")
    qtbot.addWidget(card)
    card.say(1, "verzoek is over de wettelijke termijn", Tone.DANGER)
    assert card.accessibleName() == "Te laat: 1 verzoek is over de wettelijke termijn"
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Space)


def test_a_dangerous_question_lets_cancel_be_the_answer_to_enter(qtbot) -> None:
    meant: list[bool] = []
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    asked = DangerDialog.ask(
        window,
        "Verzoek anonimiseren?",
        verb="Anonimiseren",
        goes=["de naam", "alle brieven"],
        stays=["de datums"],
        then=lambda: meant.append(True),
    )
    assert asked.cancel.isDefault()
    assert asked.focusWidget() is asked.cancel
    assert asked.confirm.text() == "Anonimiseren"
    assert any("•  alle brieven" in text for text in texts(asked))
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert meant == []


def test_a_dangerous_question_does_what_was_meant(qtbot) -> None:
    meant: list[bool] = []
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    asked = DangerDialog.ask(window, "Weg?", verb="Weggooien", goes=["alles"], then=lambda: meant.append(True))
    asked.confirm.click()
    assert meant == [True]


def test_dialogs_are_freed_when_they_close(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    shown = show_error(window, DiskFull(), Words("nl"))
    assert show_error(window, DiskFull(), Words("nl")) is shown  # once, however many works it stopped
    ghost = weakref.ref(shown)
    assert not shown.testAttribute(Qt.WidgetAttribute.WA_ShowModal) or shown.isModal()
    shown.close_button.click()
    del shown
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert ghost() is None


def test_a_passphrase_is_hidden_until_it_is_asked_to_be_seen(qtbot) -> None:
    line = SecretEdit()
    qtbot.addWidget(line)
    assert line.echoMode() == QLineEdit.EchoMode.Password
    look = line.actions()[-1]
    look.trigger()
    assert line.echoMode() == QLineEdit.EchoMode.Normal
    line.setText("correct paard")
    line.forget()
    assert line.text() == ""
    assert not line.isUndoAvailable()
    assert line.echoMode() == QLineEdit.EchoMode.Password


def test_a_fold_says_whether_it_is_open(qtbot) -> None:
    fold = Fold("Meer")
    qtbot.addWidget(fold)
    inside = QLabel("binnen")
    fold.body.addWidget(inside)
    fold.show()
    assert not inside.isVisible()
    fold.findChild(QToolButton).click()
    assert inside.isVisible()


def test_facts_can_be_replaced(qtbot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.add("Ontvangen", "26 oktober 2026")
    facts.clear()
    facts.add("Uiterlijk", "25 november 2026")
    assert texts(facts) == ["Uiterlijk", "25 november 2026"]


def test_long_work_can_be_cancelled_once(qtbot) -> None:
    panel = ProgressPanel("De brieven worden gemaakt.")
    qtbot.addWidget(panel)
    panel.step(2, 5)
    told: list[bool] = []
    panel.cancelled.connect(lambda: told.append(True))
    stop = panel.findChild(QPushButton)
    stop.click()
    stop.click()
    assert told == [True]


@pytest.fixture
def page(look: Look, qtbot) -> Page:
    made = Page("Verzoek V-2026-118", "Ontvangen op 26 oktober 2026, uiterlijk beantwoorden op 25 november 2026")
    qtbot.addWidget(made)
    made.strip.say_error(DiskFull(), look.words)
    made.buttons.addWidget(QPushButton("Nieuw verzoek"))
    steps, box = ProgressSteps(), NextStepBox()
    steps.show_steps(STEPS)
    box.offer(
        "Controleer de identiteit en stuur de ontvangstbevestiging.",
        Offer("receipt", "Ontvangstbevestiging maken…", "mail"),
        [Offer("extend", "Termijn verlengen…", "calendar-clock"), Offer("print", "Brief afdrukken…", "printer")],
        why="Zondag 5 april is eerste paasdag, daarom valt de termijn op dinsdag 7 april.",
    )
    card = Card("circle-alert", "Te laat")
    card.say(12, "verzoeken zijn over de wettelijke termijn", Tone.DANGER)
    section = Section("Onderzoek", "Waar staan de gegevens van deze persoon?")
    facts = Facts()
    facts.add("Betrokkene", "Sanne Bakker")
    section.body.addWidget(facts)
    column: QVBoxLayout = made.body
    for each in (steps, box, card, Notice(Tone.CAREFUL, "De termijn loopt bijna af."), section, SecretEdit()):
        column.addWidget(each)
    made.resize(900, 1100)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_pieces_of_a_page_fit_and_are_named_in_every_look(page: Page) -> None:
    assert cut_off(page) == []
    assert nameless(page) == []


def test_a_dialog_fits_in_every_look(look: Look, qtbot) -> None:
    asked = DangerDialog(
        "Wilt u dit verzoek nu anonimiseren?",
        verb="Anonimiseren",
        goes=["de naam, het adres en alle bijlagen van de betrokkene", "de brieven en hun concepten"],
        stays=["de datums en de uitkomst, zonder naam"],
    )
    qtbot.addWidget(asked)
    asked.show()
    qtbot.waitExposed(asked)
    assert cut_off(asked) == []
    assert nameless(asked) == []
