"""Two parts side by side; where the person puts the border, it stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from privdesk.ui.memory import Memory
from privdesk.ui.theme import space

_NARROW = 45
"""Lines of text; in a width below it each part gets as much."""


class Split(QSplitter):
    def __init__(
        self, parts: Sequence[QWidget], *, shares: Sequence[int], memory: Memory, key: str, stacks: bool = False
    ) -> None:
        """``shares``: how the width is divided until the border is moved; ``stacks``: below each other if need be."""
        super().__init__(Qt.Orientation.Horizontal)
        self._stacks = stacks
        self._shares = tuple(shares)
        self._memory = memory
        self._key = f"split/{key}"
        self._is_settled = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(space(self, 1.4))
        self._parts = tuple(parts)
        for place, (part, share) in enumerate(zip(parts, shares, strict=True)):
            self.addWidget(part)
            self.setStretchFactor(place, share)
        self.splitterMoved.connect(self._moved)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(max(self._widths()), least.height()) if self._stacks else least

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._turn()
        super().resizeEvent(event)
        if not self._is_settled and self.isVisible():
            self._is_settled = True
            self.setSizes(self._wanted())

    def _turn(self) -> None:
        beside = sum(self._widths()) + self.handleWidth() * (self.count() - 1)
        is_stacked = self._stacks and self.width() < beside
        if is_stacked is not self._is_stacked():
            self.setOrientation(Qt.Orientation.Vertical if is_stacked else Qt.Orientation.Horizontal)
            self._is_settled = False

    def _is_stacked(self) -> bool:
        return self.orientation() is Qt.Orientation.Vertical

    def _widths(self) -> list[int]:
        return [max(each.minimumSizeHint().width(), each.minimumWidth()) for each in self._parts]

    def _moved(self) -> None:
        if not self._is_stacked():
            self._memory.keep(self._key, self.sizes())

    def _wanted(self) -> list[int]:
        if self._is_stacked():
            return [self.height() * share // sum(self._shares) for share in self._shares]
        kept = self._memory.recall(self._key)
        if isinstance(kept, list) and len(kept) == len(self._shares) and all(isinstance(each, int) for each in kept):
            return kept
        is_narrow = self.width() < self.fontMetrics().height() * _NARROW
        shares = (1,) * len(self._shares) if is_narrow else self._shares
        return [self.width() * share // sum(shares) for share in shares]
