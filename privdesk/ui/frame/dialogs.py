"""Questions before what cannot be undone, and errors. They never block: a lock must not wait for an answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError
from privdesk.core.sentences import Sentence, sentence_of
from privdesk.core.words import Words
from privdesk.ui.colours import TONE_ICONS, Tone
from privdesk.ui.picture import Picture
from privdesk.ui.theme import button, label, space

_WIDTH = 60
"""Characters of the longest line."""


class _Message(QDialog):
    def __init__(self, parent: QWidget | None, tone: Tone, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        picture = Picture(4, TONE_ICONS[tone], tone)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(space(self))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(space(self))
        self._buttons.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(space(self, 2))
        body.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(self._texts, 1)
        layout = QVBoxLayout(self)
        margin = space(self, 2)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(space(self, 2))
        layout.addLayout(body)
        layout.addLayout(self._buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH)


class DangerDialog(_Message):
    """What goes, what stays, the verb in the button; Cancel is what Enter does. ``accepted`` when it was meant."""

    def __init__(
        self,
        question: str,
        *,
        verb: str,
        goes: Sequence[str],
        stays: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Tone.CAREFUL, question)
        self._texts.addWidget(label(question, "heading"))
        self._list(self.tr("This goes:"), goes)
        self._list(self.tr("This stays:"), stays)
        self.cancel = button(self.tr("Cancel"), on=self.reject)
        self.confirm = button(verb, look="danger", on=self.accept)
        self._buttons.addWidget(self.confirm)
        self._buttons.addWidget(self.cancel)
        self.cancel.setAutoDefault(True)
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        self.setAccessibleDescription("\n".join([question, *goes, *stays]))

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        question: str,
        *,
        verb: str,
        goes: Sequence[str],
        stays: Sequence[str] = (),
        then: Callable[[], object],
    ) -> DangerDialog:
        made = cls(question, verb=verb, goes=goes, stays=stays, parent=parent)
        made.accepted.connect(lambda: then())
        made.open()
        return made

    def _list(self, head: str, items: Sequence[str]) -> None:
        if items:
            self._texts.addWidget(label(head, "muted"))
            self._texts.addWidget(label("\n".join(f"•  {item}" for item in items)))
            self._texts.addStretch(1)


class ErrorDialog(_Message):
    def __init__(self, sentence: Sentence, parent: QWidget | None = None) -> None:
        super().__init__(parent, Tone.DANGER, sentence.what)
        self.sentence = sentence
        self._texts.addWidget(label(sentence.what, "heading", selectable=True))
        self._texts.addWidget(label(sentence.next_step, selectable=True))
        self.close_button = button(self.tr("Close"), look="primary", on=self.accept)
        self._buttons.addWidget(self.close_button)
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        self.setAccessibleDescription(" ".join(sentence))


def show_error(parent: QWidget, error: ExpectedError, words: Words) -> ErrorDialog:
    """One fault can stop several works at once: it is told once."""
    said = sentence_of(error, words)
    for each in parent.findChildren(ErrorDialog):
        if each.isVisible() and each.sentence == said:
            return each
    made = ErrorDialog(said, parent)
    made.open()
    return made
