from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from privdesk.core.resources import resource
from privdesk.ui.colours import DARK, LIGHT, Colours, Tone, colours, contrast, is_dark, palette
from privdesk.ui.theme import Scheme, Theme, button, space

GROUNDS = ("window", "base", "raised", "stripe")
THEMES = pytest.mark.parametrize("theme_colours", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_the_one_of_wcag() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@THEMES
@pytest.mark.parametrize("ink", ["text", "muted", "accent_ink", "danger"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read_on_every_ground(theme_colours: Colours, ink: str, ground: str) -> None:
    assert contrast(theme_colours.ink(ink), theme_colours.ink(ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("tone", list(Tone))
def test_notices_can_be_read(theme_colours: Colours, tone: Tone) -> None:
    ground = theme_colours.ink(f"{tone.value}_soft")
    for ink in ("text", tone.value):
        assert contrast(theme_colours.ink(ink), ground) >= 4.5


@THEMES
def test_text_on_filled_grounds_can_be_read(theme_colours: Colours) -> None:
    for ground in ("accent", "accent_hover", "danger_fill", "danger_hover"):
        assert contrast(theme_colours.ink("on_accent"), theme_colours.ink(ground)) >= 4.5
    for ink in ("text", "muted", "accent_ink"):
        assert contrast(theme_colours.ink(ink), theme_colours.ink("accent_soft")) >= 4.5


@THEMES
def test_edges_of_fields_and_the_focus_can_be_seen(theme_colours: Colours) -> None:
    for edge in ("outline", "accent_ink"):
        for ground in ("window", "base"):
            assert contrast(theme_colours.ink(edge), theme_colours.ink(ground)) >= 3


@THEMES
def test_the_palette_itself_passes(theme_colours: Colours) -> None:
    made, role = palette(theme_colours), QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.PlaceholderText, role.Base),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Window),
    ]
    for ink, ground in pairs:
        assert contrast(made.color(ink), made.color(ground)) >= 4.5, (ink, ground)


def test_dark_is_dark_also_where_the_system_does_not_follow(qapp: QApplication, theme: Theme) -> None:
    theme.apply(Scheme.DARK)
    assert theme.is_dark
    assert is_dark(qapp.palette())
    assert colours(qapp.palette()) is DARK
    theme.apply(Scheme.LIGHT)
    assert not theme.is_dark
    assert colours(qapp.palette()) is LIGHT


def test_the_text_size_is_in_points_and_reaches_what_is_open(qapp: QApplication, theme: Theme, qtbot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    theme.apply(Scheme.LIGHT, 10)
    small = line.sizeHint().height(), space(line)
    theme.apply(Scheme.LIGHT, 16)
    qapp.processEvents()
    assert qapp.font().pointSizeF() == 16
    assert (line.sizeHint().height(), space(line)) > small


def test_a_change_of_scheme_is_told(theme: Theme, qtbot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.apply(Scheme.DARK)


def test_a_primary_button_shows_the_accent(theme: Theme, qtbot) -> None:
    theme.apply(Scheme.LIGHT, 10)
    made: QPushButton = button("Opslaan", look="primary", icon="save")
    qtbot.addWidget(made)
    made.resize(200, 40)
    image = made.grab().toImage()
    assert image.pixelColor(100, 5) == LIGHT.ink("accent")
    assert made.accessibleName() == "Opslaan"


def test_the_drawings_of_the_stylesheet_have_colours_of_the_theme() -> None:
    for scheme, ink in (("light", LIGHT.muted), ("dark", DARK.muted)):
        for name in ("chevron-up", "chevron-down"):
            assert ink in resource("icons", "theme", f"{name}-{scheme}.svg").read_text()
