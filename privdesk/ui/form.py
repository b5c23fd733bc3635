"""The form of a value, made from what its fields declare about themselves."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from privdesk.core.citing import cited
from privdesk.core.fields import Choice, FieldSpec, specs
from privdesk.core.problems import Problem
from privdesk.core.sentences import problem_sentence
from privdesk.core.words import Text, Words
from privdesk.ui.colours import TONE_ICONS, Tone
from privdesk.ui.editors.choices import ChoiceEditor
from privdesk.ui.editors.editor import Editor
from privdesk.ui.editors.kinds import EditorKinds, EditorMaker
from privdesk.ui.editors.texts import Options
from privdesk.ui.picture import Picture
from privdesk.ui.theme import kind, label, show_state, space

Section = tuple[Text, Sequence[str]]


class ProblemLine(QFrame):
    """An icon and a sentence below a field; hidden while there is nothing wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = Picture(2)
        self._sentence = label("", "wrong")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(self, 0.6))
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._sentence, 1)
        self.hide()

    def say(self, sentence: str, *, is_bad: bool = True) -> None:
        tone = Tone.DANGER if is_bad else Tone.CAREFUL
        self._picture.show_icon(TONE_ICONS[tone], tone)
        kind(self._sentence, "wrong" if is_bad else "doubtful")
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))

    @property
    def text(self) -> str:
        return self._sentence.text()


class FieldRow(QWidget):
    """One field: its label, the article of law, the editor, help, and what is wrong with it."""

    def __init__(self, spec: FieldSpec, editor: Editor, words: Words) -> None:
        super().__init__()
        self.spec = spec
        self.editor = editor
        self._name = words.say(spec.label)
        self._help = words.say(spec.help) if spec.help else ""
        self._article = cited(spec.article, words.language) if spec.article else ""
        self.problem = ProblemLine()
        self._lay_out()
        self._describe()

    def show_problem(self, sentence: str, *, blocks: bool = True, is_grave: bool = False) -> None:
        """``blocks``: it is not saved like this; ``is_grave``: it may be, but must be mended first."""
        self.problem.say(sentence, is_bad=blocks or is_grave)
        show_state(self.editor.field(), "wrong", bool(sentence) and blocks)
        self._describe()

    def _lay_out(self) -> None:
        title = label(self._name + ("\N{NO-BREAK SPACE}*" if self.spec.required else ""))
        title.setBuddy(self.editor.field())
        head = QHBoxLayout()
        head.setSpacing(space(self))
        head.addWidget(title, 1)
        if self._article:
            article = label(self._article, "small")
            article.setWordWrap(False)
            head.addWidget(article, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(self, 0.4))
        layout.addLayout(head)
        layout.addWidget(self.editor)
        if self._help:
            layout.addWidget(label(self._help, "small"))
        layout.addWidget(self.problem)

    def _describe(self) -> None:
        name = self.tr("{field}, required").format(field=self._name) if self.spec.required else self._name
        parts = (self.problem.text, self._help, self._article)
        self.editor.describe(name, " ".join(part for part in parts if part))


