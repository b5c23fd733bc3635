"""The facts about a folder as each system tells them. What was read is parsed by functions that read nothing."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path, PurePath
from typing import Any, NamedTuple

_NETWORK = frozenset(
    "nfs nfs4 cifs smb3 smbfs smb2 afs afpfs ncpfs 9p drvfs davfs webdav ceph glusterfs lustre beegfs gpfs "
    "gfs2 ocfs2 virtiofs vboxsf vmhgfs prl_fs coda ftp".split()
)
"""Also what a virtual machine shares with its host: the locks end at its border."""
_NETWORK_FUSE = re.compile(
    r"(fuse\.)?(sshfs|rclone|davfs2?|s3fs|gvfsd-fuse|glusterfs|ceph.*|vmhgfs-fuse|curlftpfs|google-drive-ocamlfuse"
    r"|onedriver|pcloud.*|smbnetfs|seadrive|goofys|gcsfuse|kio-fuse|osxfuse_sshfs|macfuse)"
)
_REMOVABLE_DRIVE, _REMOTE_DRIVE, _OPTICAL_DRIVE = 2, 4, 5
_PATIENCE = 5
Told = tuple[bool, bool] | None
"""Network, removable; None when the system does not tell."""
_MOST_NAMES = 10_000


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """``folder``: absolute, without links. ``beside``: what lies in it and in each folder above it, names only.

    ``synced``: folders of which a service itself says that it copies them, with its name.
    """

    folder: PurePath
    beside: frozenset[str] = frozenset()
    synced: tuple[tuple[PurePath, str], ...] = ()
    is_network: bool = False
    is_removable: bool = False
    is_known: bool = True


class Mount(NamedTuple):
    """``device``: ``major:minor``, or the name of the device where the system has no numbers."""

    point: PurePath
    kind: str
    device: str
    source: str
    is_local: bool = True


def facts_of(folder: Path) -> Facts:
    folder = _resolved(folder)
    told = _SYSTEM(folder)
    network, removable = told or (False, False)
    return Facts(
        folder=folder,
        beside=frozenset(_names(folder)),
        synced=tuple(synced_folders(Path.home(), os.environ)),
        is_network=network,
        is_removable=removable,
        is_known=told is not None,
    )


def synced_folders(home: Path, environment: Mapping[str, str]) -> Iterator[tuple[PurePath, str]]:
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        if environment.get(name):
            yield PurePath(environment[name]), "OneDrive"
    apart = [environment[name] for name in ("APPDATA", "LOCALAPPDATA") if environment.get(name)]
    for settings in (home / ".dropbox/info.json", *(Path(each, "Dropbox", "info.json") for each in apart)):
        with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
            for account in json.loads(settings.read_bytes()).values():
                yield PurePath(account["path"]), "Dropbox"
    clouds = home / "Library/Mobile Documents/com~apple~CloudDocs"
    # Desktop and Documents look local; when they are copied, iCloud shows them in its own folder too
    for name in ("Desktop", "Documents"):
        if (clouds / name).exists():
            yield home / name, "iCloud Drive"
    for settings in (
        home / ".config/Nextcloud/nextcloud.cfg",
        home / "Library/Preferences/Nextcloud/nextcloud.cfg",
        *(Path(each, "Nextcloud", "nextcloud.cfg") for each in apart),
    ):
        with suppress(OSError):
            for path in re.findall(r"(?m)^.*\blocalPath=(.+?)\s*$", settings.read_text("utf-8", "replace")):
                yield PurePath(path), "Nextcloud"


def mounts_of_linux(mountinfo: str) -> list[Mount]:
    """``/proc/self/mountinfo``, see proc(5)."""
    found = []
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        left, right = before.split(), after.split()
        if len(left) > 4 and len(right) > 1:
            found.append(Mount(PurePath(_unescaped(left[4])), right[0], left[2], _unescaped(right[1])))
    return found


def mounts_of_macos(listed: str) -> list[Mount]:
    """What ``mount`` says: ``//u@server/share on /Volumes/share (smbfs, nodev)``."""
    found = []
    for line in listed.splitlines():
        if match := re.fullmatch(r"(.+?) on (/.*) \((\w+)(.*)\)", line):
            source, point, kind, options = match.groups()
            found.append(Mount(PurePath(point), kind, source, source, "local" in options.replace(" ", "").split(",")))
    return found


def mount_of(folder: PurePath, mounts: list[Mount]) -> Mount | None:
    """The deepest one; of two on one point the last, which hides the first."""
    around = [each for each in mounts if folder.is_relative_to(each.point)]
    return max(reversed(around), key=lambda each: len(each.point.parts), default=None)


def is_network(mount: Mount) -> bool:
    return mount.kind in _NETWORK or bool(_NETWORK_FUSE.fullmatch(mount.kind)) or not mount.is_local


