"""Someone types a command: what was said, and the exit code."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path

from privdesk.cli.run import run
from privdesk.core.clock import Clock

PASSPHRASE = "vijf gewone woorden zonder haast"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@dataclass
class Typed:
    code: int
    out: str
    err: str
    opened: list[Path | None] = field(default_factory=list)


def typed(
    *arguments: str, clock: Clock | None = None, given: str = "", environment: dict[str, str] | None = None
) -> Typed:
    """``given``: what comes in by the input."""
    out, err = io.StringIO(), io.StringIO()
    opened: list[Path | None] = []

    def open_desk(register: Path | None) -> int:
        opened.append(register)
        return 0

    code = run(
        arguments,
        open_desk=open_desk,
        clock=clock,
        environment=environment or {},
        stdin=io.StringIO(given),
        out=out,
        err=err,
    )
    return Typed(code, out.getvalue(), err.getvalue(), opened)
