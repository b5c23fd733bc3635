"""The stylesheet: shapes that Fusion does not give. All sizes follow from the height of a line of text."""

from __future__ import annotations

from string import Template

from privdesk.core.resources import resource
from privdesk.ui.colours import DARK, Colours

_SHEET = Template("""
QToolTip { color: $text; background: $base; border: 1px solid $outline; padding: ${pad}px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  color: $text; background: $base; border: 1px solid $outline; border-radius: ${round}px;
  padding: ${thin}px ${pad}px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: ${line}px; }
QPlainTextEdit, QTextEdit { padding: ${thin}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $accent_ink; padding: ${thin_less}px ${pad_less}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: ${thin_less}px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid $danger;
  padding: ${thin_less}px ${pad_less}px; }
QPlainTextEdit[wrong="true"] { padding: ${thin_less}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QLineEdit[readOnly="true"],
QPlainTextEdit[readOnly="true"] { background: $window; border-color: $border; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $disabled; }
QComboBox { padding-right: ${line}px; }
QComboBox::drop-down { border: none; width: ${wide}px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url($down); width: ${arrow}px; height: ${arrow}px; }
QComboBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox QAbstractItemView { background: $base; color: $text; border: 1px solid $outline; outline: none;
  selection-background-color: $accent; selection-color: $on_accent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: ${wide}px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url($up); width: ${small}px; height: ${small}px; }
QAbstractSpinBox::down-arrow { image: url($down); width: ${small}px; height: ${small}px; }

QPushButton { color: $text; background: $raised; border: 1px solid $border; border-radius: ${round}px;
  padding: ${thin}px ${wide_pad}px; min-height: ${line}px; }
QPushButton:hover { background: $border; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus, QPushButton[kind="primary"]:focus, QPushButton[kind="danger"]:focus {
  border: 2px solid $accent_ink; padding: ${thin_less}px ${wide_pad_less}px; }
QPushButton:disabled { color: $disabled; background: $window; border-color: $border; }
QPushButton[kind="primary"] { color: $on_accent; background: $accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus, QPushButton[kind="danger"]:focus { border: 2px solid $text; }
QPushButton[kind="danger"] { color: $on_accent; background: $danger_fill; border-color: $danger_fill;
  font-weight: 600; }
QPushButton[kind="danger"]:hover { background: $danger_hover; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled { color: $disabled; background: $raised;
  border-color: $border; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: $raised; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent_ink; }
QPushButton[kind="link"] { color: $accent_ink; background: transparent; border-color: transparent;
  padding: 0 ${thin}px; text-decoration: underline; text-align: left; }
QPushButton[kind="link"]:hover { color: $text; }
QPushButton[kind="link"]:focus { border: 2px solid $accent_ink; padding: 0 ${thin_less}px; }

QCheckBox, QRadioButton { spacing: ${pad}px; padding: ${thin}px 0; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator, QTableView::indicator { width: ${box}px;
  height: ${box}px; background: $base; border: 1px solid $outline; border-radius: ${thin}px; }
QRadioButton::indicator { border-radius: ${box_round}px; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked { background: $accent;
  border-color: $accent; image: url($check); }
QRadioButton::indicator:checked { border: ${dot}px solid $accent; width: ${box_inner}px; height: ${box_inner}px;
  background: $on_accent; }
QCheckBox:focus, QRadioButton:focus { color: $accent_ink; text-decoration: underline; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border; background: $window; }
QCheckBox::indicator:checked:disabled { background: $disabled; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }

QToolButton { color: $text; background: transparent; border: 1px solid transparent; border-radius: ${round}px;
  padding: ${thin}px; }
QToolButton:hover { background: $raised; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QToolButton:focus { border: 2px solid $accent_ink; padding: ${thin_less}px; }
QToolButton::menu-indicator { image: none; }

QMenuBar { background: $window; }
QMenuBar::item { padding: ${thin}px ${pad}px; background: transparent; border-radius: ${round}px; }
QMenuBar::item:selected { background: $raised; }
QMenu { background: $base; border: 1px solid $outline; padding: ${thin}px; }
QMenu::item { padding: ${thin}px ${wide}px; border-radius: ${round}px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $border; margin: ${thin}px; }
QToolBar { background: $window; border: none; border-bottom: 1px solid $border; spacing: ${pad}px; padding: ${thin}px;
  icon-size: ${line}px; }
QStatusBar { background: $window; border-top: 1px solid $border; color: $muted; }
QStatusBar::item { border: none; }

QTableView, QListView, QTreeView { background: $base; alternate-background-color: $stripe; color: $text;
  border: 1px solid $border; border-radius: ${round}px; outline: none; gridline-color: $border;
  selection-background-color: $accent; selection-color: $on_accent; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 1px solid $accent_ink; }
QTableView::item { padding: 0 ${pad}px; border: none; }
QTableView::item:selected, QListView::item:selected { background: $accent; color: $on_accent; }
QListView::item { padding: ${thin}px ${pad}px; }
QHeaderView { background: $base; border: none; }
QHeaderView::section { background: $base; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: ${thin}px ${pad}px; font-weight: 600; }
QHeaderView::section:hover { color: $text; background: $stripe; }
QHeaderView::up-arrow { image: url($up); width: ${small}px; height: ${small}px; }
QHeaderView::down-arrow { image: url($down); width: ${small}px; height: ${small}px; }
QListView[kind="navigation"] { background: transparent; border: none; }
QListView[kind="navigation"]::item { padding: ${pad}px; border-radius: ${round}px; border: 2px solid transparent; }
QListView[kind="navigation"][narrow="true"]::item { padding: ${thin}px ${pad}px; }
QListView[kind="navigation"]::item:hover { background: $raised; }
QListView[kind="navigation"]::item:selected { background: $accent_soft; color: $accent_ink; }
QListView[kind="navigation"]::item:selected:focus { border: 2px solid $accent_ink; }

QFrame[kind="card"] { background: $base; border: 1px solid $border; border-radius: ${rounder}px; }
QFrame[kind="next"] { background: $accent_soft; border: 1px solid $accent_ink; border-radius: ${rounder}px; }
QFrame[kind="info"] { background: $info_soft; border: 1px solid $info; border-radius: ${round}px; }
QFrame[kind="good"] { background: $good_soft; border: 1px solid $good; border-radius: ${round}px; }
QFrame[kind="careful"] { background: $careful_soft; border: 1px solid $careful; border-radius: ${round}px; }
QFrame[kind="danger"] { background: $danger_soft; border: 1px solid $danger; border-radius: ${round}px; }
QFrame[kind="rule"] { background: $border; border: none; }
QWidget[kind="side"] { background: $window; border-right: 1px solid $border; }

QLabel { background: transparent; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="small"] { color: $muted; font-size: ${small_text}pt; }
QLabel[kind="wrong"] { color: $danger; }
QLabel[kind="doubtful"] { color: $careful; }
QLabel[kind="heading"] { font-size: ${heading_text}pt; font-weight: 600; }
QLabel[kind="title"] { font-size: ${title_text}pt; font-weight: 600; }
QLabel[kind="number"] { font-size: ${number_text}pt; font-weight: 600; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: ${bar_round}px; min-height: ${wide}px; min-width: ${wide}px;
  margin: 2px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $border; }

QProgressBar { background: $raised; border: 1px solid $border; border-radius: ${round}px; text-align: center;
  color: $text; min-height: ${line}px; }
QProgressBar::chunk { background: $accent_soft; border-radius: ${round}px; }
QGroupBox { background: $base; border: 1px solid $border; border-radius: ${rounder}px; margin-top: ${line}px;
  padding: ${pad}px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; left: ${thin}px; }
QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar::tab { background: transparent; color: $muted; padding: ${thin}px ${wide_pad}px;
  border-bottom: 3px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent_ink; border-bottom: 3px solid $accent_ink; font-weight: 600; }
QTabBar::tab:focus { background: $accent_soft; }
""")


