"""Every problem that a rule can find has its sentence, with no fact in it that the rule does not give."""

from __future__ import annotations

import ast
import re
import string
from pathlib import Path

from privdesk.core.problem_texts import PROBLEMS

PACKAGE = Path(__file__).resolve().parents[2] / "privdesk"
_CODE = re.compile(r"[a-z]+(-[a-z]+)*")


def raised():
    """``(code, facts, place)`` of each ``Problem("field", "code", {...})`` and ``warning("field", "code", fact=…)``."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or len(call.args) < 2:
                continue
            code = call.args[1]
            if call.func.id not in {"Problem", "warning"} or not isinstance(code, ast.Constant):
                continue
            facts = {each.arg for each in call.keywords if call.func.id == "warning"}
            given = call.args[2] if len(call.args) > 2 else None
            if isinstance(given, ast.Dict):
                facts = {each.value for each in given.keys if isinstance(each, ast.Constant)}
            yield code.value, facts, None if isinstance(given, ast.Name) else path.name


def test_every_problem_has_its_sentence():
    found = list(raised())
    assert len(found) > 80
    assert sorted({code for code, _, _ in found} - PROBLEMS.keys()) == []


def test_a_sentence_asks_no_fact_that_its_problem_does_not_give():
    for code, facts, place in raised():
        if place is not None and None not in facts and code in PROBLEMS:
            asked = {name for _, name, _, _ in string.Formatter().parse(PROBLEMS[code].source) if name}
            assert asked <= facts, f"{place}: {code}"


def test_a_code_is_written_as_a_code():
    assert [code for code in PROBLEMS if not _CODE.fullmatch(code)] == []
