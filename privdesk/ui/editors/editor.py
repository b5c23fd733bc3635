"""What every editor of a field can do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.core.problems import Problem


class Editor(QWidget):
    """``changed`` at each keystroke; ``left`` when the person is done with the field and it holds something else."""

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settled: Any = None

    def value(self) -> Any:
        """The last readable value."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        raise NotImplementedError

    def draft(self) -> Any:
        """What stands on the screen, also half typed, as JSON."""
        raise NotImplementedError

    def restore(self, draft: Any) -> None:
        raise NotImplementedError

    def unreadable(self) -> list[Problem]:
        """What was typed and cannot be a value; ``field`` is "" or a path inside this editor's value."""
        return []

    def field(self) -> QWidget:
        """The widget that takes the focus and the accessible name."""
        raise NotImplementedError

    def describe(self, name: str, description: str) -> None:
        self.field().setAccessibleName(name)
        self.field().setAccessibleDescription(description)
        self.field().setToolTip(description)
        self.field().setWhatsThis(description)

    def lock(self, *, locked: bool) -> None:
        self.setEnabled(not locked)

    def show_problem(self, path: str, sentence: str, *, blocks: bool) -> bool:
        """A problem inside this editor's value; False when there is no such place."""
        return not path and bool(sentence) and blocks

    def settle(self) -> None:
        """What it holds now is what is saved."""
        self._settled = self.draft()

    @property
    def is_changed(self) -> bool:
        return bool(self.draft() != self._settled)

    def finish(self) -> None:
        if self.is_changed:
            self.settle()
            self.left.emit()

    def touched(self) -> None:
        """A choice is made and done with at once."""
        self.changed.emit()
        self.finish()