class Form(QWidget):
    """``changed`` at each keystroke, ``left`` when a field was finished with another value: the moment to save."""

    changed = Signal(str)
    left = Signal(str)

    def __init__(
        self,
        cls: type,
        words: Words,
        *,
        today: dt.date,
        fields: Sequence[str] | None = None,
        sections: Sequence[Section] = (),
        options: Mapping[str, Options] | None = None,
        editors: Mapping[str, EditorMaker] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``options``: what can be chosen for a field; ``purposes.subjects`` is a field of the rows in ``purposes``.

        ``editors``: for fields whose type does not tell enough, named in the same way.
        """
        super().__init__(parent)
        self._words = words
        self._today = today
        self._options = dict(options or {})
        self._editors = dict(editors or {})
        self._rows: dict[str, FieldRow] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(space(self, 1.6))
        declared = {spec.name: spec for spec in specs(cls)}
        chosen = list(declared if fields is None else fields)
        made = EditorKinds(words=words, today=today, options=self._options, inner_form=self._inner_form)
        for title, names in self._in_sections(chosen, sections):
            if title is not None:
                self._layout.addWidget(label(words.say(title), "heading"))
            for name in names:
                maker = self._editors.get(name, made.editor)
                self._add(declared[name], maker(declared[name]))
        self._layout.addStretch(1)
        self.fill({name: default for name, default in _chosen_at_first(cls).items() if name in self._rows})

    def fill(self, value: Any) -> None:
        """``value``: one of the class, or a mapping by field name. Tells nobody."""
        for name, row in self._rows.items():
            if isinstance(value, Mapping):
                if name in value:
                    row.editor.set_value(value[name])
            else:
                row.editor.set_value(getattr(value, name))
            row.show_problem("")

    def values(self) -> dict[str, Any]:
        """By field name. A field that cannot be read gives its last readable value; see ``unreadable``."""
        return {name: row.editor.value() for name, row in self._rows.items()}

    def unreadable(self) -> list[Problem]:
        found = []
        for name, row in self._rows.items():
            for each in row.editor.unreadable():
                joint = "." if each.field and not each.field.startswith("[") else ""
                found.append(dataclasses.replace(each, field=f"{name}{joint}{each.field}"))
        return found

    def show_problems(self, problems: Iterable[Problem]) -> list[Problem]:
        """Puts each beside its field, goes to the first, and returns those that have no field here."""
        self.clear_problems()
        homeless, first = [], None
        for problem in [*self.unreadable(), *problems]:
            sentence = problem_sentence(problem, self._words)
            if not self.show_sentence(problem.field, sentence, blocks=problem.blocks):
                homeless.append(problem)
            elif first is None and problem.blocks:
                first = problem.field
        if first is not None:
            self.focus(_head(first)[0])
        return homeless

    def show_sentence(self, path: str, sentence: str, *, blocks: bool = True, is_grave: bool = False) -> bool:
        name, rest = _head(path)
        row = self._rows.get(name)
        if row is None:
            return False
        if not rest or not row.editor.show_problem(rest, sentence, blocks=blocks):
            row.show_problem(sentence, blocks=blocks, is_grave=is_grave)
        return True

    def clear_problems(self) -> None:
        for row in self._rows.values():
            row.show_problem("")

    def draft(self) -> dict[str, Any]:
        """What stands on the screen, also half typed, as JSON."""
        return {name: row.editor.draft() for name, row in self._rows.items()}

    def unsaved(self, value: Any) -> dict[str, Any]:
        """Of ``draft`` the fields that hold something else than ``value``, or what cannot be read."""
        unread = {_head(each.field)[0] for each in self.unreadable()}
        held = value if isinstance(value, Mapping) else {name: getattr(value, name) for name in self._rows}
        return {
            name: row.editor.draft()
            for name, row in self._rows.items()
            if name in unread or row.editor.value() != held[name]
        }

    def restore(self, draft: Mapping[str, Any]) -> list[str]:
        """Tells nobody. Returns the fields of the draft that do not fit in here, as after a change of the program."""
        left = []
        for name, held in draft.items():
            try:
                self._rows[name].editor.restore(held)
            except (KeyError, TypeError, ValueError, AttributeError):
                left.append(name)
        return left

    @property
    def is_changed(self) -> bool:
        return any(row.editor.is_changed for row in self._rows.values())

    def editor(self, name: str) -> Editor:
        return self._rows[name].editor

    def row(self, name: str) -> FieldRow:
        return self._rows[name]

    def focus(self, name: str) -> None:
        self._rows[name].editor.field().setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        if self._rows:
            self.focus(next(iter(self._rows)))

    def show_field(self, name: str, shown: bool) -> None:  # noqa: FBT001 -- as QWidget.setVisible
        self._rows[name].setVisible(shown)

    def narrow(self, name: str, offered: Sequence[tuple[Any, str]]) -> None:
        """Of a field of which the choice hangs on the answer in another."""
        editor = self.editor(name)
        assert isinstance(editor, ChoiceEditor)
        editor.narrow(offered)

    def lock_fields(self, locked: bool) -> None:  # noqa: FBT001 -- as QWidget.setEnabled
        for row in self._rows.values():
            row.editor.lock(locked=locked)

    def _add(self, spec: FieldSpec, editor: Editor) -> None:
        row = FieldRow(spec, editor, self._words)
        self._rows[spec.name] = row
        self._layout.addWidget(row)
        editor.changed.connect(lambda: self._field_changed(spec.name))
        editor.left.connect(lambda: self._field_left(spec.name))

    def _field_changed(self, name: str) -> None:
        self._rows[name].show_problem("")  # what was wrong is being mended; the next check judges again
        self.changed.emit(name)

    def _field_left(self, name: str) -> None:
        row = self._rows[name]
        unread = next(iter(row.editor.unreadable()), None)
        if unread is None:
            self.left.emit(name)
        elif not unread.field:
            row.show_problem(problem_sentence(unread, self._words))

    def _inner_form(self, cls: type, name: str) -> Form:
        prefix = f"{name}."
        options = {key.removeprefix(prefix): made for key, made in self._options.items() if key.startswith(prefix)}
        editors = {key.removeprefix(prefix): made for key, made in self._editors.items() if key.startswith(prefix)}
        return Form(cls, self._words, today=self._today, options=options, editors=editors)

    @staticmethod
    def _in_sections(names: list[str], sections: Sequence[Section]) -> list[tuple[Text | None, list[str]]]:
        placed = {name for _title, group in sections for name in group}
        loose = [name for name in names if name not in placed]
        grouped = [(title, [name for name in group if name in names]) for title, group in sections]
        return [(None, loose), *grouped]


def _head(path: str) -> tuple[str, str]:
    """``purposes[0].text`` and ``purposes.0.text`` -> ``("purposes", "[0].text" or "0.text")``."""
    for place, letter in enumerate(path):
        if letter in ".[":
            return path[:place], path[place:].removeprefix(".")
    return path, ""


def _chosen_at_first(cls: type) -> dict[str, Choice]:
    """Where a value must be one of a few, the declared one; what may be left empty starts empty."""
    return {each.name: each.default for each in dataclasses.fields(cls) if isinstance(each.default, Choice)}
