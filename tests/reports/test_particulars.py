"""What stands beside an action in the audit trail is said in words, in both languages."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from privdesk.core.words import LANGUAGES, Language, Words
from privdesk.db.actions import Action
from privdesk.reports.render.particulars import BACKUPS, NAMES, in_words
from privdesk.vault.manifest import BackupKind

PACKAGE = Path(__file__).resolve().parents[2] / "privdesk"
NOT_DETAILS = {"transition", "subject", "despite", "files", "detail"}


def details() -> set[str]:
    """Every name that some call gives to a line of the trail."""
    found: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            names = {each.arg for each in node.keywords if each.arg}
            if isinstance(node.func, ast.Attribute) and node.func.attr in {"audit", "_change"}:
                found |= names - NOT_DETAILS
            if isinstance(node.func, ast.Attribute) and node.func.attr == "append" and "detail" in names:
                (given,) = (each.value for each in node.keywords if each.arg == "detail")
                found |= {key.value for key in getattr(given, "keys", ()) if isinstance(key, ast.Constant)}
    return found


def test_every_detail_has_a_name_in_words() -> None:
    assert details() >= {"received", "gone", "schema", "pages"}
    assert details() - NAMES.keys() == set()


@pytest.mark.parametrize(
    "detail, nl, en",
    [
        ({"kind": "daily", "line": 12}, "soort: automatisch; tot en met regel: 12", "kind: automatic; up to line: 12"),
        ({"kind": "csv"}, "soort: CSV", "kind: CSV"),
        ({"succeeded": 1}, "gelukt: ja", "succeeded: yes"),
        ({"outcome": "granted"}, "beslissing: toegewezen", "decision: granted"),
        ({"received": "2026-11-20"}, "ontvangen: 20 november 2026", "received: 20 November 2026"),
        ({"replaced": "12345678-1234-1234-1234-123456789abc"}, "in plaats van: 12345678", "in the place of: 12345678"),
        ({"reason": None, "onbekend": [1, 2]}, "onbekend: 1, 2", "onbekend: 1, 2"),
        ({"on": "2026-99-99"}, "stand van: 2026-99-99", "as on: 2026-99-99"),
    ],
)
def test_it_is_said_as_a_person_says_it(detail: dict[str, object], nl: str, en: str) -> None:
    assert in_words(detail, Words("nl")).casefold() == nl.casefold()
    assert in_words(detail, Words("en")).casefold() == en.casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_action_is_named(language: Language) -> None:
    assert all(Words(language).say(each.label) != each.value for each in Action)


def test_backups_are_called_as_the_vault_calls_them() -> None:
    assert {each.value: each.label for each in BackupKind} == BACKUPS
