"""Every value that people fill in on a form can be shown, in every look."""

from __future__ import annotations

import pytest

from privdesk.activities.model import Activity
from privdesk.organisation.model import HouseRules, Organisation
from privdesk.processors.model import Processor
from privdesk.requests.model import SubjectRequest
from privdesk.ui.editors.plain import blank
from privdesk.ui.form import Form
from tests.ui.conftest import Look
from tests.ui.looks import cut_off, nameless
from tests.ui.test_form import TODAY

KINDS = (Organisation, HouseRules, Activity, Processor, SubjectRequest)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_the_form_of_a_value_fits_and_is_named_in_every_look(kind: type, look: Look, qtbot) -> None:
    form = Form(kind, look.words, today=TODAY)
    qtbot.addWidget(form)
    form.fill(blank(kind, TODAY))
    form.resize(640, form.layout().totalHeightForWidth(640))
    form.show()
    qtbot.waitExposed(form)
    assert cut_off(form) == []
    assert nameless(form) == []
    assert not form.is_changed
