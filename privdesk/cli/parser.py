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
_NO_CHOICE = mark("Cli", "“{given}” is not possible with {names}. Choose from: {choices}.")
_NOTHING_FOLLOWS = mark("Cli", "Something must stand behind {names}.")
_SOMETHING_FOLLOWS = mark("Cli", "Nothing may stand behind {names}.")
_NOT_UNDERSTOOD = mark("Cli", "This was not understood: {names}.")
_SEE_HELP = mark("Cli", "Type {program} --help to see what is possible.")


class Parser(argparse.ArgumentParser):
    """Groups its own, for argparse names the usual ones in English. ``out``: where help goes; ``err``: complaints."""

    def __init__(
        self, words: Words, *, program: str, description: Text, out: IO[str], err: IO[str], epilog: str = ""
    ) -> None:
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
        self._out = out
        self._err = err
        self._needs = self.add_argument_group(words.say(_ARGUMENTS))
        self._extras = self.add_argument_group(words.say(_OPTIONS))
        self.option("-h", "--help", help=_HELP, action="help")

    def argument(self, name: str, help: Text, **but: Any) -> None:  # noqa: A002 -- argparse's word
        self._needs.add_argument(name.lower(), metavar=name, help=self._words.say(help), **but)

    def option(self, *names: str, help: Text, **but: Any) -> None:  # noqa: A002 -- argparse's word
        self._extras.add_argument(*names, help=self._words.say(help), **but)

    def print_help(self, file: Any = None) -> None:
        """Not by argparse, which passes over in silence what cannot be written."""
        (file or self._out).write(self.format_help())

    def error(self, message: str) -> NoReturn:
        self.print_usage(self._err)
        said = next(self._said(text, found) for pattern, text in _TOLD if (found := pattern.fullmatch(message)))
        program = self.prog.partition(" ")[0]
        self._err.write(f"{said}\n{self._words.say(_SEE_HELP, program=program)}\n")
        raise SystemExit(USAGE)

    def _said(self, text: Text, found: re.Match[str]) -> str:
        facts: dict[str, Any] = found.groupdict("")
        if "choices" in facts:
            facts["choices"] = [each.strip("'") for each in found["choices"].split(", ")]
        return self._words.say(text, **facts)

    def parse_args(self, typed: Sequence[str]) -> argparse.Namespace:  # type: ignore[override]
        """Like that of argparse; an empty text is no answer."""
        asked = super().parse_args(typed)
        for action in self._actions:
            given = getattr(asked, action.dest, None)
            if given == "" or (isinstance(given, list) and "" in given):
                names = action.option_strings[:1] or [str(action.metavar)]
                required = "the following arguments are required: "
                self.error(f"argument {names[0]}: expected" if action.option_strings else f"{required}{names[0]}")
        return asked


_TOLD = tuple(
    (re.compile(pattern, re.DOTALL), text)
    for pattern, text in (
        (r"the following arguments are required: (?P<names>.*)", _MISSING),
        (r"unrecognized arguments: (?P<names>.*)", _UNKNOWN),
        (r"argument (?P<names>\S+): invalid choice: '?(?P<given>.*?)'? \(choose from (?P<choices>.*)\)", _NO_CHOICE),
        (r"argument (?P<names>\S+): expected.*", _NOTHING_FOLLOWS),
        (r"argument (?P<names>\S+): ignored.*", _SOMETHING_FOLLOWS),
        (r"argument (?P<names>\S+): .*", _NOT_UNDERSTOOD),
        (r"(?P<names>.*)", _NOT_UNDERSTOOD),
    )
)
"""What argparse says, in English, and what we say instead."""

Declare = Callable[[Parser], None]


def global_options(arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """Language and verbosity may stand anywhere; the rest of the arguments, in order."""
    if not any(each.startswith("-") for each in arguments):
        return argparse.Namespace(language=None, verbose=False), list(arguments)  # without a parser: 3 ms
    first = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    first.add_argument("--language")
    first.add_argument("--verbose", action="store_true")
    try:
        return first.parse_known_args(arguments)
    except argparse.ArgumentError:
        return argparse.Namespace(language=None, verbose=False), list(arguments)
