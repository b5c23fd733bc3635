"""The texts that the code marks for translation, read from the code as lupdate reads it: by its letters."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

PROJECT = Path(__file__).resolve().parents[2]
PACKAGE = PROJECT / "privdesk"
_APPLICATIONS = {"QCoreApplication", "QGuiApplication", "QApplication"}
_HOW_MANY = {"mark": 2, "translate": 2, "tr": 1}


class Marked(NamedTuple):
    context: str
    source: str
    place: str


class Unreadable(NamedTuple):
    """A call whose text stands somewhere else than in the call: lupdate would never see it."""

    place: str
    code: str


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def marked(code: str, place: str = "") -> Iterator[Marked | Unreadable]:
    yield from _walk(ast.parse(code), "", place)


@cache
def all_marked() -> tuple[Marked | Unreadable, ...]:
    return tuple(
        each
        for path in sources()
        if path != PACKAGE / "core" / "words.py"
        for each in marked(path.read_text(encoding="utf-8"), str(path.relative_to(PROJECT)))
    )


def _walk(node: ast.AST, within: str, place: str) -> Iterator[Marked | Unreadable]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and (kind := _kind(child.func)):
            yield _read(child, kind, within, place)
        yield from _walk(child, child.name if isinstance(child, ast.ClassDef) else within, place)


def _kind(called: ast.expr) -> str:
    if isinstance(called, ast.Name) and called.id in {"mark", "translate"}:
        return called.id
    if isinstance(called, ast.Attribute):
        if called.attr == "tr":
            return "tr"
        # str.translate has the same name
        if called.attr == "translate" and isinstance(called.value, ast.Name) and called.value.id in _APPLICATIONS:
            return "translate"
    return ""


def _read(call: ast.Call, kind: str, within: str, place: str) -> Marked | Unreadable:
    where = f"{place}:{call.lineno}"
    literals = [each.value for each in call.args[: _HOW_MANY[kind]] if isinstance(each, ast.Constant)]
    texts = [text for text in literals if isinstance(text, str)]
    if len(texts) < _HOW_MANY[kind]:
        return Unreadable(where, ast.unparse(call))
    return Marked(within if kind == "tr" else texts[0], texts[-1], where)
