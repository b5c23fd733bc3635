"""Of files, letters, reminders and commands."""

from __future__ import annotations

from privdesk.core.errors.base import ExpectedError

__all__ = (
    "DailyReminderFailed",
    "DateOutOfRange",
    "DraftsNotKept",
    "FileError",
    "FileNotWritable",
    "FileTooLarge",
    "FileUnreadable",
    "LetterError",
    "LetterIncomplete",
    "MailUnreadable",
    "NotFound",
    "NotPortable",
    "NothingTyped",
    "NotificationFailed",
    "OptionsClash",
    "PaperNotOpened",
    "PapersLeft",
    "RemindersDamaged",
    "RemindersMissing",
    "StreamFailed",
    "SystemPartMissing",
    "TemplateFault",
    "UnknownKind",
    "UnreadableDate",
    "UnreadableYear",
)


class FileError(ExpectedError):
    exit_code = 66


class FileUnreadable(FileError):
    needs = ("file",)


class FileTooLarge(FileError):
    """``most``: megabytes."""

    needs = ("file", "most")
    exit_code = 65


class FileNotWritable(FileError):
    needs = ("file",)
    exit_code = 73


class PaperNotOpened(FileError):
    """No other program shows it."""


class PapersLeft(FileError):
    """Opened in another program, which does not let go of them."""


class UnknownKind(FileError):
    """``ending``: what was asked; ``known``: the endings there are."""

    needs = ("ending", "known")
    exit_code = 64


class NotPortable(FileError):
    """No table or JSON that another program can read, or more than a file may hold."""

    needs = ("file",)
    exit_code = 65


class MailUnreadable(FileError):
    """``reason``: a key of ``core.sentences.MAIL_REASONS``."""

    needs = ("reason",)


class DraftsNotKept(ExpectedError):
    """The register was locked without them."""

    exit_code = 73


class RemindersMissing(ExpectedError):
    exit_code = 66


class RemindersDamaged(ExpectedError):
    exit_code = 65


class DailyReminderFailed(ExpectedError):
    """``program``: of the system, that refused or is not there."""

    needs = ("program",)
    exit_code = 69


class NotificationFailed(ExpectedError):
    exit_code = 69


class LetterError(ExpectedError):
    pass


class TemplateFault(LetterError):
    """``faults``: tuple of (line, Problem); ``file``: the template's name."""

    needs = ("file", "faults")


class LetterIncomplete(LetterError):
    """``elements``: what the letter must say and does not, each as a text per language."""

    needs = ("elements",)


class NotFound(ExpectedError):
    exit_code = 66


class NothingTyped(ExpectedError):
    exit_code = 66


class StreamFailed(ExpectedError):
    exit_code = 74


class OptionsClash(ExpectedError):
    """``option``: what means nothing for ``subject``; ``instead``: what does."""

    needs = ("option", "subject", "instead")
    exit_code = 64


class UnreadableDate(ExpectedError):
    needs = ("text",)
    exit_code = 64


class UnreadableYear(UnreadableDate):
    pass


class DateOutOfRange(ExpectedError):
    """``date`` lies outside ``earliest`` … ``latest``."""

    needs = ("date", "earliest", "latest")
    exit_code = 64


class SystemPartMissing(ExpectedError):
    """``parts``: what is missing; ``install``: the command that installs it, or what works without it."""

    needs = ("parts", "install")
    exit_code = 69
