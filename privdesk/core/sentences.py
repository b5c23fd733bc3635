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

_FACT = mark("Sentences", "a fact that it must tell")
_IN_LINE = mark("Sentences", "Line {line}: {said}")
_NEAR = mark("Sentences", "Did you mean '{near}'?")
_NO_ENDING = mark("Sentences", "a name without an ending")

PLACES: dict[str, Text] = {
    "network": mark("Sentences", "on a network drive"),
    "removable": mark("Sentences", "on a disk that can be taken out"),
    "synced": mark("Sentences", "in a folder that {service} copies to the cloud"),
}
"""By the value of ``vault.places.PlaceKind``."""

KEYRING_REASONS: dict[str, tuple[Text, Text]] = {
    "absent": (
        mark("Sentences", "This computer has no keyring that privdesk trusts."),
        mark("Sentences", "Go on typing the passphrase. On Linux a keyring is GNOME Keyring or KWallet."),
    ),
    "null": (
        mark("Sentences", "The keyring of this computer is switched off."),
        mark("Sentences", "Go on typing the passphrase, or ask who keeps this computer to switch it on."),
    ),
    "timeout": (
        mark("Sentences", "The keyring of this computer does not answer."),
        mark("Sentences", "Look whether it asks for its own password somewhere. Or type the passphrase."),
    ),
    "denied": (
        mark("Sentences", "The keyring of this computer refused."),
        mark("Sentences", "Allow privdesk to use the keyring when it asks. Or type the passphrase."),
    ),
    "not_kept": (
        mark("Sentences", "The keyring of this computer did not keep what was put into it."),
        mark("Sentences", "Go on typing the passphrase. Nothing was changed."),
    ),
}
"""By the reason of ``KeyringUnavailable``: what, and the next step."""

_RESTORE = mark("Sentences", "Open a backup, or the register on another computer.")
_CHOOSE_FOLDER = mark("Sentences", "Choose another folder.")
_UNKNOWN_TIME = mark("Sentences", "an unknown time")
_ANOTHER_COMPUTER = mark("Sentences", "another program")

