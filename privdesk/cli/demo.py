"""``privdesk demo DIR``: a sample to look at, and in plain sentences what was done."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from privdesk.cli.speech import Speech
from privdesk.core.words import mark
from privdesk.wiring.demo import Demo, PlayedRequest, make_demo

_START = mark("Demo", "Making the sample: an invented organisation, its register and its requests. A moment, please.")
_MADE = mark("Demo", "A new encrypted register was made in {register}")
_PASSPHRASE = mark("Demo", "Its passphrase is: {passphrase}")
_COUNTED = mark("Demo", "It holds {counted}.")
_ACTIVITIES = mark("Demo", "%n processing activity(ies)")
_PROCESSORS = mark("Demo", "%n processor(s)")
_REQUESTS = mark("Demo", "%n request(s)")
_PLAYED = mark("Demo", "One request for {right} ({case_no}) was played to the end:")
_DUE = mark("Demo", "The answer had to be there on {due} at the latest.")
_LETTERS = mark("Demo", "Letters: {files}")
_EXPORTED = mark("Demo", "The register of today was written as: {files}")
_NEXT = mark("Demo", "Look around with: privdesk {register}")
_THROW = mark("Demo", "Nobody in it exists. Throw the folder away when you have seen enough.")


def run(folder: str, *, speech: Speech) -> Path:
    """Returns the sample's register."""
    speech.say(_START)
    root = Path(folder)
    demo = make_demo(root, speech.words.language, speech.clock, speech.progress)
    _tell(demo, root, speech)
    return demo.register


def _tell(demo: Demo, root: Path, speech: Speech) -> None:
    say, words = speech.say, speech.words
    counted = ((_ACTIVITIES, demo.activities), (_PROCESSORS, demo.processors), (_REQUESTS, demo.requests))
    say(_MADE, register=demo.register)
    speech.line(f"  {words.say(_PASSPHRASE, passphrase=demo.passphrase)}")
    speech.line(f"  {words.say(_COUNTED, counted=[words.say(text, number) for text, number in counted])}")
    for request in demo.played:
        speech.line()
        _tell_request(request, root, speech)
    speech.line()
    say(_EXPORTED, files=_names(demo.files, root))
    say(_NEXT, register=demo.register)
    say(_THROW)


def _tell_request(request: PlayedRequest, root: Path, speech: Speech) -> None:
    words = speech.words
    speech.say(_PLAYED, right=request.label, case_no=request.case_no)
    for on, what in request.happened:
        speech.line(f"  {words.fact(on)}: {words.fact(what)}")
    speech.line(f"  {words.say(_DUE, due=request.due)}")
    speech.line(f"  {words.say(_LETTERS, files=_names(request.letters, root))}")


def _names(files: Iterable[Path], root: Path) -> list[str]:
    return [path.relative_to(root).as_posix() for path in files]
