"""What the window needs of the system, looked at before Qt is imported: Qt itself ends the process without a word."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping

from privdesk.core.errors import SystemPartMissing
from privdesk.core.words import mark

_SCREEN = mark("Cli", "a screen to show the window on")
_WITHOUT = mark("Cli", "The commands work without a screen: see privdesk --help.")

_ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
}
_FOR_X = {
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def refuse_without_screen(environment: Mapping[str, str], *, platform: str = sys.platform) -> None:
    """Raises SystemPartMissing. Only Linux comes without these; elsewhere they are part of the system or of Qt."""
    if not platform.startswith("linux"):
        return
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    needed = dict(_ALWAYS)
    on_x = chosen == "xcb" or (not chosen and not environment.get("WAYLAND_DISPLAY"))
    if on_x:
        needed |= _FOR_X
    missing = [name for name in needed if _library(name) is None]
    if missing:
        install = "apt-get install " + " ".join(needed[name] for name in missing)
        raise SystemPartMissing(parts=tuple(missing), install=install)
    if on_x and not _answers(environment.get("DISPLAY", "")):
        raise SystemPartMissing(parts=(_SCREEN,), install=_WITHOUT)


def _library(name: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(name)
    except OSError:
        return None


def _answers(display: str) -> bool:
    """Whether an X server listens there."""
    xcb = _library("libxcb.so.1")
    if not display or xcb is None:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)