def stylesheet(colours: Colours, line: int, points: float) -> str:
    """``line``: height of a line of text in pixels; ``points``: size of the text."""
    scheme = "dark" if colours is DARK else "light"
    thin, pad = max(2, line // 5), max(4, line // 3)
    box = max(12, line * 4 // 5)
    dot = max(4, box // 3)
    return _SHEET.substitute(
        colours._asdict(),
        line=line,
        thin=thin,
        thin_less=thin - 1,
        pad=pad,
        pad_less=pad - 1,
        wide_pad=2 * pad,
        wide_pad_less=2 * pad - 1,
        wide=line + pad,
        round=max(3, line // 4),
        rounder=max(4, line // 3),
        arrow=max(8, line * 3 // 4),
        small=max(8, line * 3 // 5),
        bar=max(10, line * 3 // 4),
        bar_round=max(2, line // 5),
        small_text=round(points * 0.9, 1),
        heading_text=round(points * 1.2, 1),
        title_text=round(points * 1.5, 1),
        number_text=round(points * 2.2, 1),
        up=resource("icons", "theme", f"chevron-up-{scheme}.svg").as_posix(),
        box=box,
        box_round=box // 2,
        dot=dot,
        box_inner=box + 2 - 2 * dot,
        check=resource("icons", "theme", "check.svg").as_posix(),
        down=resource("icons", "theme", f"chevron-down-{scheme}.svg").as_posix(),
    )
