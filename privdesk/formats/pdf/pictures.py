"""Pictures for the letterhead, made safe for an archive: RGB without transparency, of a sensible size."""

from __future__ import annotations

import warnings
from io import BytesIO

from PIL import Image

_MAX_SIDE = 1600
_MAX_PIXELS = 40_000_000


def read_picture(data: bytes) -> Image.Image | None:
    """None when it is no readable PNG or JPEG."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            opened = Image.open(BytesIO(data), formats=("PNG", "JPEG"))
            if opened.width * opened.height > _MAX_PIXELS or not opened.width or not opened.height:
                return None
            opened.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None  # the many ways in which Pillow says that a file is broken
    opened.thumbnail((_MAX_SIDE, _MAX_SIDE))
    clear = opened.convert("RGBA")
    white = Image.new("RGB", clear.size, "white")
    white.paste(clear, mask=clear.getchannel("A"))
    return white
