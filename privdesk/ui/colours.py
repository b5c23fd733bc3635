"""Every colour of the program, light and dark, and the measure of their contrast."""

# no "from __future__ import annotations": NamedTuple would compile each of the texts that it makes of them
from enum import Enum
from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette

_GROUP = QPalette.ColorGroup
_ROLE = QPalette.ColorRole


class Tone(str, Enum):  # noqa: UP042 -- the value names the colour below
    """How serious a message is; never told by colour alone: each has its own icon."""

    INFO = "info"
    GOOD = "good"
    CAREFUL = "careful"
    DANGER = "danger"


TONE_ICONS = {
    Tone.INFO: "info",
    Tone.GOOD: "circle-check",
    Tone.CAREFUL: "triangle-alert",
    Tone.DANGER: "circle-alert",
}


class Colours(NamedTuple):
    """A tuple, because a dataclass of this length costs the first window 5 ms."""

    window: str
    base: str  # fields, lists and cards
    raised: str  # a plain button, a card under the pointer
    stripe: str
    text: str
    muted: str
    disabled: str
    border: str
    outline: str  # the edge of a field: at least 3 to 1 against what is around it (WCAG 1.4.11)
    accent: str
    accent_hover: str
    accent_ink: str  # the accent as text
    accent_soft: str
    on_accent: str
    info: str
    info_soft: str
    good: str
    good_soft: str
    careful: str
    careful_soft: str
    danger: str
    danger_soft: str
    danger_fill: str
    danger_hover: str

    def ink(self, name: str) -> QColor:
        """``name``: a field, also the value of a ``Tone``."""
        return QColor(getattr(self, name))


LIGHT = Colours(
    window="#f4f5f8",
    base="#ffffff",
    raised="#eceff4",
    stripe="#f7f8fb",
    text="#1b2027",
    muted="#586270",
    disabled="#757e8a",
    border="#d9dee6",
    outline="#838c99",
    accent="#1f5fbf",
    accent_hover="#184fa3",
    accent_ink="#1a56b0",
    accent_soft="#e2ecfb",
    on_accent="#ffffff",
    info="#1a56b0",
    info_soft="#e8f0fc",
    good="#17703c",
    good_soft="#e4f4ea",
    careful="#855400",
    careful_soft="#fdf2da",
    danger="#b3261e",
    danger_soft="#fdeae8",
    danger_fill="#b3261e",
    danger_hover="#971d16",
)
DARK = Colours(
    window="#202227",
    base="#17191d",
    raised="#2e3239",
    stripe="#1b1d22",
    text="#e9ebee",
    muted="#a9b1bd",
    disabled="#858e9b",
    border="#3a3f48",
    outline="#737d8b",
    accent="#336cc9",
    accent_hover="#2a5cb0",
    accent_ink="#8fb8f8",
    accent_soft="#26354f",
    on_accent="#ffffff",
    info="#8fb8f8",
    info_soft="#222e42",
    good="#7fd39c",
    good_soft="#1d3326",
    careful="#f0c35c",
    careful_soft="#3a2f17",
    danger="#ff9d95",
    danger_soft="#432422",
    danger_fill="#bf3a31",
    danger_hover="#a52f27",
)


def palette(colours: Colours) -> QPalette:
    made = QPalette()
    roles = {
        _ROLE.Window: colours.window,
        _ROLE.WindowText: colours.text,
        _ROLE.Base: colours.base,
        _ROLE.AlternateBase: colours.stripe,
        _ROLE.Text: colours.text,
        _ROLE.PlaceholderText: colours.muted,
        _ROLE.Button: colours.raised,
        _ROLE.ButtonText: colours.text,
        _ROLE.BrightText: colours.on_accent,
        _ROLE.Highlight: colours.accent,
        _ROLE.HighlightedText: colours.on_accent,
        _ROLE.Accent: colours.accent,
        _ROLE.Link: colours.accent_ink,
        _ROLE.LinkVisited: colours.accent_ink,
        _ROLE.ToolTipBase: colours.base,
        _ROLE.ToolTipText: colours.text,
        _ROLE.Light: colours.base,
        _ROLE.Midlight: colours.border,
        _ROLE.Mid: colours.border,
        _ROLE.Dark: colours.outline,
        _ROLE.Shadow: colours.outline,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        made.setColor(_GROUP.Disabled, role, QColor(colours.disabled))
    made.setColor(_GROUP.Disabled, _ROLE.Highlight, QColor(colours.border))
    made.setColor(_GROUP.Disabled, _ROLE.HighlightedText, QColor(colours.text))
    return made


def is_dark(made: QPalette) -> bool:
    return made.color(_ROLE.Window).lightness() < made.color(_ROLE.WindowText).lightness()


def colours(made: QPalette) -> Colours:
    """The colours that go with a widget's palette."""
    return DARK if is_dark(made) else LIGHT


def contrast(one: QColor, other: QColor) -> float:
    """1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
