"""What is higher than the room it gets."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from privdesk.ui.theme import space


class Scrolled(QScrollArea):
    """Scrolls up and down; never narrower than what stands in it, so that nothing is cut off at the side."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it can be reached: Tab need not stop at its edge
        self.replace(inner)

    def replace(self, inner: QWidget) -> None:
        """The one before goes later: a button in it may be the one whose click is being answered."""
        before = self.takeWidget()
        if before is not None:
            before.setParent(self)  # without one it would go at once
            before.deleteLater()
        self.setWidget(inner)
        inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # the kind first: what is being destroyed tells its last things too
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        inner = self.widget()
        wide = inner.minimumSizeHint().width() if inner is not None else 0
        return QSize(wide + self.verticalScrollBar().sizeHint().width(), space(self, 8))
