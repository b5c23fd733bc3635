"""``privdesk``: a command, or the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from privdesk.cli.run import run


def main(arguments: Sequence[str] | None = None) -> int:
    return run(sys.argv[1:] if arguments is None else arguments, open_desk=_open_desk)


def _open_desk(register: Path | None) -> int:
    # what is made before the first paint stays: looking for rubbish in it costs 8 ms, and finds none;
    # from the first work on, ui.sweeping does it
    gc.disable()
    # only here: the command line works where Qt cannot be loaded
    from privdesk.desk.start import start

    return start(register)


if __name__ == "__main__":
    sys.exit(main())
