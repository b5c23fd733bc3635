"""Two parts side by side; where the person puts the border, it stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from privdesk.ui.memory import Memory
from privdesk.ui.theme import space

_NARROW = 45
"""Lines of text; in a width below it each part gets as much."""


class Split(QSplitter):
    def __init__(self, parts: Sequence[QWidget], *, shares: Sequence[int], memory: Memory, key: str) -> None:
        """``shares``: how the width is divided until the border is moved."""
        super().__init__(Qt.Orientation.Horizontal)
        self._shares = tuple(shares)
        self._memory = memory
        self._key = f"split/{key}"
        self._is_settled = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(space(self, 1.4))
        for place, (part, share) in enumerate(zip(parts, shares, strict=True)):
            self.addWidget(part)
            self.setStretchFactor(place, share)
        self.splitterMoved.connect(lambda *_: self._memory.keep(self._key, self.sizes()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_settled and self.isVisible():
            self._is_settled = True
            self.setSizes(self._wanted())

    def _wanted(self) -> list[int]:
        kept = self._memory.recall(self._key)
        if isinstance(kept, list) and len(kept) == len(self._shares) and all(isinstance(each, int) for each in kept):
            return kept
        is_narrow = self.width() < self.fontMetrics().height() * _NARROW
        shares = (1,) * len(self._shares) if is_narrow else self._shares
        return [self.width() * share // sum(shares) for share in shares]
