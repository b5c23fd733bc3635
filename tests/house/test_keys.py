"""Keys go to the cipher through its own door, never through a statement that others could trace or that copies plainly."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "privdesk"
FORBIDDEN = {
    # ATTACH … KEY '' writes the register plainly
    "attach": re.compile(r"\battach\b(\s+database\b|.*\bas\b|.*\bkey\b)", re.IGNORECASE | re.DOTALL),
    "export": re.compile(r"sqlcipher_export", re.IGNORECASE),
    "key": re.compile(r"\bpragma\b.*\b(hex)?(re)?key\b\s*[=(]", re.IGNORECASE | re.DOTALL),
    "uri": re.compile(r"[?&](hex)?key=", re.IGNORECASE),
    "url": re.compile(r"pysqlcipher", re.IGNORECASE),
    "plain": re.compile(r"cipher_plaintext_header_size", re.IGNORECASE),
}


def texts(source: str) -> list[str]:
    """What a program says; the pieces of an f-string as one, with a sign for what is filled in."""
    tree = ast.parse(source)
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = [str(part.value) if isinstance(part, ast.Constant) else "§" for part in node.values]
            found.append("".join(parts))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inner:
            found.append(node.value)
    return found


def broken(source: str) -> set[str]:
    return {rule for text in texts(source) for rule, pattern in FORBIDDEN.items() if pattern.search(text)}


def test_no_statement_holds_a_key_or_copies_without_one() -> None:
    found = {str(path.relative_to(PACKAGE)): broken(path.read_text(encoding="utf-8")) for path in PACKAGE.rglob("*.py")}
    assert {name: rules for name, rules in found.items() if rules} == {}
    assert len(found) > 100


@pytest.mark.parametrize(
    "source, rule",
    [
        ("""execute("ATTACH DATABASE ? AS plain KEY ''")""", "attach"),
        ("""execute(f"attach '{path}' as x")""", "attach"),
        ("execute(\"SELECT sqlcipher_export('x')\")", "export"),
        ("""execute(f"PRAGMA key = \\"x'{key.hex()}'\\"")""", "key"),
        ("""execute("PRAGMA main.rekey='x'")""", "key"),
        ("""connect(f"file:{path}?mode=rw&key={key}")""", "uri"),
        ("""create_engine("sqlite+pysqlcipher://")""", "url"),
    ],
)
def test_such_a_statement_is_noticed(source: str, rule: str) -> None:
    assert rule in broken(source)


def test_what_only_sounds_like_it_is_not() -> None:
    assert broken('"PRAGMA foreign_keys=ON"; "attach the file"; "ON KEY (a)"; "PRAGMA foreign_key_check"') == set()
