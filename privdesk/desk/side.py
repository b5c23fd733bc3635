"""What stands at the side of the workbench: the parts of the program, the settings and the lock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from privdesk.ui.frame import Entry, SideNavigation
from privdesk.ui.theme import button, kind, label, space


class Side(QWidget):
    settings_asked = Signal()
    lock_asked = Signal()

    def __init__(self, name: str, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        """``name``: of the register."""
        super().__init__(parent)
        self.navigation = SideNavigation(entries)
        self._name = label(name, "heading")
        self._settings = button(self.tr("Settings"), look="quiet", icon="settings", on=self.settings_asked.emit)
        self._lock = button(self.tr("Lock"), look="quiet", icon="lock", on=self.lock_asked.emit)
        self._lay_out()
        self.navigation.fitted.connect(self._bound)
        self.narrow(is_narrow=False)

    def _lay_out(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        kind(self, "side")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(space(self, 0.4))
        self._name.setContentsMargins(space(self), 0, space(self), space(self, 1.2))
        for each in (self._name, self._settings, self._lock):
            # as wide as the navigation is
            each.setSizePolicy(QSizePolicy.Policy.Ignored, each.sizePolicy().verticalPolicy())
        self._column.addWidget(self._name)
        self._column.addWidget(self.navigation, 1)
        for each in (self._settings, self._lock):
            each.setStyleSheet("text-align: left;")
            self._column.addWidget(each)

    def narrow(self, *, is_narrow: bool) -> None:
        """Pictures alone, with what they are as their tip; the window says which register it is."""
        self.is_narrow = is_narrow
        edge = space(self, 0.4 if is_narrow else 1)
        self._column.setContentsMargins(edge, space(self, 0.4 if is_narrow else 1.6), edge, edge)
        self._name.setVisible(not is_narrow)
        self.navigation.narrow(is_narrow=is_narrow)
        for each, tip in ((self._settings, ""), (self._lock, "Ctrl+L")):
            said = each.accessibleName()
            each.setText("" if is_narrow else said)
            each.setToolTip(f"{said} ({tip})" if tip and is_narrow else said if is_narrow else tip)
        self._bound(self.navigation.maximumWidth())

    def _bound(self, wide: int) -> None:
        edges = self._column.contentsMargins()
        self.setMaximumWidth(edges.left() + wide + edges.right())
