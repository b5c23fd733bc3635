"""What a line of the audit trail says beside its action, in words: codes, numbers and days, never of a person."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from privdesk.core.fields import Choice
from privdesk.core.words import Text, Words, mark
from privdesk.reports.model import Kind, Layout, Subject
from privdesk.requests.model import Channel, DataFormat, Execution, IdentityMethod, Outcome, Reason, SearchResult
from privdesk.requests.rules.suppression import Unsuppressing

NAMES: Mapping[str, Text] = MappingProxyType(
    {
        "activities": mark("Particulars", "processing activities"),
        "channel": mark("Particulars", "came in by"),
        "claims": mark("Particulars", "rights asked"),
        "count": mark("Particulars", "how many"),
        "days": mark("Particulars", "days"),
        "execution": mark("Particulars", "what was done"),
        "faults": mark("Particulars", "faults"),
        "format": mark("Particulars", "kind of file"),
        "gone": mark("Particulars", "ways to open it left behind"),
        "kind": mark("Particulars", "kind"),
        "layout": mark("Particulars", "layout"),
        "line": mark("Particulars", "up to line"),
        "made": mark("Particulars", "made"),
        "method": mark("Particulars", "in which way"),
        "months": mark("Particulars", "months"),
        "on": mark("Particulars", "as on"),
        "outcome": mark("Particulars", "decision"),
        "pages": mark("Particulars", "damaged pages"),
        "processors": mark("Particulars", "processors"),
        "reason": mark("Particulars", "ground"),
        "received": mark("Particulars", "received"),
        "replaced": mark("Particulars", "in the place of"),
        "result": mark("Particulars", "result"),
        "schema": mark("Particulars", "version of the tables"),
        "sent": mark("Particulars", "sent"),
        "succeeded": mark("Particulars", "succeeded"),
        "until": mark("Particulars", "kept until"),
        "what": mark("Particulars", "what"),
        "why": mark("Particulars", "why"),
        "year": mark("Particulars", "year"),
    }
)
_CHOICES: Mapping[str, tuple[type[Choice], ...]] = MappingProxyType(
    {
        "channel": (Channel,),
        "execution": (Execution,),
        "format": (DataFormat,),
        "layout": (Layout,),
        "method": (IdentityMethod,),
        "outcome": (Outcome,),
        "reason": (Reason,),
        "result": (SearchResult,),
        "what": (Subject,),
        "why": (Unsuppressing,),
    }
)
BACKUPS = {
    "daily": mark("Backup", "automatic"),
    "manual": mark("Backup", "made by hand"),
    "migration": mark("Backup", "before a new version of the program"),
}
"""As ``vault.manifest.BackupKind`` calls them, which nothing that is rendered may reach."""
_TRUTHS = {"succeeded": (mark("Particulars", "no"), mark("Particulars", "yes"))}
_DAY = re.compile(r"\d{4}-\d\d-\d\d(T.+)?")
_IDENT = re.compile(r"([0-9a-f]{8})(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def in_words(detail: Mapping[str, Any], words: Words) -> str:
    """The numbers last. A line of a newer program may have names and codes that this one does not know: they stay as
    they are.
    """
    told = [(name, value) for name, value in detail.items() if value not in (None, [])]
    return "; ".join(
        f"{words.say(NAMES[name]) if name in NAMES else name}: {_said(name, value, words)}"
        for name, value in sorted(told, key=lambda each: isinstance(each[1], int))
    )


def _said(name: str, value: Any, words: Words) -> str:
    if isinstance(value, list):
        return ", ".join(_said(name, each, words) for each in value)
    if name in _TRUTHS and value in (0, 1):
        return words.say(_TRUTHS[name][value])
    text = str(value)
    if label := _label(name, text):
        return words.say(label)
    if name == "kind" and text in {each.value for each in Kind}:
        return text.upper()
    ident = _IDENT.fullmatch(text)
    return ident[1] if ident else _day(text, words)


def _label(name: str, code: str) -> Text | None:
    if name == "kind":
        return BACKUPS.get(code)
    labels = (each.label for choice in _CHOICES.get(name, ()) for each in choice if each.value == code)
    return next(labels, None)


def _day(text: str, words: Words) -> str:
    if not _DAY.fullmatch(text):
        return text
    try:
        return words.fact(dt.datetime.fromisoformat(text) if "T" in text else dt.date.fromisoformat(text))
    except ValueError:
        return text