def is_removable_on_linux(device: Path) -> bool:
    """``device``: its folder below ``/sys/devices``. A hard disk on USB does not call itself removable."""
    if re.search(r"/usb\d|/mmc_host/.*/mmc\d:[0-9a-f]{4}/", f"{device}/") and not _is_soldered(device):
        return True
    for each in (device, device.parent):
        with suppress(OSError):
            if (each / "removable").read_text().strip() == "1":
                return True
    slaves = device / "slaves"  # an encrypted disk, a mirror
    return slaves.is_dir() and any(is_removable_on_linux(each.resolve()) for each in slaves.iterdir())


def is_removable_on_macos(told: Mapping[str, Any]) -> bool:
    """``diskutil info -plist``. A disk image lies on some other disk and calls itself ejectable."""
    if told.get("BusProtocol") == "Disk Image":
        return False
    return told.get("Internal") is False or bool(told.get("RemovableMedia"))


def facts_of_windows(drive: str, drive_type: int, bus: int | None) -> tuple[bool, bool]:
    """Network, removable. ``bus``: STORAGE_BUS_TYPE, None when the drive does not tell."""
    if drive.startswith(("\\\\", "//")) and not drive.startswith(("\\\\?\\", "\\\\.\\")):
        return True, False
    removable = drive_type in {_REMOVABLE_DRIVE, _OPTICAL_DRIVE} or bus in {4, 7, 12}  # IEEE 1394, USB, SD
    return drive_type == _REMOTE_DRIVE, removable and drive_type != _REMOTE_DRIVE


def _is_soldered(device: Path) -> bool:
    # eMMC, which is the disk of small computers, against a card
    kind = next((each / "type" for each in (device, *device.parents) if (each / "type").is_file()), None)
    with suppress(OSError):
        return kind is not None and kind.read_text().strip() == "MMC"
    return False


def _on_linux(folder: Path) -> Told:
    with suppress(OSError):
        mount = mount_of(folder, mounts_of_linux(Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")))
        if mount is None:
            return None
        device = Path("/sys/dev/block", mount.device)
        if not device.exists():  # btrfs has numbers of its own
            device = Path("/sys/class/block", PurePath(mount.source).name)
        return is_network(mount), device.exists() and is_removable_on_linux(device.resolve())
    return None


def _on_macos(folder: Path) -> Told:
    mount = mount_of(folder, mounts_of_macos(_said("/sbin/mount").decode("utf-8", "surrogateescape")))
    if mount is None:
        return None
    if is_network(mount) or not mount.source.startswith("/dev/"):
        return is_network(mount), False
    import plistlib

    try:
        told = plistlib.loads(_said("/usr/sbin/diskutil", "info", "-plist", mount.source))
    except (plistlib.InvalidFileException, ValueError):
        return None
    return False, is_removable_on_macos(told)


def _on_windows(folder: Path) -> Told:
    import ctypes

    drive = folder.drive
    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\")  # type: ignore[attr-defined]
    return facts_of_windows(drive, kind, _bus_on_windows(drive))


def _bus_on_windows(drive: str) -> int | None:
    """IOCTL_STORAGE_QUERY_PROPERTY, which needs no rights on the drive."""
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    kernel.CreateFileW.restype = ctypes.c_void_p
    device = kernel.CreateFileW(f"\\\\.\\{drive}", 0, 3, None, 3, 0, None)
    if device in {None, ctypes.c_void_p(-1).value}:
        return None
    asked, told, size = (ctypes.c_uint32 * 3)(), (ctypes.c_uint32 * 256)(), ctypes.c_uint32()
    try:
        answers = kernel.DeviceIoControl(
            ctypes.c_void_p(device), 0x2D1400, asked, 12, told, 1024, ctypes.byref(size), None
        )
    finally:
        kernel.CloseHandle(ctypes.c_void_p(device))
    # STORAGE_DEVICE_DESCRIPTOR: version, size, four bytes, four offsets, then the bus
    return int(told[7]) if answers and size.value >= 32 else None


def _said(*command: str) -> bytes:
    import subprocess

    try:
        return subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=True).stdout  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return b""


def _resolved(folder: Path) -> Path:
    try:
        return folder.resolve()
    except (OSError, RuntimeError):
        return folder.absolute()


def _names(folder: Path) -> Iterator[str]:
    """A service leaves its sign at the top of what it copies."""
    for each in (folder, *folder.parents):
        with suppress(OSError), os.scandir(each) as entries:
            for _, entry in zip(range(_MOST_NAMES), entries, strict=False):
                if entry.name.startswith("."):
                    yield entry.name


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


_SYSTEM = {"win32": _on_windows, "darwin": _on_macos}.get(sys.platform, _on_linux)
