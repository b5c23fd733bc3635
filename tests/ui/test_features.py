"""PySide does not read the source of what is imported."""

from __future__ import annotations

import inspect
import sys
from pathlib import Path
from types import ModuleType

import PySide6.QtCore  # noqa: F401 -- with it PySide listens to every import
import pytest

from privdesk.ui.features import NoFeatures, use_no_features


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the modules whose source was read; ``quiet_one`` and ``quiet_two`` can be imported."""
    names: list[str] = []
    really = inspect.getsource

    def getsource(module: ModuleType) -> str:
        names.append(getattr(module, "__name__", ""))
        return really(module)

    for name in ("quiet_one", "quiet_two"):
        (tmp_path / f"{name}.py").write_text("import PySide6\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(inspect, "getsource", getsource)
    monkeypatch.setattr(sys, "meta_path", [each for each in sys.meta_path if not isinstance(each, NoFeatures)])
    return names


def test_pyside_reads_what_is_imported(read: list[str]) -> None:
    import quiet_one  # type: ignore[import-not-found]  # noqa: F401

    assert "quiet_one" in read  # if this fails, PySide has mended it and the module can go


def test_pyside_reads_nothing_more(read: list[str]) -> None:
    use_no_features()
    import quiet_two  # type: ignore[import-not-found]  # noqa: F401

    assert "quiet_two" not in read


def test_nor_what_was_loaded_before(read: list[str]) -> None:
    import textwrap

    known = sys.modules["PySide6.support.feature"].pyside_feature_dict
    known.pop(textwrap.__name__, None)
    use_no_features()
    import textwrap

    assert known[textwrap.__name__] == 0
    assert "textwrap" not in read


def test_once_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    use_no_features()
    use_no_features()
    assert sum(isinstance(each, NoFeatures) for each in sys.meta_path) == 1


def test_a_pyside_that_keeps_it_elsewhere_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.support.feature", inspect)
    monkeypatch.setattr(sys, "meta_path", [])
    use_no_features()
    assert sys.meta_path == []
