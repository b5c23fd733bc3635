"""``privdesk remind REGISTER…``: what must be done, from the list beside a register that stays locked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from privdesk.cli.speech import Speech
from privdesk.core.errors import ExpectedError
from privdesk.core.files import write_whole
from privdesk.core.folders import name_of
from privdesk.core.words import Text, Words, mark
from privdesk.reminders.model import Note
from privdesk.reminders.rules.order import WEEK, is_over, planned_day
from privdesk.reminders.rules.telling import Message, message, messages, to_tell, told_today
from privdesk.reminders.service.showing import show
from privdesk.reminders.service.side_file import SideFolder

WORK = 10
"""Exit code when something is too late or must be done today."""

_LATE = mark("Remind", "Too late:")
_TODAY = mark("Remind", "To do now:")
_WEEK = mark("Remind", "In the coming seven days:")
_NOTHING = mark("Remind", "Nothing has to be done in the coming seven days.")
_OF = mark("Remind", "Register {name}")
_SHOWN = mark("Remind", "%n reminder(s) shown.")
_WRITTEN = mark("Remind", "%n date(s) written to {file}.")

Show = Callable[[Iterable[Message], Words], object]


def run(registers: Sequence[str], *, notify: bool, ics: str | None, speech: Speech, shows: Show = show) -> int:
    """Every register gets its turn; one that cannot be read does not keep the others from speaking."""
    codes: list[int] = []
    gathered: list[Note] = []
    for register in registers:
        root = Path(register)
        if len(registers) > 1 and not ics:
            speech.say(_OF, name=name_of(root.absolute().name))
        try:
            codes.append(_notify(root, speech, shows) if notify else _tell(root, speech, gathered, quiet=bool(ics)))
        except ExpectedError as error:
            speech.complain(error)
            codes.append(error.exit_code)
    if ics and gathered:
        _write(Path(ics), gathered, speech)
    failed = [code for code in codes if code not in {0, WORK}]
    return failed[0] if failed else 0 if ics else max(codes)


def _notify(root: Path, speech: Speech, shows: Show) -> int:
    side, today = SideFolder(root), speech.clock.today()
    known = side.read()
    notes = to_tell(known.notes, known.told, today)
    if notes:
        shows(messages(notes, speech.words, today), speech.words)
        side.remember(told for note in notes if (told := told_today(note, today)) is not None)
    speech.say(_SHOWN, len(notes))
    return 0


def _tell(root: Path, speech: Speech, gathered: list[Note], *, quiet: bool) -> int:
    today = speech.clock.today()
    notes = [note for note in SideFolder(root).read().notes if note.tell and not is_over(note, today)]
    gathered += notes
    late = [note for note in notes if today > note.last]
    now = [note for note in notes if note.on <= today <= note.last]
    soon = [note for note in notes if today < note.on and planned_day(note, today) < today + WEEK]
    if quiet:
        return 0
    for heading, those in ((_LATE, late), (_TODAY, now), (_WEEK, soon)):
        _list(heading, those, speech)
    if not late and not now and not soon:
        speech.say(_NOTHING)
    return WORK if late or now else 0


def _list(heading: Text, notes: Sequence[Note], speech: Speech) -> None:
    if not notes:
        return
    speech.say(heading)
    for note in notes:
        said = message(note, speech.words, speech.clock.today())
        speech.line(f"  {said.title}. {said.body}")


def _write(path: Path, notes: Sequence[Note], speech: Speech) -> None:
    from privdesk.reminders.render import calendar_of

    write_whole(path, calendar_of(notes, speech.words, speech.clock.now()))
    speech.say(_WRITTEN, len(notes), file=path.name)
