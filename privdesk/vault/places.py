"""What kind of place a folder is: on the disk of this computer, or where a register is easily broken.

SQLite cannot trust the locks of a network drive, a disk that is pulled out takes half a write with it, and a service
that copies files to the cloud copies a database in the middle of a change and puts an older one back.
``privdesk.vault.mounts`` reads the facts of each system; what they mean is said here, without asking the system.
"""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

from privdesk.core.errors import PlaceRefused
from privdesk.core.fields import Choice
from privdesk.core.words import mark
from privdesk.vault.header import Journal
from privdesk.vault.mounts import Facts, facts_of


class PlaceKind(Choice):
    LOCAL = "local", mark("Place", "disk of this computer")
    NETWORK = "network", mark("Place", "network drive")
    REMOVABLE = "removable", mark("Place", "removable disk")
    SYNCED = "synced", mark("Place", "folder that is copied to the cloud")


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """``service``: the name of what copies the folder to the cloud; "" for the other kinds.

    ``is_sure``: False when the system did not tell; then it counts as local.
    """

    kind: PlaceKind
    service: str = ""
    is_sure: bool = True

    @property
    def is_safe(self) -> bool:
        return self.kind is PlaceKind.LOCAL


LOCAL = Place(kind=PlaceKind.LOCAL)


_NAMED: tuple[tuple[str, str], ...] = (
    (r"onedrive( ?-.*)?", "OneDrive"),
    (r"dropbox( \(.*\)|-.*)?", "Dropbox"),
    (r"(google ?drive|googledrive-.*|my drive|mijn drive)", "Google Drive"),
    (r"(iclouddrive|icloud drive|com~apple~clouddocs|mobile documents)", "iCloud Drive"),
    (r"nextcloud\d?", "Nextcloud"),
    (r"owncloud\d?", "ownCloud"),
    (r"(pclouddrive|pcloud drive|pcloudsync)", "pCloud"),
    (r"(proton ?drive(-.*)?)", "Proton Drive"),
    (r"(box sync|box-box)", "Box"),
    (r"(mega|megasync)", "MEGA"),
    (r"seafile", "Seafile"),
    (r"syncthing", "Syncthing"),
)
"""Names of folders by which their makers are known. A folder of such a name that is not copied is asked about once."""
_MARKERS: tuple[tuple[str, str], ...] = (
    # not .dropbox: a folder of that name lies in every home where Dropbox was ever installed
    (r"\.dropbox\.cache", "Dropbox"),
    (r"\.tmp\.drive(download|upload)", "Google Drive"),
    (r"\.nextcloudsync\.log", "Nextcloud"),
    (r"\.owncloudsync\.log", "ownCloud"),
    # both, and all that were made from them
    (r"\._?sync_[0-9a-f]+\.db|\._sync_journal\.db|\.csync_journal\.db", "Nextcloud"),
    (r"\.stfolder", "Syncthing"),
    (r"\.seafile-data", "Seafile"),
    (r"\.megaignore|\.debris", "MEGA"),
    (r"\.849c9593-d756-4e56-8d6e-42412f2a707b", "OneDrive"),
)
"""Files that the services leave in what they copy."""
_CLOUD_STORAGE = "cloudstorage"
"""``~/Library/CloudStorage``, where macOS puts them all."""


def judged(facts: Facts) -> Place:
    """The cloud first: a copying service on a network drive is worse than the drive."""
    if service := _service(facts):
        return Place(kind=PlaceKind.SYNCED, service=service)
    if facts.is_network:
        return Place(kind=PlaceKind.NETWORK)
    if facts.is_removable:
        return Place(kind=PlaceKind.REMOVABLE)
    return LOCAL if facts.is_known else dataclasses.replace(LOCAL, is_sure=False)


def journal_for(place: Place, now: Journal, *, allowed: bool) -> Journal:
    """How the database is written in that place, which was written in the journal ``now``. Raises PlaceRefused.

    Whoever has allowed the place once is not asked again: the header keeps DELETE until the register lies safe.
    """
    if place.is_safe:
        return "WAL" if place.is_sure else now
    if not allowed and now == "WAL":
        raise PlaceRefused(place=place.kind.value, service=place.service)
    return "DELETE"


def place_of(folder: Path) -> Place:
    """Also of a folder that is not there yet."""
    return judged(facts_of(folder))


def lies_beside(folder: Path, register: Path) -> bool:
    """Whether what takes the register takes this folder too: on one disk, and no service copies it elsewhere."""
    try:
        on_one_disk = folder.stat().st_dev == register.stat().st_dev
    except OSError:
        return False
    return on_one_disk and place_of(folder).kind is PlaceKind.LOCAL


def _service(facts: Facts) -> str:
    for root, service in facts.synced:
        if facts.folder.is_relative_to(root):
            return service
    for name in sorted(facts.beside):
        if service := _first(_MARKERS, name):
            return service
    parts = [part.casefold() for part in facts.folder.parts]
    # the register's own folder may be named after anything
    for above, part in zip(["", *parts], parts[:-1], strict=False):
        if service := _first(_NAMED, part):
            return service
        if above == _CLOUD_STORAGE:
            return facts.folder.parts[parts.index(part)].partition("-")[0]
    return ""


def _first(patterns: tuple[tuple[str, str], ...], name: str) -> str:
    return next((service for pattern, service in patterns if re.fullmatch(pattern, name.casefold())), "")
