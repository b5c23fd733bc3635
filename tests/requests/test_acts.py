"""Every button that the next step can offer does something."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from privdesk.letters.service import LetterService
from privdesk.requests.rules.rights import LIFTING_LETTER
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.view.acts import CaseActs
from privdesk.requests.view.acts_of_rights import LETTERS


def test_every_step_has_its_act(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    acts = CaseActs(None, None, window)
    assert set(acts._acts) == set(StepAction)


def test_the_letters_of_steps_have_a_text():
    assert {*LETTERS.values(), LIFTING_LETTER} <= {each.id for each in LetterService().kinds()}
