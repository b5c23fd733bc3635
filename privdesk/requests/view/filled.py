"""What is known of a new request before anybody typed."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from privdesk.core.drafts import Draft
from privdesk.requests.form import Intake
from privdesk.requests.model import AttachmentKind
from privdesk.requests.service import IncomingFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What a message told: as far as it goes. ``remarks``: sentences about what could not be read."""

    intake: Intake
    person: dict[str, Any] = field(default_factory=dict)
    around: dict[str, Any] = field(default_factory=dict)
    """Fields of ``Circumstances``."""
    files: tuple[IncomingFile, ...] = ()
    remarks: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    """By the id of a proposed right: the words that led to it."""


def as_draft(files: Sequence[IncomingFile], remarks: Sequence[str], words: Mapping[str, str]) -> dict[str, Any]:
    """What came with the message, as JSON."""
    held = [
        {
            "name": each.name,
            "type": each.media_type,
            "kind": each.kind.value,
            "data": base64.b64encode(each.data).decode("ascii"),
        }
        for each in files
    ]
    return {"files": held, "said": [*remarks], "words": dict(words)}


def filled_again(draft: Draft, intake: Intake) -> Filled:
    """What came with the message; the fields themselves are restored as they were typed."""
    files = tuple(
        IncomingFile(
            name=each["name"],
            data=base64.b64decode(each["data"]),
            media_type=each["type"],
            kind=AttachmentKind(each["kind"]),  # type: ignore[call-arg]
        )
        for each in draft.content["files"]
    )
    # drafts of an earlier version of the program have no words
    words = draft.content.get("words", {})
    return Filled(intake=intake, files=files, remarks=tuple(draft.content["said"]), words=words)
