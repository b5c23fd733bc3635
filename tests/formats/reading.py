"""What a program reads in a table that was written here."""

from __future__ import annotations

import csv
import io


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
