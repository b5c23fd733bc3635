"""What a person reads when something is not right: a sentence, and what to do next.

For the desk and the command line alike; therefore without Qt.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from privdesk.core import errors
from privdesk.core.errors import ExpectedError
from privdesk.core.problem_texts import PROBLEMS
from privdesk.core.problems import Problem
from privdesk.core.vault_texts import KEYRING_REASONS, PLACES, SALT_ONLY, VAULT_SENTENCES
from privdesk.core.words import Text, Words, mark


class Sentence(NamedTuple):
    what: str
    next_step: str


MAIL_REASONS: dict[str, Text] = {
    "empty": mark("MailReasons", "the file is empty"),
    "not_mail": mark("MailReasons", "it is not an e-mail message"),
    "damaged": mark("MailReasons", "the file is damaged"),
}
"""By the value of ``formats.mail.MailReason``."""

_FACT = mark("Sentences", "a fact that it must tell")
_IN_LINE = mark("Sentences", "Line {line}: {said}")
_NEAR = mark("Sentences", "Did you mean '{near}'?")
_NO_ENDING = mark("Sentences", "a name without an ending")

_UNKNOWN_TIME = mark("Sentences", "an unknown time")
_ANOTHER_COMPUTER = mark("Sentences", "another program")

SENTENCES: dict[type[ExpectedError], tuple[Text, Text]] = {
    **VAULT_SENTENCES,
    errors.RemindersMissing: (
        mark("Sentences", "No list of dates lies beside this register yet."),
        mark("Sentences", "Open the register in the window once. The list is written when you lock it."),
    ),
    errors.RemindersDamaged: (
        mark("Sentences", "The list of dates beside this register cannot be read."),
        mark(
            "Sentences", "Open the register in the window: the list is then made anew. Nothing in the register is lost."
        ),
    ),
    errors.DailyReminderFailed: (
        mark("Sentences", "The daily reminder could not be changed: {program} did not do it."),
        mark("Sentences", "Reminders in the window go on. Ask who keeps this computer to look at {program}."),
    ),
    errors.NotificationFailed: (
        mark("Sentences", "This computer shows no notifications now."),
        mark("Sentences", "Log in on its desktop, or use the command without --notify."),
    ),
    errors.DiskFull: (
        mark("Sentences", "The disk is full."),
        mark("Sentences", "Free some space and try again. What was saved before is safe."),
    ),
    errors.DiskFailed: (
        mark("Sentences", "The disk does not read or write as it should."),
        mark("Sentences", "Check that it is still connected. Then put a backup on another disk."),
    ),
    errors.FileUnreadable: (
        mark("Sentences", "The file {file} cannot be read."),
        mark("Sentences", "Check that it exists, that it is not open elsewhere and that it is the right kind of file."),
    ),
    errors.FileTooLarge: (
        mark("Sentences", "The file {file} is larger than {most} MB."),
        mark("Sentences", "Add only the part that belongs to the request."),
    ),
    errors.FileNotWritable: (
        mark("Sentences", "The file {file} cannot be written."),
        mark("Sentences", "Close it in other programs, or choose another place."),
    ),
    errors.PaperNotOpened: (
        mark("Sentences", "No program on this computer opens this kind of file."),
        mark("Sentences", "Save it, and open it with a program of your choice."),
    ),
    errors.PapersLeft: (
        mark("Sentences", "A paper that you opened in another program could not be removed."),
        mark("Sentences", "Close it there: it is removed the next time this program starts."),
    ),
    errors.DraftsNotKept: (
        mark("Sentences", "The register is locked, but what you were typing could not be kept."),
        mark("Sentences", "Look whether the disk is full or may not be written to, and type it again."),
    ),
    errors.UnknownKind: (
        mark("Sentences", "This kind of file is not known here: {ending}."),
        mark("Sentences", "Let the name end in one of: {known}."),
    ),
    errors.OptionsClash: (
        mark("Sentences", "The option {option} means nothing for --what {subject}."),
        mark("Sentences", "Leave it out, or use {instead}."),
    ),
    errors.NotPortable: (
        mark("Sentences", "The file {file} holds no data that another program can read (article 20(1) GDPR)."),
        mark("Sentences", "Save it as CSV, Excel workbook or JSON, and add that file."),
    ),
    errors.MailUnreadable: (
        mark("Sentences", "This message cannot be read: {reason}."),
        mark("Sentences", "Save the message as .eml or .msg in your mail program and try again, or type the request."),
    ),
    errors.FileError: (mark("Sentences", "This file cannot be used."), mark("Sentences", "Choose another file.")),
    errors.Refused: (
        mark("Sentences", "This cannot be saved yet."),
        mark("Sentences", "Mend what stands beside the fields: {problems}"),
    ),
    errors.TemplateFault: (
        mark("Sentences", "The template {file} has %n error(s). {faults}"),
        mark("Sentences", "Mend the template, or take the one that came with the program."),
    ),
    errors.LetterIncomplete: (
        mark("Sentences", "The letter lacks something that the law asks for: {elements}."),
        mark("Sentences", "Fill in what is missing, or put the sentence back into the letter."),
    ),
    errors.LetterError: (
        mark("Sentences", "The letter cannot be made."),
        mark("Sentences", "Check the template and what is filled in."),
    ),
    errors.NotFound: (
        mark("Sentences", "This is no longer in the register."),
        mark("Sentences", "Look in the bin, or refresh the list."),
    ),
    errors.NothingTyped: (
        mark("Sentences", "The input ended before the passphrase was given."),
        mark("Sentences", "Type the passphrase, or put it in a file and use --passphrase-file."),
    ),
    errors.StreamFailed: (
        mark("Sentences", "The input or output of this command is closed or does not work."),
        mark("Sentences", "Run it in a terminal, or let it read and write files that work."),
    ),
    errors.UnreadableDate: (
        mark("Sentences", "“{text}” is not a date."),
        mark("Sentences", "Write a date such as 26-10-2026."),
    ),
    errors.UnreadableYear: (
        mark("Sentences", "“{text}” is not a year."),
        mark("Sentences", "Write a year such as 2026."),
    ),
    errors.DateOutOfRange: (
        mark("Sentences", "The date {date} lies outside the time of this law."),
        mark("Sentences", "Give a date from {earliest} up to {latest}."),
    ),
    errors.SystemPartMissing: (
        mark("Sentences", "The computer lacks parts that this program needs: {parts}."),
        mark("Sentences", "Ask the person who keeps this computer to install them. {install}"),
    ),
    ExpectedError: (mark("Sentences", "This did not work."), mark("Sentences", "Try again.")),
}


def sentence_of(error: ExpectedError, words: Words) -> Sentence:
    """An error without a sentence of its own takes that of its parent."""
    what, next_step = next(SENTENCES[cls] for cls in type(error).__mro__ if cls in SENTENCES)
    if isinstance(error, errors.KeyringUnavailable):
        what, next_step = KEYRING_REASONS.get(str(error.facts["reason"]), (what, next_step))
    if isinstance(error, errors.DatabaseDamaged) and error.facts["salt_only"]:
        what, next_step = SALT_ONLY
    facts = _facts(error, words)
    return Sentence(words.say(what, _number(error), **facts), words.say(next_step, **facts).strip())


def problem_sentence(problem: Problem, words: Words) -> str:
    return words.say(PROBLEMS[problem.code], **problem.facts)


def _facts(error: ExpectedError, words: Words) -> dict[str, Any]:
    """The facts of an error, those that are codes or may be unknown put into words."""
    facts: dict[str, Any] = dict(error.facts)
    if isinstance(error, errors.Refused):
        return {"problems": " ".join(problem_sentence(each, words) for each in error.problems)}
    if isinstance(error, errors.VaultInUse):
        facts["host"] = facts["host"] or _ANOTHER_COMPUTER
        facts["since"] = facts["since"] or _UNKNOWN_TIME
    if isinstance(error, errors.UnknownKind):
        facts["ending"] = f".{facts['ending']}" if facts["ending"] else _NO_ENDING
        facts["known"] = [f".{each}" for each in facts["known"]]
    if isinstance(error, errors.PlaceRefused):
        facts["place"] = words.say(PLACES[str(facts["place"])], service=facts["service"])
    if isinstance(error, errors.MailUnreadable):
        facts["reason"] = MAIL_REASONS[str(facts["reason"])]
    if isinstance(error, errors.LetterIncomplete):
        facts["elements"] = [each[words.language] for each in facts["elements"]] or [_FACT]
    if isinstance(error, errors.TemplateFault):
        facts["faults"] = " ".join(fault_sentence(line, problem, words) for line, problem in facts["faults"])
    return facts


def fault_sentence(line: int, problem: Problem, words: Words) -> str:
    """Of a text that was edited, with the line in which it stands."""
    said = words.say(_IN_LINE, line=line, said=problem_sentence(problem, words))
    near = problem.facts.get("near")
    return f"{said} {words.say(_NEAR, near=near)}" if near else said


def _number(error: ExpectedError) -> int | None:
    """What a sentence with a singular counts."""
    if isinstance(error, (errors.ContentDamaged, errors.OldWaysBack, errors.BackupsLeft)):
        return int(str(error.facts["count"]))
    if isinstance(error, errors.ClockDoubted):
        return int(str(error.facts["days"]))
    counted = {errors.DatabaseDamaged: "pages", errors.TemplateFault: "faults"}.get(type(error))
    return None if counted is None else len(error.facts[counted])  # type: ignore[arg-type]
