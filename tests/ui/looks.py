"""Looking at widgets as a person does: is any text cut off, can everything be reached and named?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QToolButton, QWidget


def cut_off(top: QWidget) -> list[str]:
    """The texts of visible labels and buttons that do not fit in the room they got."""
    return [
        f"{type(each).__name__} {text!r}"
        for each in top.findChildren(QWidget)
        if each.isVisibleTo(top) and (text := _text(each)) and not _fits(each)
    ]


def _text(widget: QWidget) -> str:
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return "" if not widget.icon().isNull() else widget.text()
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    if isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
        return widget.placeholderText()
    return ""


def _fits(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) <= widget.height() and _longest_word(widget) <= widget.width()
    if isinstance(widget, QLineEdit):
        return widget.fontMetrics().horizontalAdvance(widget.placeholderText()) <= widget.width()
    wanted = widget.sizeHint()
    return wanted.width() <= widget.width() and wanted.height() <= widget.height() + 1


def _longest_word(widget: QLabel) -> int:
    return max((widget.fontMetrics().horizontalAdvance(word) for word in widget.text().split()), default=0)


def nameless(top: QWidget) -> list[str]:
    """Widgets that take the focus and that a screen reader could not name."""
    return [
        f"{type(each).__name__} {each.objectName()}"
        for each in top.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisibleTo(top) and not _said_name(each)
    ]


def _said_name(widget: QWidget) -> str:
    if widget.focusProxy() is not None:
        return "its proxy is named"
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""
