"""Errors that a person can meet: the world or the person, never our bug.

Each carries facts, no sentences; ``core.sentences`` holds the sentence and the next step for every class here.

ExpectedError
├── VaultError
│   ├── WrongSecret              passphrase or code does not fit
│   ├── RecoveryCodeMistyped     the code's own checksum does not fit
│   ├── WeakPassphrase
│   ├── HeaderMissing            the folder is no register
│   ├── HeaderDamaged            also its copy
│   ├── HeaderLost               both are gone, the database is there
│   ├── HeaderEdited             changed by someone without the key
│   ├── UnsafeParameters         key derivation outside floor or caps
│   ├── DatabaseMissing
│   ├── DatabaseDamaged          some pages
│   ├── DatabaseForeign          no page belongs to this register
│   ├── ContentDamaged           the pages are whole, what stands on them is not
│   ├── TrailBroken              the audit trail was changed
│   ├── RolledBack               an older file than the header knows
│   ├── NewerSchema              made by a newer program
│   ├── VaultInUse
│   │   ├── LeftOpenElsewhere    its lock is free, but another computer did not close it
│   │   └── TakeOverUnanswered   who has it open did not close it when asked
│   ├── VaultNotWritable
│   ├── KeyringUnavailable       of the operating system
│   ├── OfficerOnly              not for a deputy
│   ├── LastWay                  it would shut out the officer
│   ├── TooManyWays              as many key slots as a header holds
│   ├── PassphraseTaken          another slot opens with it already
│   ├── HeaderWhole              there is nothing to rebuild
│   ├── KitUnreadable            what was scanned is no recovery slot
│   ├── KitReplaced              a newer kit was made
│   ├── PlaceRefused             network, removable or copied to the cloud
│   ├── FolderNotEmpty
│   ├── BackupIncomplete         its end is missing
│   ├── BackupDamaged            a part is not what the backup itself says
│   ├── BackupEdited             changed by someone without the key
│   ├── BackupForeign            of another register
│   ├── SecondPlaceMissing       for backups: its disk is not connected
│   ├── ClockDoubted             so far ahead that old backups were left alone
│   └── WrongSecretOfBackup      a WrongSecret: it keeps the passphrase of its day
├── DiskFull
├── DiskFailed                   a read or write that the disk refuses
├── FileError
│   ├── FileUnreadable
│   ├── FileTooLarge
│   ├── FileNotWritable
│   ├── PaperNotOpened           no other program shows it
│   ├── PapersLeft               another program does not let go of them
│   ├── UnknownKind              no exporter for that ending
│   └── MailUnreadable
├── Refused                      rules found problems
│   └── (problems)
├── LetterError
│   ├── TemplateFault            file and line
│   └── LetterIncomplete         must-elements missing
├── DraftsNotKept                the register was locked without what was half typed
├── RemindersMissing             beside a register lies no list of dates
├── RemindersDamaged             it is there, and is no such list
├── DailyReminderFailed          the system does not take or give up the daily job
├── NotificationFailed           nothing of this computer shows it
├── NotFound                     the thing is gone
├── NothingTyped                 the input ended before what was asked
├── StreamFailed                 the input or output of a command
├── UnreadableDate
├── DateOutOfRange               before or after the time of the law
└── SystemPartMissing            library or screen
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from privdesk.core.problems import Problem


class ExpectedError(Exception):
    """``facts`` fill the sentence. ``exit_code`` follows sysexits.h where it fits."""

    needs: ClassVar[tuple[str, ...]] = ()
    exit_code: ClassVar[int] = 1

    def __init__(self, **facts: object) -> None:
        absent = set(self.needs) - facts.keys()
        if absent:
            raise TypeError(f"{type(self).__name__} needs {sorted(absent)}")
        super().__init__(type(self).__name__)
        self.facts = facts


class VaultError(ExpectedError):
    exit_code = 65


class WrongSecret(VaultError):
    exit_code = 77


class RecoveryCodeMistyped(VaultError):
    exit_code = 77


class WeakPassphrase(VaultError):
    """At least ``characters`` characters or ``words`` words."""

    needs = ("characters", "words")


class HeaderMissing(VaultError):
    exit_code = 66


class HeaderDamaged(VaultError):
    pass


class HeaderLost(VaultError):
    exit_code = 66


class HeaderEdited(VaultError):
    pass


class UnsafeParameters(VaultError):
    pass


class DatabaseMissing(VaultError):
    """``file``: the name that the header gives."""

    needs = ("file",)
    exit_code = 66


class DatabaseDamaged(VaultError):
    """``pages``: numbers of the damaged pages, from 1; ``total``: how many there are; ``salt_only``: repairable."""

    needs = ("pages", "total", "salt_only")


class DatabaseForeign(VaultError):
    needs = ("file",)


class ContentDamaged(VaultError):
    """``count``: faults in tables, indexes and references."""

    needs = ("count",)


class TrailBroken(VaultError):
    """``line``: the first line of the audit trail that does not fit."""

    needs = ("line",)


class RolledBack(VaultError):
    pass


class NewerSchema(VaultError):
    pass


class VaultInUse(VaultError):
    """``host`` and ``since`` (UTC), as the other program wrote them; None when unknown."""

    needs = ("host", "since")
    exit_code = 75


class LeftOpenElsewhere(VaultInUse):
    pass


class TakeOverUnanswered(VaultInUse):
    pass


class VaultNotWritable(VaultError):
    exit_code = 73


class PlaceRefused(VaultError):
    """``place``: a key of ``core.sentences.PLACES``; ``service``: what copies the folder to the cloud, or ""."""

    needs = ("place", "service")
    exit_code = 73


class KeyringUnavailable(VaultError):
    """``reason``: a key of ``core.sentences.KEYRING_REASONS``."""

    needs = ("reason",)
    exit_code = 69


class OfficerOnly(VaultError):
    exit_code = 77


class LastWay(VaultError):
    pass


class TooManyWays(VaultError):
    pass


class PassphraseTaken(VaultError):
    pass


class HeaderWhole(VaultError):
    pass


class KitUnreadable(VaultError):
    pass


class KitReplaced(VaultError):
    exit_code = 77


class FolderNotEmpty(VaultError):
    needs = ("folder",)
    exit_code = 73


class BackupIncomplete(VaultError):
    pass


class BackupDamaged(VaultError):
    pass


class BackupEdited(VaultError):
    pass


class BackupForeign(VaultError):
    pass


class SecondPlaceMissing(VaultError):
    needs = ("folder",)
    exit_code = 73


class ClockDoubted(VaultError):
    """``days``: without a line in the trail, by the clock; ``today``: what the clock says."""

    needs = ("days", "today")


class WrongSecretOfBackup(WrongSecret):
    """``made``: when, in UTC."""

    needs = ("made",)


class DiskFull(ExpectedError):
    exit_code = 74


class DiskFailed(ExpectedError):
    exit_code = 74


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


class UnknownKind(FileError):
    """``ending``: what was asked; ``known``: the endings there are."""

    needs = ("ending", "known")
    exit_code = 64


class MailUnreadable(FileError):
    """``reason``: a key of ``core.sentences.MAIL_REASONS``."""

    needs = ("reason",)


class Refused(ExpectedError):
    """The rules found ``problems``; nothing was changed."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__()
        self.problems = tuple(problems)


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


class UnreadableDate(ExpectedError):
    needs = ("text",)
    exit_code = 64


class DateOutOfRange(ExpectedError):
    """``date`` lies outside ``earliest`` … ``latest``."""

    needs = ("date", "earliest", "latest")
    exit_code = 64


class SystemPartMissing(ExpectedError):
    """``parts``: what is missing; ``install``: the command that installs it, or what works without it."""

    needs = ("parts", "install")
    exit_code = 69


def refuse(problems: list[Problem]) -> None:
    """Raises Refused when one of the problems blocks; warnings pass."""
    if any(each.blocks for each in problems):
        raise Refused(problems)
