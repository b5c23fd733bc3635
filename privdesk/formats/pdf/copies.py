"""Copies of an archive PDF for other purposes."""

from __future__ import annotations

import re
import secrets
from io import BytesIO

import pikepdf

_ARCHIVE = re.compile(rb"<pdfaid:part>\d</pdfaid:part>|<pdfaid:conformance>\w</pdfaid:conformance>")


def packed(pdf: bytes) -> bytes:
    """The same file in a third of the bytes: reportlab writes each node of the logical tree as an object of its own."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as file:
        file.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
            fix_metadata_version=False,
        )
    return out.getvalue()


def locked(pdf: bytes, phrase: str) -> bytes:
    """A copy for e-mail that opens with the phrase only (AES-256). Raises ValueError for an empty phrase.

    PDF/A forbids encryption, so the copy no longer says that it is one; it stays accessible (PDF/UA).
    """
    if not phrase:
        raise ValueError("a locked copy needs a phrase")
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as file:
        metadata = file.Root.Metadata
        metadata.write(_ARCHIVE.sub(b"", metadata.read_bytes()))
        encryption = pikepdf.Encryption(user=phrase, owner=secrets.token_urlsafe(32), R=6)
        file.save(out, encryption=encryption, fix_metadata_version=False)
    return out.getvalue()
