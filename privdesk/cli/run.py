"""From what was typed to an exit code: 0, that of the error (sysexits.h), or 70 when the program itself is at fault."""

from __future__ import annotations

import argparse
import errno
import io
import os
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from privdesk import __version__
from privdesk.cli.commands import COMMANDS, Command
from privdesk.cli.parser import USAGE, Parser, global_options
from privdesk.cli.screen import refuse_without_screen
from privdesk.cli.speech import Speech, closed
from privdesk.core.clock import Clock, SystemClock
from privdesk.core.errors import DiskFull, ExpectedError, StreamFailed
from privdesk.core.words import LANGUAGES, Language, Words, mark

OUR_FAULT = 70
INTERRUPTED = 130
PROGRAM = "privdesk"

_ABOUT = mark("Cli", "An encrypted desk for the privacy officer: register, processors, requests, letters.")
_REGISTER = mark("Cli", "the folder of the register to open in the window")
_VERSION = mark("Cli", "say which version this is")
_LANGUAGE = mark("Cli", "nl or en")
_VERBOSE = mark("Cli", "when the program itself goes wrong, say where")
_COMMANDS = mark("Cli", "Commands, each with its own --help:")
_NO_LANGUAGE = mark("Cli", "“{language}” is no language of this program. Use nl or en.")
_BUG = mark("Cli", "The program made a mistake ({kind}). Nothing was changed that was not said above.")
_BUG_MORE = mark("Cli", "Run the same command with --verbose to see where, and report that to the makers.")
_STOPPED = mark("Cli", "Stopped.")

OpenDesk = Callable[[Path | None], int]


def run(
    arguments: Sequence[str],
    *,
    open_desk: OpenDesk,
    clock: Clock | None = None,
    environment: Mapping[str, str] = os.environ,
    stdin: TextIO | None = None,
    out: TextIO | None = None,
    err: TextIO | None = None,
) -> int:
    """``open_desk`` gets the register to open, or None, and returns the exit code of the window."""
    asked, rest = global_options(arguments)
    language = _language(asked.language, environment)
    speech = Speech(
        words=Words(language),
        clock=clock or SystemClock(),
        stdin=stdin or sys.stdin or closed(),
        out=_with_every_sign(out or sys.stdout or closed()),
        err=err or sys.stderr or io.StringIO(),
    )
    if asked.language not in (None, *LANGUAGES):
        speech.warn(_NO_LANGUAGE, language=asked.language)
        return USAGE
    code = _answer(lambda: _obey(rest, speech, environment, open_desk), speech, verbose=asked.verbose)

    def flush() -> int:
        speech.out.flush()
        return code

    # a full disk may show itself only now, and Python would tell it in its own way when it ends
    return _answer(flush, speech, verbose=asked.verbose) or code


def _with_every_sign(out: TextIO) -> TextIO:
    """The name of a file can be no text at all, and not every terminal and pipe takes every sign."""
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(errors="backslashreplace")
    return out


def _answer(work: Callable[[], int], speech: Speech, *, verbose: bool) -> int:
    try:
        return work()
    except SystemExit as done:
        return int(done.code or 0)
    except BrokenPipeError:
        _forget_what_was_not_said(speech.out)  # who read us has gone (| head): the rest interests nobody
        return 0
    except ExpectedError as error:
        speech.complain(error)
        return error.exit_code
    except KeyboardInterrupt:
        speech.warn(_STOPPED)
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 -- the last one who can say something to the person
        return _at_fault(error, speech, verbose=verbose)


def _at_fault(error: Exception, speech: Speech, *, verbose: bool) -> int:
    if isinstance(error, OSError) and error.filename is None:
        # an error of a file names it; this one is of what we were given to read from and speak to
        _forget_what_was_not_said(speech.out)
        failed = DiskFull() if error.errno in {errno.ENOSPC, errno.EDQUOT} else StreamFailed()
        speech.complain(failed)
        return failed.exit_code
    if verbose:
        traceback.print_exception(error, file=speech.err)
    speech.warn(_BUG, kind=type(error).__name__)
    if not verbose:
        speech.warn(_BUG_MORE)
    return OUR_FAULT


def _forget_what_was_not_said(out: TextIO) -> None:
    """Python flushes when it ends, and would complain once more."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())


def _language(asked: str | None, environment: Mapping[str, str]) -> Language:
    """As asked, else that of the system when we speak it, else Dutch."""
    given = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := environment.get(name))), "")
    for wished in (asked or "", given[:2].lower()):
        for language in LANGUAGES:
            if wished == language:
                return language
    return "nl"


def _obey(rest: list[str], speech: Speech, environment: Mapping[str, str], open_desk: OpenDesk) -> int:
    command = next((each for each in COMMANDS if rest and rest[0] == each.name), None)
    if command is None and len(rest) < 2 and not any(each.startswith("-") for each in rest):
        return _open(next(iter(rest), None), environment, open_desk)  # without the words of the help: 30 ms
    if command is None:
        asked = _window_parser(speech).parse_args(rest)
        if asked.version:
            speech.line(f"{PROGRAM} {__version__}")
            return 0
        return _open(asked.register, environment, open_desk)
    asked = _parser_of(command, speech).parse_args(rest[1:])
    done = command.run(asked, speech)
    return _open(done.opens, environment, open_desk) if done.opens else done.code


def _open(register: str | Path | None, environment: Mapping[str, str], open_desk: OpenDesk) -> int:
    refuse_without_screen(environment)
    return open_desk(Path(register) if register else None)


def _window_parser(speech: Speech) -> Parser:
    say = speech.words.say
    listed = "\n".join(f"  {each.name:<10} {say(each.help)}" for each in COMMANDS)
    parser = Parser(
        speech.words,
        program=PROGRAM,
        description=_ABOUT,
        out=speech.out,
        err=speech.err,
        epilog=f"{say(_COMMANDS)}\n{listed}",
    )
    parser.argument("REGISTER", _REGISTER, nargs="?")
    parser.option("--version", help=_VERSION, action="store_true")
    _mention_global_options(parser)
    return parser


def _parser_of(command: Command, speech: Speech) -> Parser:
    parser = Parser(
        speech.words,
        program=f"{PROGRAM} {command.name}",
        description=command.help,
        out=speech.out,
        err=speech.err,
    )
    command.declare(parser)
    _mention_global_options(parser)
    return parser


def _mention_global_options(parser: Parser) -> None:
    """They were read before; they stand here for the help."""
    parser.option("--language", help=_LANGUAGE, choices=LANGUAGES, default=argparse.SUPPRESS)
    parser.option("--verbose", help=_VERBOSE, action="store_true", default=argparse.SUPPRESS)
