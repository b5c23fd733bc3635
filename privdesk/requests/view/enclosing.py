"""A file from the disk, to be put with a request."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from privdesk.core.errors import FileTooLarge, FileUnreadable
from privdesk.requests.model import AttachmentKind
from privdesk.requests.service import IncomingFile

MOST = 25
"""Megabytes: what mail programs let through."""


def file_from(path: Path, kind: AttachmentKind) -> IncomingFile:
    """Raises FileUnreadable or FileTooLarge."""
    most = MOST * 1024 * 1024
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise FileUnreadable(file=path.name) from error
    if len(data) > most:
        raise FileTooLarge(file=path.name, most=MOST)
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return IncomingFile(name=path.name, data=data, media_type=media_type, kind=kind)
