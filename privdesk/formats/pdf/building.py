"""Builds one document at a time: reportlab keeps the state of a document in its fonts."""

from __future__ import annotations

import threading
from collections.abc import Callable
from io import BytesIO

from privdesk.formats.pdf.canvas import TaggedCanvas
from privdesk.formats.pdf.catalogue import Particulars
from privdesk.formats.pdf.tagging import Node

# of 240 letters made by several threads at once, one failed; reentrant, as the rows of a report are pulled meanwhile
_BUILDING = threading.RLock()

_LARGE = 200_000
"""Bytes; packing smaller files would cost more than it saves."""


def build(particulars: Particulars, draw: Callable[[TaggedCanvas, Node], None]) -> bytes:
    with _BUILDING:
        out, root = BytesIO(), Node("Document")
        canvas = TaggedCanvas(out, root, particulars)
        draw(canvas, root)
        canvas.save()
    pdf = out.getvalue()
    if len(pdf) < _LARGE:
        return pdf
    from privdesk.formats.pdf.copies import packed

    return packed(pdf)
