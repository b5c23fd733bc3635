"""Of the register itself: its keys, its files, its backups."""

from __future__ import annotations

from privdesk.core.errors.base import ExpectedError

__all__ = (
    "BackupDamaged",
    "BackupEdited",
    "BackupForeign",
    "BackupIncomplete",
    "BackupsLeft",
    "ClockDoubted",
    "ContentDamaged",
    "DatabaseDamaged",
    "DatabaseForeign",
    "DatabaseMissing",
    "ErasuresDamaged",
    "FolderNotEmpty",
    "HalfMade",
    "HeaderDamaged",
    "HeaderEdited",
    "HeaderLost",
    "HeaderMissing",
    "HeaderWhole",
    "KeyringUnavailable",
    "KitReplaced",
    "KitUnreadable",
    "LastWay",
    "LeftOpenElsewhere",
    "NewerSchema",
    "OfficerOnly",
    "OldPassphraseBack",
    "OldWaysBack",
    "PassphraseTaken",
    "PlaceRefused",
    "RecoveryCodeMistyped",
    "RolledBack",
    "SecondPlaceInside",
    "SecondPlaceMissing",
    "SecondPlaceNotWritable",
    "TakeOverUnanswered",
    "TooManyWays",
    "TrailBroken",
    "UnsafeParameters",
    "VaultError",
    "VaultInUse",
    "VaultNotWritable",
    "WayRemoved",
    "WeakPassphrase",
    "WrongSecret",
    "WrongSecretOfBackup",
)


class VaultError(ExpectedError):
    exit_code = 65


class WrongSecret(VaultError):
    exit_code = 77


class WayRemoved(VaultError):
    exit_code = 77


class OldWaysBack(VaultError):
    """``count``: how many."""

    needs = ("count",)


class OldPassphraseBack(VaultError):
    pass


class RecoveryCodeMistyped(VaultError):
    exit_code = 77


class WeakPassphrase(VaultError):
    """At least ``characters`` characters or ``words`` words."""

    needs = ("characters", "words")


class HeaderMissing(VaultError):
    exit_code = 66


class HalfMade(HeaderMissing):
    pass


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
    """``place``: a key of ``core.vault_texts.PLACES``; ``service``: what copies the folder to the cloud, or ""."""

    needs = ("place", "service")
    exit_code = 73


class KeyringUnavailable(VaultError):
    """``reason``: a key of ``core.vault_texts.KEYRING_REASONS``."""

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


class SecondPlaceInside(VaultError):
    needs = ("folder",)
    exit_code = 73


class SecondPlaceNotWritable(VaultNotWritable):
    needs = ("folder",)


class ClockDoubted(VaultError):
    """``days``: without a line in the trail, by the clock; ``today``: what the clock says."""

    needs = ("days", "today")


class BackupsLeft(VaultError):
    """``count``: of those whose term has passed."""

    needs = ("count",)
    exit_code = 73


class ErasuresDamaged(VaultError):
    """``file``: under which name the damaged list is kept."""

    needs = ("file",)


class WrongSecretOfBackup(WrongSecret):
    """``made``: when, in UTC."""

    needs = ("made",)
