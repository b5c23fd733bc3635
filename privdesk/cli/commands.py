"""Which commands there are. One command: one function, with what can be typed behind it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from privdesk.cli.parser import Declare, Parser
from privdesk.cli.speech import Speech
from privdesk.core.words import Text, mark


class Done(NamedTuple):
    """``opens``: the register to look at in the window now."""

    code: int = 0
    opens: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    name: str
    help: Text
    declare: Declare
    run: Callable[[argparse.Namespace, Speech], Done]


def _deadline_arguments(parser: Parser) -> None:
    parser.argument(
        "DATE", mark("Cli", "when the request came in, such as 26-10-2026; - reads dates from the input"), nargs="+"
    )
    parser.option("--json", help=mark("Cli", "one JSON object a date"), action="store_true")


def _deadline(asked: argparse.Namespace, speech: Speech) -> Done:
    from privdesk.cli.deadline import run

    return Done(run(asked.date, json=asked.json, stdin=speech.stdin, stdout=speech.out, words=speech.words))


def _passphrase_option(parser: Parser) -> None:
    parser.option(
        "--passphrase-file",
        help=mark("Cli", "read the passphrase from the first line of this file"),
        metavar="FILE",
    )


def _export_arguments(parser: Parser) -> None:
    parser.argument("REGISTER", mark("Cli", "the folder of the register"))
    parser.option(
        "--to",
        help=mark("Cli", "the file to write: its ending says what it becomes (.pdf, .xlsx, .csv)"),
        metavar="FILE",
        required=True,
    )
    parser.option(
        "--what",
        help=mark("Cli", "register (without it), log of requests, or figures of requests"),
        choices=("register", "log", "figures"),
        default="register",
    )
    parser.option(
        "--year",
        help=mark("Cli", "of the log or the figures: requests received in it; without it this year"),
        metavar="YEAR",
    )
    parser.option(
        "--on", help=mark("Cli", "the register as it was in force on that day; without it today"), metavar="DATE"
    )
    parser.option("--layout", help=mark("Cli", "table or cards, for a PDF"), choices=("table", "cards"))
    _passphrase_option(parser)


def _export(asked: argparse.Namespace, speech: Speech) -> Done:
    from privdesk.cli.export import Wish, run
    from privdesk.reports.model import Subject

    wish = Wish(subject=Subject.of(asked.what), to=asked.to, on=asked.on, year=asked.year, layout=asked.layout)
    run(asked.register, wish, passphrase_file=asked.passphrase_file, speech=speech)
    return Done()


def _check_arguments(parser: Parser) -> None:
    parser.argument("REGISTER", mark("Cli", "the folder of the register"))
    _passphrase_option(parser)


def _check(asked: argparse.Namespace, speech: Speech) -> Done:
    from privdesk.cli.check import run

    return Done(run(asked.register, passphrase_file=asked.passphrase_file, speech=speech))


def _code_option(parser: Parser) -> None:
    _passphrase_option(parser)
    parser.option(
        "--code", help=mark("Cli", "use the recovery code in the place of the passphrase"), action="store_true"
    )


def _backup_arguments(parser: Parser) -> None:
    parser.argument("REGISTER", mark("Cli", "the folder of the register"))
    parser.option(
        "--to", help=mark("Cli", "also put it in this folder, on another disk or in another house"), metavar="FOLDER"
    )
    _code_option(parser)


def _backup(asked: argparse.Namespace, speech: Speech) -> Done:
    from privdesk.cli.backup import back_up

    return Done(
        back_up(asked.register, to=asked.to, passphrase_file=asked.passphrase_file, code=asked.code, speech=speech)
    )


def _restore_arguments(parser: Parser) -> None:
    parser.argument("FILE", mark("Cli", "the backup, whose name ends in .pdvault"))
    parser.option(
        "--to", help=mark("Cli", "the folder of the register, or a new folder"), metavar="FOLDER", required=True
    )
    _code_option(parser)


def _restore(asked: argparse.Namespace, speech: Speech) -> Done:
    from privdesk.cli.backup import restore

    return Done(restore(asked.file, to=asked.to, passphrase_file=asked.passphrase_file, code=asked.code, speech=speech))


def _drill_arguments(parser: Parser) -> None:
    parser.argument("FILE", mark("Cli", "the backup, whose name ends in .pdvault"))
    parser.option("--to", help=mark("Cli", "write the result on one page, as PDF"), metavar="FILE")
    _code_option(parser)


def _drill(asked: argparse.Namespace, speech: Speech) -> Done:
    from privdesk.cli.backup import drill

    return Done(drill(asked.file, to=asked.to, passphrase_file=asked.passphrase_file, code=asked.code, speech=speech))


def _remind_arguments(parser: Parser) -> None:
    parser.argument(
        "REGISTER", mark("Cli", "the folder of the register; it stays locked, no passphrase is asked"), nargs="+"
    )
    parser.option(
        "--notify",
        help=mark("Cli", "show what is new today as notifications, each once, in the place of text"),
        action="store_true",
    )
    parser.option(
        "--ics", help=mark("Cli", "write all dates to this file for a calendar, with case numbers only"), metavar="FILE"
    )


def _remind(asked: argparse.Namespace, speech: Speech) -> Done:
    from privdesk.cli.remind import run

    return Done(run(asked.register, notify=asked.notify, ics=asked.ics, speech=speech))


def _demo_arguments(parser: Parser) -> None:
    parser.argument("DIR", mark("Cli", "a new or empty folder"))
    parser.option("--open", help=mark("Cli", "open the sample in the window afterwards"), action="store_true")


def _demo(asked: argparse.Namespace, speech: Speech) -> Done:
    from privdesk.cli.demo import run

    register = run(asked.dir, speech=speech)
    return Done(opens=register if asked.open else None)


COMMANDS = (
    Command(
        name="demo",
        help=mark("Cli", "make a sample register, with letters and files, and say what was done"),
        declare=_demo_arguments,
        run=_demo,
    ),
    Command(
        name="deadline",
        help=mark("Cli", "say when a request must be answered, and why"),
        declare=_deadline_arguments,
        run=_deadline,
    ),
    Command(
        name="remind",
        help=mark("Cli", "say what must be done; ends with 10 when something is too late or due today"),
        declare=_remind_arguments,
        run=_remind,
    ),
    Command(
        name="export",
        help=mark("Cli", "write the register, the log or the figures of requests as PDF, Excel workbook or CSV"),
        declare=_export_arguments,
        run=_export,
    ),
    Command(
        name="check",
        help=mark("Cli", "look whether a register is whole, and what is still open in it"),
        declare=_check_arguments,
        run=_check,
    ),
    Command(
        name="backup",
        help=mark("Cli", "make a backup of a register, and check it"),
        declare=_backup_arguments,
        run=_backup,
    ),
    Command(
        name="restore",
        help=mark("Cli", "put a backup back, in the place of its register or in a new folder"),
        declare=_restore_arguments,
        run=_restore,
    ),
    Command(
        name="drill",
        help=mark("Cli", "try out whether a backup can be restored; changes nothing"),
        declare=_drill_arguments,
        run=_drill,
    ),
)
