"""Registers that were made before, laid down again to the last bit: the making takes as long as twenty tests."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

T = TypeVar("T")


class _File(NamedTuple):
    name: str
    mode: int
    data: bytes

    @classmethod
    def read(cls, path: Path, root: Path) -> _File:
        return cls(path.relative_to(root).as_posix(), path.stat().st_mode, path.read_bytes())


class _Made(NamedTuple):
    mode: int
    files: list[_File]
    told: Any

    def lay(self, root: Path) -> None:
        root.mkdir(parents=True)
        root.chmod(self.mode)
        for each in self.files:
            path = root / each.name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(each.data)
            path.chmod(each.mode)


_MADE: dict[Hashable, _Made] = {}


def laid(root: Path, which: Hashable, make: Callable[[Path], T]) -> T:
    """What ``make`` told when it made that one, which must be locked again; the next time its files are copied."""
    if which in _MADE:
        _MADE[which].lay(root)
    else:
        told = make(root)
        files = [_File.read(path, root) for path in sorted(root.rglob("*")) if path.is_file()]
        _MADE[which] = _Made(root.stat().st_mode, files, told)
    return _MADE[which].told  # type: ignore[no-any-return]
