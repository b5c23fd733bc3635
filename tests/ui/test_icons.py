from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from privdesk.core.resources import resource
from privdesk.ui.colours import DARK, LIGHT, Tone
from privdesk.ui.icons import icon, names
from privdesk.ui.theme import Scheme, Theme


def inks(image: QImage) -> set[str]:
    """The colours of the pixels that are fully drawn."""
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in places if image.pixelColor(x, y).alpha() == 255}


def drawn(name: str, ink: Tone | str = "", mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    return inks(icon(name, ink).pixmap(QSize(64, 64), mode).toImage())


def test_an_icon_follows_the_text_of_the_scheme(theme: Theme) -> None:
    theme.apply(Scheme.LIGHT)
    kept = icon("lock")
    assert inks(kept.pixmap(64, 64).toImage()) == {LIGHT.text}
    theme.apply(Scheme.DARK)
    assert inks(kept.pixmap(64, 64).toImage()) == {DARK.text}


def test_an_icon_on_a_selected_row_takes_the_colour_of_its_text(theme: Theme) -> None:
    theme.apply(Scheme.LIGHT)
    assert drawn("lock", mode=QIcon.Mode.Selected) == {LIGHT.on_accent}
    assert drawn("lock", mode=QIcon.Mode.Disabled) == {LIGHT.disabled}
    assert drawn("triangle-alert", Tone.CAREFUL) == {LIGHT.careful}


@pytest.mark.parametrize("name", names())
def test_every_icon_draws_something_and_has_no_colour_of_its_own(name: str, theme: Theme) -> None:
    theme.apply(Scheme.LIGHT)
    assert drawn(name) == {QColor(LIGHT.text).name()}


def test_an_unknown_icon_is_our_mistake(qapp) -> None:
    with pytest.raises(KeyError):
        icon("unicorn")


def test_the_licence_of_the_icons_is_shipped() -> None:
    assert "ISC License" in resource("icons", "LICENSE").read_text()
