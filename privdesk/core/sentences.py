"""What a person reads when something is not right: a sentence, and what to do next.

For the desk and the command line alike; therefore without Qt.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from privdesk.core import errors
from privdesk.core.errors import ExpectedError
from privdesk.core.problem_texts import PROBLEMS
from privdesk.core.problems import Problem
from privdesk.core.words import Text, Words, mark


class Sentence(NamedTuple):
    what: str
    next_step: str


MAIL_REASONS: dict[str, Text] = {
    "empty": mark("MailReasons", "the file is empty"),
    "msg": mark("MailReasons", "it has the own format of Outlook"),
    "not_mail": mark("MailReasons", "it is not an e-mail message"),
    "damaged": mark("MailReasons", "the file is damaged"),
}
"""By the value of ``formats.mail.MailReason``."""

ELEMENTS: dict[str, Text] = {
    "E01": mark("LetterElement", "the organisation and the contact details of the officer"),
    "E02": mark("LetterElement", "the reference and the date of the letter"),
    "E03": mark("LetterElement", "the date of receipt and what was asked"),
    "E04": mark("LetterElement", "the decision"),
    "E05": mark("LetterElement", "what was done, and when"),
    "E06": mark("LetterElement", "the reasons"),
    "E07": mark("LetterElement", "the provision of the law"),
    "E08": mark("LetterElement", "the right to complain to the supervisory authority"),
    "E09": mark("LetterElement", "the right to go to court"),
    "E10": mark("LetterElement", "the date by which the answer comes"),
    "E11": mark("LetterElement", "which recipients were told"),
    "E12": mark("LetterElement", "the copy of the data"),
    "E13": mark("LetterElement", "the information about the processing"),
    "E14": mark("LetterElement", "what is kept, why and until when"),
    "E15": mark("LetterElement", "what happens with the file of the request"),
    "E16": mark("LetterElement", "that it is free of charge, or the costs"),
    "E17": mark("LetterElement", "what is needed from the person, and by when"),
    "E18": mark("LetterElement", "how to cover the citizen service number and the photo"),
    "E19": mark("LetterElement", "what happens without an answer"),
    "E20": mark("LetterElement", "since when the processing has stopped or is restricted"),
    "E21": mark("LetterElement", "when the restriction ends, and why"),
    "E22": mark("LetterElement", "the format of the file and how to open it"),
    "E23": mark("LetterElement", "what it means for the service"),
    "E24": mark("LetterElement", "that earlier processing stays lawful"),
    "E25": mark("LetterElement", "what happened in the data breach, and what to do"),
    "identifiers": mark("LetterElement", "which data it is about"),
    "instruction": mark("LetterElement", "what the recipient must do"),
    "confirmation": mark("LetterElement", "the date by which the recipient confirms"),
    "subprocessors": mark("LetterElement", "that sub-processors must be told"),
}
_FACT = mark("LetterElement", "a fact that it must tell")

_RESTORE = mark("Sentences", "Open a backup, or the register on another computer.")
_CHOOSE_FOLDER = mark("Sentences", "Choose another folder.")
_UNKNOWN_TIME = mark("Sentences", "an unknown time")
_ANOTHER_COMPUTER = mark("Sentences", "another program")

SENTENCES: dict[type[ExpectedError], tuple[Text, Text]] = {
    errors.WrongSecret: (
        mark("Sentences", "This passphrase or code does not fit this register."),
        mark("Sentences", "Try again and watch capital letters and spaces. Or use the recovery code."),
    ),
    errors.RecoveryCodeMistyped: (
        mark("Sentences", "There is a typing error in the recovery code."),
        mark("Sentences", "Compare it with the printed recovery kit, group by group."),
    ),
    errors.WeakPassphrase: (
        mark("Sentences", "This passphrase is too easy to guess."),
        mark("Sentences", "Use at least {characters} characters or {words} words."),
    ),
    errors.HeaderMissing: (
        mark("Sentences", "There is no register in this folder."),
        mark("Sentences", "Choose the folder whose name ends in .privdesk."),
    ),
    errors.HeaderDamaged: (
        mark("Sentences", "The key file of this register is damaged, and so is its copy."),
        mark("Sentences", "Open a backup, or use the recovery kit with the database file."),
    ),
    errors.HeaderEdited: (
        mark("Sentences", "The key file of this register was changed outside this program."),
        mark("Sentences", "Find out who did this, and open a backup from before."),
    ),
    errors.UnsafeParameters: (
        mark("Sentences", "The key file asks for settings that are not safe."),
        mark("Sentences", "Do not trust this file. Open a backup, or the register on another computer."),
    ),
    errors.DatabaseMissing: (
        mark("Sentences", "The file {file} of this register is missing or empty."),
        mark("Sentences", "Put it back if it was moved, or open a backup."),
    ),
    errors.DatabaseDamaged: (
        mark("Sentences", "The register is damaged: {count} of {total} pages cannot be read."),
        mark("Sentences", "Open a backup. Keep the damaged file: an expert may save more of it."),
    ),
    errors.DatabaseForeign: (
        mark("Sentences", "The file {file} does not belong to this register."),
        mark("Sentences", "Put the right file back, or open a backup."),
    ),
    errors.RolledBack: (
        mark("Sentences", "This is an older copy of the register than was last used here."),
        mark("Sentences", "Find the newest file. If you put back an old copy yourself, restore it as a backup."),
    ),
    errors.NewerSchema: (
        mark("Sentences", "This register was made by a newer version of the program."),
        mark("Sentences", "Install the newest version. Nothing in the register was changed."),
    ),
    errors.VaultInUse: (
        mark("Sentences", "The register is in use by {host} since {since}."),
        mark("Sentences", "Close it there first, or open it here to read only."),
    ),
    errors.VaultNotWritable: (mark("Sentences", "The register cannot be written to in this folder."), _CHOOSE_FOLDER),
    errors.FolderNotEmpty: (mark("Sentences", "The folder {folder} is not empty."), _CHOOSE_FOLDER),
    errors.VaultError: (mark("Sentences", "The register cannot be opened."), _RESTORE),
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
    errors.FileNotWritable: (
        mark("Sentences", "The file {file} cannot be written."),
        mark("Sentences", "Close it in other programs, or choose another place."),
    ),
    errors.UnknownKind: (
        mark("Sentences", "Files that end in {ending} are not known here."),
        mark("Sentences", "Use one of: {known}."),
    ),
    errors.MailUnreadable: (
        mark("Sentences", "This message cannot be read: {reason}."),
        mark("Sentences", "Save the message as .eml in your mail program and try again, or type the request."),
    ),
    errors.FileError: (mark("Sentences", "This file cannot be used."), mark("Sentences", "Choose another file.")),
    errors.Refused: (
        mark("Sentences", "This cannot be saved yet."),
        mark("Sentences", "Mend what stands beside the fields: {problems}"),
    ),
    errors.TemplateFault: (
        mark("Sentences", "The template {file} has an error in line {lines}."),
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
    errors.UnreadableDate: (
        mark("Sentences", "“{text}” is not a date."),
        mark("Sentences", "Write a date such as 26-10-2026."),
    ),
    errors.DateOutOfRange: (
        mark("Sentences", "No term can be computed for {date}."),
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
    facts = _facts(error, words)
    return Sentence(words.say(what, **facts), words.say(next_step, **facts).strip())


def problem_sentence(problem: Problem, words: Words) -> str:
    return words.say(PROBLEMS[problem.code], **problem.facts)


def _facts(error: ExpectedError, words: Words) -> dict[str, Any]:
    """The facts of an error, those that are codes or may be unknown put into words."""
    facts: dict[str, Any] = dict(error.facts)
    if isinstance(error, errors.Refused):
        return {"problems": " ".join(problem_sentence(each, words) for each in error.problems)}
    if isinstance(error, errors.DatabaseDamaged):
        facts["count"] = len(facts["pages"])
    if isinstance(error, errors.VaultInUse):
        facts["host"] = facts["host"] or _ANOTHER_COMPUTER
        facts["since"] = facts["since"] or _UNKNOWN_TIME
    if isinstance(error, errors.MailUnreadable):
        facts["reason"] = MAIL_REASONS[str(facts["reason"])]
    if isinstance(error, errors.LetterIncomplete):
        facts["elements"] = [ELEMENTS[str(code)] for code in facts["elements"]] or [_FACT]
    if isinstance(error, errors.TemplateFault):
        facts["lines"] = [line for line, _text in facts["faults"]]
    return facts
