"""A file inside the PDF (PDF/A-3): the data of which the pages are the readable form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    name: str
    media_type: str
    data: bytes
    description: str
    relationship: Literal["Source", "Data", "Alternative", "Supplement", "Unspecified"] = "Data"
