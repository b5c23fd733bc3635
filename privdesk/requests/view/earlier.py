"""What the same person asked before, each a link: it may be the same again, or the answer to this."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from privdesk.core.dates import say_short
from privdesk.core.words import Words
from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.progress import state_of
from privdesk.requests.rules.rights import rights_of
from privdesk.ui.flow import Flow
from privdesk.ui.theme import button, label, space

_MOST = 3


class Earlier(QWidget):
    chosen = Signal(object)
    """Id of the request."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self.hide()

    def show_requests(self, requests: Sequence[SubjectRequest], words: Words) -> None:
        if self._shown is not None:
            self._shown.deleteLater()
            self._shown = None
        self.setVisible(bool(requests))
        if not requests:
            return
        self._shown = QWidget()
        made: list[QWidget] = [
            label(self.tr("Asked before:"), "muted"),
            *(
                button(self._said(each, words), look="link", on=partial(self.chosen.emit, each.id))
                for each in requests[:_MOST]
            ),
        ]
        if len(requests) > _MOST:
            made.append(label(self.tr("and {count} more").format(count=len(requests) - _MOST), "muted"))
        for each in made:
            each.setParent(self._shown)
        self._shown.setLayout(Flow(made, space(self, 0.8)))
        self._column.addWidget(self._shown)

    def _said(self, request: SubjectRequest, words: Words) -> str:
        rights = words.listed([words.say(right.label) for right in rights_of(request)])
        day = say_short(request.received, words.language)
        return f"{rights[:1].upper()}{rights[1:]}, {day} ({words.say(state_of(request).label)})"
