"""What can be typed, said in the person's language; argparse itself only speaks English."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from typing import IO, Any, NoReturn

from privdesk.core.words import Text, Words, mark

USAGE = 64
"""Exit code for a command that was not understood (sysexits.h)."""

_USAGE = mark("Cli", "How to use it")
_ARGUMENTS = mark("Cli", "What it needs")
_OPTIONS = mark("Cli", "What can be added")
_HELP = mark("Cli", "show this help")
_MISSING = mark("Cli", "Missing: {names}.")
_UNKNOWN = mark("Cli", "Not known here: {names}.")
_NOT_UNDERSTOOD = mark("Cli", "This was not understood: {names}.")
_SEE_HELP = mark("Cli", "Type {program} --help to see what is possible.")


class Parser(argparse.ArgumentParser):
    """Groups its own, for argparse names the usual ones in English. ``err``: where complaints go."""

    def __init__(self, words: Words, *, program: str, description: Text, err: IO[str], epilog: str = "") -> None:
        class Formatter(argparse.RawDescriptionHelpFormatter):
            def add_usage(
                self,
                usage: str | None,
                actions: Any,
                groups: Any,
                prefix: str | None = None,
            ) -> None:
                super().add_usage(usage, actions, groups, f"{words.say(_USAGE)}: " if prefix is None else prefix)

        super().__init__(
            prog=program,
            description=words.say(description),
            epilog=epilog or None,
            formatter_class=Formatter,
            add_help=False,
            allow_abbrev=False,
        )
        self._words = words
        self._err = err
        self._needs = self.add_argument_group(words.say(_ARGUMENTS))
        self._extras = self.add_argument_group(words.say(_OPTIONS))
        self.option("-h", "--help", help=_HELP, action="help")

    def argument(self, name: str, help: Text, **but: Any) -> None:  # noqa: A002 -- argparse's word
        self._needs.add_argument(name.lower(), metavar=name, help=self._words.say(help), **but)

    def option(self, *names: str, help: Text, **but: Any) -> None:  # noqa: A002 -- argparse's word
        self._extras.add_argument(*names, help=self._words.say(help), **but)

    def error(self, message: str) -> NoReturn:
        self.print_usage(self._err)
        told = (
            (r"the following arguments are required: (.*)", _MISSING),
            (r"unrecognized arguments: (.*)", _UNKNOWN),
            (r"(.*)", _NOT_UNDERSTOOD),
        )
        matches = ((text, re.fullmatch(pattern, message, re.DOTALL)) for pattern, text in told)
        said = next(self._words.say(text, names=found[1]) for text, found in matches if found)
        program = self.prog.partition(" ")[0]
        self._err.write(f"{said}\n{self._words.say(_SEE_HELP, program=program)}\n")
        raise SystemExit(USAGE)


Declare = Callable[[Parser], None]


def global_options(arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """Language and verbosity may stand anywhere; the rest of the arguments, in order."""
    first = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    first.add_argument("--language")
    first.add_argument("--verbose", action="store_true")
    try:
        return first.parse_known_args(arguments)
    except argparse.ArgumentError:
        return argparse.Namespace(language=None, verbose=False), list(arguments)
