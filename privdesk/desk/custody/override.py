"""A place that is not safe for a register, used all the same: what that costs, and what it does not help against."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from privdesk.core.errors import PlaceRefused
from privdesk.core.sentences import sentence_of
from privdesk.core.words import Words
from privdesk.desk.custody.fitted import FittedDialog
from privdesk.ui.theme import button, label

translate = QCoreApplication.translate


def costs(error: PlaceRefused) -> tuple[str, ...]:
    said = [
        translate("OverrideDialog", "Saving takes longer there: everything is written twice before it counts."),
        translate("OverrideDialog", "Only one program at a time opens the register; nobody can read along."),
    ]
    if error.facts["place"] == "synced":
        said.append(
            translate("OverrideDialog", "The service may put an older file back. Close the register before it copies.")
        )
    else:
        said.append(
            translate("OverrideDialog", "When the connection breaks, what you were saving may have to be done again.")
        )
    said.append(translate("OverrideDialog", "Make a backup every day, and keep it on this computer."))
    return tuple(said)


class OverrideDialog(FittedDialog):
    def __init__(self, error: PlaceRefused, words: Words, parent: QWidget, then: Callable[[], object]) -> None:
        super().__init__(translate("OverrideDialog", "Use this folder all the same?"), parent)
        said = sentence_of(error, words)
        self.column.addWidget(label(f"{said.what} {said.next_step}"))
        self.bullets(self.tr("What it means:"), costs(error))
        self.verb = button(self.tr("Use it all the same"), look="danger", on=self.accept)
        self.cancel = button(self.tr("Cancel"), on=self.reject)
        self.end_with((self.verb, self.cancel))
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        self.setAccessibleDescription("\n".join([*said, *costs(error)]))
        self.accepted.connect(lambda: then())