SENTENCES: dict[type[ExpectedError], tuple[Text, Text]] = {
    errors.WrongSecret: (
        mark("Sentences", "This passphrase or code does not fit this register."),
        mark("Sentences", "Try again and watch capital letters and spaces. Or use the recovery code."),
    ),
    errors.WayRemoved: (
        mark("Sentences", "This way to open the register was taken away, but an older vault.json was put back."),
        mark(
            "Sentences",
            "Open it with a passphrase or code of today, or restore a backup. And find out who changed the folder.",
        ),
    ),
    errors.OldWaysBack: (
        mark(
            "Sentences",
            "An older vault.json was put back, and %n way(s) to open the register that were taken away with it. "
            "They are removed again.",
        ),
        mark("Sentences", "Find out who changed the folder. Change the key when somebody may have used it (Keys)."),
    ),
    errors.OldPassphraseBack: (
        mark("Sentences", "An older vault.json was put back: the passphrase from before opens the register again."),
        mark("Sentences", "Choose a new passphrase today (Keys), and find out who changed the folder."),
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
    errors.HalfMade: (
        mark("Sentences", "The making of this register was broken off. Nothing is in it yet."),
        mark("Sentences", "Make the register again, in the same folder."),
    ),
    errors.HeaderDamaged: (
        mark("Sentences", "The key file of this register is damaged, and so is its copy."),
        mark("Sentences", "Open a backup, or use the recovery kit with the database file."),
    ),
    errors.HeaderLost: (
        mark("Sentences", "The key file of this register is gone, and so is its copy (vault.json and vault.json.bak)."),
        mark("Sentences", "Put one of them back, open a backup, or use the recovery kit with the database file."),
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
        mark("Sentences", "The register is damaged: %n of {total} pages cannot be read."),
        mark("Sentences", "Open a backup. Keep the damaged file: an expert may save more of it."),
    ),
    errors.ContentDamaged: (
        mark("Sentences", "The register is damaged inside: %n fault(s) found."),
        mark("Sentences", "Let the register be repaired. If that does not help, open a backup."),
    ),
    errors.TrailBroken: (
        mark("Sentences", "The audit trail does not fit from line {line} on."),
        mark("Sentences", "Compare it with a printed head, find out who did this, and open a backup from before."),
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
    errors.LeftOpenElsewhere: (
        mark("Sentences", "The register was opened on {host} at {since} and not closed there."),
        mark("Sentences", "Close it there first. Take it over when you are sure that it is no longer open there."),
    ),
    errors.TakeOverUnanswered: (
        mark("Sentences", "{host} was asked to close the register, but did not answer."),
        mark("Sentences", "Close the program there, or start that computer again. Then try once more."),
    ),
    errors.PlaceRefused: (
        mark("Sentences", "This is no safe place for the register: the folder lies {place}."),
        mark("Sentences", "Keep the register on the disk of this computer, and put the backups there."),
    ),
    errors.VaultNotWritable: (
        mark("Sentences", "The register cannot be written to in this folder."),
        mark("Sentences", "Choose another folder, or copy the register to a folder in which you may write."),
    ),
    errors.KeyringUnavailable: (
        mark("Sentences", "The keyring of this computer cannot be used."),
        mark("Sentences", "Type the passphrase."),
    ),
    errors.OfficerOnly: (
        mark("Sentences", "Only the privacy officer can do this."),
        mark("Sentences", "Open the register with the passphrase of the officer or with the recovery code."),
    ),
    errors.LastWay: (
        mark("Sentences", "Without this the officer could no longer open the register."),
        mark("Sentences", "Change the passphrase instead."),
    ),
    errors.TooManyWays: (
        mark("Sentences", "There are as many ways to open this register as it can have."),
        mark("Sentences", "First remove one that is no longer used."),
    ),
    errors.PassphraseTaken: (
        mark("Sentences", "This register already opens with that passphrase."),
        mark("Sentences", "Everybody needs a passphrase of their own. Choose another one."),
    ),
    errors.HeaderWhole: (
        mark("Sentences", "The key file of this register is whole."),
        mark("Sentences", "Open the register with the passphrase or the recovery code."),
    ),
    errors.KitUnreadable: (
        mark("Sentences", "This is not the text from the square code of a recovery kit."),
        mark("Sentences", "Scan the square code on the kit again, and copy all of its text."),
    ),
    errors.KitReplaced: (
        mark("Sentences", "This recovery kit was replaced by a newer one."),
        mark("Sentences", "Take the newest kit, or open a backup."),
    ),
    errors.FolderNotEmpty: (mark("Sentences", "The folder {folder} is not empty."), _CHOOSE_FOLDER),
    errors.BackupIncomplete: (
        mark("Sentences", "This backup is not complete: its end is missing."),
        mark("Sentences", "Copy it again from where it came, or take another backup."),
    ),
    errors.BackupDamaged: (
        mark("Sentences", "This backup is damaged: it is not what was written."),
        mark("Sentences", "Take another backup. Then look at the disk on which this one lies."),
    ),
    errors.BackupEdited: (
        mark("Sentences", "This backup was changed outside this program."),
        mark("Sentences", "Do not use it. Find out who did this, and take another backup."),
    ),
    errors.BackupForeign: (
        mark("Sentences", "This is a backup of another register."),
        mark("Sentences", "Choose a backup of this register, or restore this one into a new folder."),
    ),
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
    errors.SecondPlaceMissing: (
        mark("Sentences", "The second place for backups, {folder}, is not there."),
        mark("Sentences", "Connect the disk, or make the folder. The backup in the first place is made."),
    ),
    errors.ClockDoubted: (
        mark(
            "Sentences",
            "No old backup was removed. It is {today} by this computer, and nothing was done here for %n days before.",
        ),
        mark(
            "Sentences",
            "Look whether that is right. If it is, they are removed when you lock the register tomorrow, or today "
            "on the page of the backups.",
        ),
    ),
    errors.WrongSecretOfBackup: (
        mark("Sentences", "This passphrase or code does not fit the backup of {made}."),
        mark("Sentences", "A backup keeps the passphrase and the code of its day. Try those you had then."),
    ),
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
        mark("Sentences", "{option} means nothing for --what {subject}."),
        mark("Sentences", "Leave it out, or use {instead}."),
    ),
    errors.NotPortable: (
        mark("Sentences", "{file} is no file that another program can read (article 20(1) GDPR)."),
        mark("Sentences", "Save it as CSV, Excel workbook or JSON, and add that file."),
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
    if isinstance(error, (errors.ContentDamaged, errors.OldWaysBack)):
        return int(str(error.facts["count"]))
    if isinstance(error, errors.ClockDoubted):
        return int(str(error.facts["days"]))
    counted = {errors.DatabaseDamaged: "pages", errors.TemplateFault: "faults"}.get(type(error))
    return None if counted is None else len(error.facts[counted])  # type: ignore[arg-type]
