from __future__ import annotations

from types import SimpleNamespace

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QPushButton

from privdesk.activities.view import ActivitiesView
from privdesk.ui.bin import BinDialog
from privdesk.ui.frame import DangerDialog
from tests.make import an_activity
from tests.requests.office import MONDAY, an_office_with_register
from tests.ui.rooms import a_room


def test_the_bin_of_the_activities_is_looked_into_and_emptied(qapp: QApplication) -> None:
    office = an_office_with_register()
    gone = office.activities.save(an_activity(name="Prijsvraag"))
    office.activities.remove(gone.id)
    services = SimpleNamespace(activities=office.activities, processors=office.processors)
    view = ActivitiesView(a_room(MONDAY), services)
    view.show()
    next(each for each in view.findChildren(QPushButton) if each.text() == "Bin…").click()
    dialog = view.findChild(BinDialog)
    assert dialog.list.item(0).text() == "Prijsvraag"
    dialog.empty.click()
    dialog.findChild(DangerDialog).confirm.click()
    assert office.activities.removed() == ()
    dialog.close_button.click()
    view.close()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
