import ast
from pathlib import Path

import privdesk
from privdesk.core.folders import SUFFIX, name_of

PACKAGE = Path(privdesk.__file__).parent


def test_a_register_is_shown_without_the_ending_of_its_folder() -> None:
    assert name_of("Kantoor.privdesk") == "Kantoor"
    assert name_of("Kantoor.map") == "Kantoor.map"


def test_the_ending_stands_in_one_place() -> None:
    written = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.endswith(SUFFIX)
    }
    assert written == {"core/folders.py"}
