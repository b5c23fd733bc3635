"""What every expected error is, and the disk, which every area meets."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from privdesk.core.problems import Problem

__all__ = ("DiskFailed", "DiskFull", "ExpectedError", "Refused", "refuse")


class ExpectedError(Exception):
    """``facts`` fill the sentence. ``exit_code`` follows sysexits.h where it fits."""

    needs: ClassVar[tuple[str, ...]] = ()
    exit_code: ClassVar[int] = 1

    def __init__(self, **facts: object) -> None:
        absent = set(self.needs) - facts.keys()
        if absent:
            raise TypeError(f"{type(self).__name__} needs {sorted(absent)}")
        super().__init__(type(self).__name__)
        self.facts = facts


class DiskFull(ExpectedError):
    exit_code = 74


class DiskFailed(ExpectedError):
    exit_code = 74


class Refused(ExpectedError):
    """The rules found ``problems``; nothing was changed."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__()
        self.problems = tuple(problems)


def refuse(problems: list[Problem]) -> None:
    """Raises Refused when one of the problems blocks; warnings pass."""
    if any(each.blocks for each in problems):
        raise Refused(problems)
