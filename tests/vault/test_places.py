"""Where a register may lie; by facts as the systems told them."""

from __future__ import annotations

import json
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from privdesk.core.errors import PlaceRefused
from privdesk.vault import mounts
from privdesk.vault.mounts import Facts, facts_of_windows, is_network, mount_of, mounts_of_linux, mounts_of_macos
from privdesk.vault.places import LOCAL, Place, PlaceKind, journal_for, judged, place_of

LINUX = """\
21 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
22 21 0:20 / /proc rw - proc proc rw
40 21 0:44 / /mnt/groups rw,relatime - nfs4 server:/groups rw,vers=4.2
41 21 0:45 / /mnt/S\\040schijf rw,relatime - cifs //server/S rw,vers=3.1.1
42 21 0:46 / /home/anna/ver rw,nosuid,nodev - fuse.sshfs anna@ver:/ rw,user_id=1000
43 21 8:33 / /media/anna/STICK rw,nosuid - vfat /dev/sdc1 rw
44 21 0:47 /@home /home rw - btrfs /dev/nvme0n1p3 rw
45 44 0:48 / /home/anna/kluis rw - fuse.gocryptfs /home/anna/.kluis rw
46 21 0:49 / /mnt/c rw - 9p drvfs rw
47 46 0:50 / /mnt/c rw - tmpfs none rw
short line
"""
MACOS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse, protect)
//anna@server._smb._tcp.local/Groep on /Volumes/Groep (smbfs, nodev, nosuid, mounted by anna)
/dev/disk4s1 on /Volumes/STICK 2 (msdos, local, nodev, nosuid, noowners)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
"""


@pytest.mark.parametrize(
    "folder, kind, network",
    [
        ("/srv/a", "ext4", False),
        ("/mnt/groups/a.privdesk", "nfs4", True),
        ("/mnt/S schijf/a", "cifs", True),
        ("/mnt/S schijfje/a", "ext4", False),
        ("/home/anna/ver/a", "fuse.sshfs", True),
        ("/home/anna/a", "btrfs", False),
        ("/home/anna/kluis/a", "fuse.gocryptfs", False),
        ("/media/anna/STICK", "vfat", False),
        ("/mnt/c/a", "tmpfs", False),
    ],
)
def test_linux_tells_on_which_mount_a_folder_lies(folder, kind, network):
    mount = mount_of(PurePosixPath(folder), mounts_of_linux(LINUX))
    assert (mount.kind, is_network(mount)) == (kind, network)


@pytest.mark.parametrize(
    "folder, kind, network",
    [
        ("/Users/anna/a", "apfs", False),
        ("/Volumes/Groep/a", "smbfs", True),
        ("/Volumes/STICK 2/a", "msdos", False),
        ("/System/Volumes/Data/home/a", "autofs", True),
    ],
)
def test_macos_tells_on_which_mount_a_folder_lies(folder, kind, network):
    mount = mount_of(PurePosixPath(folder), mounts_of_macos(MACOS))
    assert (mount.kind, is_network(mount)) == (kind, network)


@pytest.mark.parametrize(
    "told, removable",
    [
        ({"Internal": True, "RemovableMedia": False, "BusProtocol": "Apple Fabric"}, False),
        ({"Internal": False, "RemovableMedia": False, "BusProtocol": "USB"}, True),
        ({"Internal": True, "RemovableMedia": True, "BusProtocol": "Secure Digital"}, True),
        ({"Internal": False, "RemovableMedia": True, "Ejectable": True, "BusProtocol": "Disk Image"}, False),
        ({}, False),
    ],
)
def test_macos_tells_whether_a_disk_can_be_taken_out(told, removable):
    assert mounts.is_removable_on_macos(told) is removable


@pytest.mark.parametrize(
    "drive, kind, bus, said",
    [
        ("C:", 3, 17, (False, False)),
        ("C:", 3, None, (False, False)),
        ("D:", 2, None, (False, True)),
        ("E:", 3, 7, (False, True)),
        ("S:", 4, None, (True, False)),
        ("\\\\server\\share", 1, None, (True, False)),
        ("\\\\?\\C:", 3, 17, (False, False)),
    ],
)
def test_windows_tells_the_kind_of_drive(drive, kind, bus, said):
    assert facts_of_windows(drive, kind, bus) == said


@pytest.mark.parametrize(
    "path, files, removable",
    [
        ("pci0000:00/0000:00:14.0/usb2/2-1/2-1:1.0/host4/target4:0:0/4:0:0:0/block/sdb/sdb1", {}, True),
        ("pci0000:00/0000:00:1f.2/ata1/host0/target0:0:0/0:0:0:0/block/sda/sda2", {"../removable": "0"}, False),
        ("pci0000:00/0000:00:1f.2/ata9/host8/block/sdk/sdk1", {"../removable": "1"}, True),
        ("platform/mmc/mmc_host/mmc0/mmc0:aaaa/block/mmcblk0/mmcblk0p1", {"../../../type": "SD"}, True),
        ("platform/mmc/mmc_host/mmc1/mmc1:0001/block/mmcblk1/mmcblk1p1", {"../../../type": "MMC"}, False),
        ("virtual/block/dm-0", {}, False),
    ],
)
def test_linux_tells_whether_a_disk_can_be_taken_out(tmp_path, path, files, removable):
    device = tmp_path / path
    device.mkdir(parents=True)
    for name, text in files.items():
        (device / name).write_text(f"{text}\n")
    assert mounts.is_removable_on_linux(device) is removable


def test_an_encrypted_disk_is_as_removable_as_what_it_lies_on(tmp_path):
    stick = tmp_path / "usb1/1-2/block/sdb"
    stick.mkdir(parents=True)
    (tmp_path / "virtual/block/dm-1/slaves").mkdir(parents=True)
    (tmp_path / "virtual/block/dm-1/slaves/sdb").symlink_to(stick)
    assert mounts.is_removable_on_linux(tmp_path / "virtual/block/dm-1")


@pytest.mark.parametrize(
    "folder, service",
    [
        ("/home/anna/Dropbox/Werk/a.privdesk", "Dropbox"),
        ("/home/anna/Dropbox (Stichting Voorbeeld)/a", "Dropbox"),
        ("/home/anna/Nextcloud/a", "Nextcloud"),
        ("/Users/anna/Library/CloudStorage/OneDrive-StichtingVoorbeeld/a", "OneDrive"),
        ("/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.org/My Drive/a", "Google Drive"),
        ("/Users/anna/Library/CloudStorage/Elders-1/a", "Elders"),
        ("/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/a", "iCloud Drive"),
        ("/home/anna/Documenten/a", ""),
        ("/home/anna/Documenten/Dropbox", ""),
        ("/home/anna/Mega-project/a", ""),
    ],
)
def test_a_service_is_known_by_the_name_of_its_folder(folder, service):
    assert judged(Facts(folder=PurePosixPath(folder))).service == service


@pytest.mark.parametrize(
    "folder", [r"C:\Users\anna\OneDrive - Stichting Voorbeeld\Documenten\a", r"C:\Users\anna\ONEDRIVE\a"]
)
def test_windows_writes_names_as_it_likes(folder):
    assert judged(Facts(folder=PureWindowsPath(folder))) == Place(kind=PlaceKind.SYNCED, service="OneDrive")


@pytest.mark.parametrize(
    "name, service",
    [
        (".sync_a1b2c3d4e5f6.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".stfolder", "Syncthing"),
        (".tmp.driveupload", "Google Drive"),
        (".dropbox.cache", "Dropbox"),
        (".dropbox", ""),
        (".config", ""),
    ],
)
def test_a_service_is_known_by_what_it_leaves_behind(name, service):
    assert judged(Facts(folder=PurePosixPath("/home/anna/Werk/a"), beside=frozenset({name}))).service == service


def test_what_the_services_say_themselves_is_believed(tmp_path):
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox/info.json").write_text(json.dumps({"personal": {"path": "/data/Wolk"}, "broken": {}}))
    (tmp_path / ".config/Nextcloud").mkdir(parents=True)
    (tmp_path / ".config/Nextcloud/nextcloud.cfg").write_text("[Accounts]\n0\\Folders\\1\\localPath=/data/Groep/\n")
    (tmp_path / "Library/Mobile Documents/com~apple~CloudDocs/Documents").mkdir(parents=True)
    found = dict(mounts.synced_folders(tmp_path, {"OneDriveCommercial": "/data/Zaak"}))
    assert found == {
        PurePath("/data/Zaak"): "OneDrive",
        PurePath("/data/Wolk"): "Dropbox",
        tmp_path / "Documents": "iCloud Drive",
        PurePath("/data/Groep"): "Nextcloud",
    }
    synced = tuple(found.items())
    assert judged(Facts(folder=PurePath("/data/Zaak/a"), synced=synced)).service == "OneDrive"
    assert judged(Facts(folder=PurePath("/data/Zaakje/a"), synced=synced)) == LOCAL


@pytest.mark.parametrize("text", ["", "[]", "{", '{"personal": 1}', '{"personal": {"path": 1}}'])
def test_broken_settings_of_a_service_say_nothing(tmp_path, text):
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox/info.json").write_text(text)
    assert list(mounts.synced_folders(tmp_path, {})) == []


def test_the_cloud_is_worse_than_the_network_and_the_network_than_the_stick():
    network = Facts(folder=PurePosixPath("/mnt/a"), is_network=True, is_removable=True)
    assert judged(network).kind is PlaceKind.NETWORK
    assert judged(Facts(folder=PurePosixPath("/mnt/a"), is_removable=True)).kind is PlaceKind.REMOVABLE


def test_a_link_is_looked_behind_and_a_folder_need_not_be_there(tmp_path):
    (tmp_path / "Nextcloud").mkdir()
    (tmp_path / "Nextcloud/.sync_0123456789ab.db").touch()
    (tmp_path / "werk").symlink_to(tmp_path / "Nextcloud")
    assert place_of(tmp_path / "werk/nieuw/a.privdesk").service == "Nextcloud"


def test_when_the_system_does_not_tell_it_counts_as_local(tmp_path, monkeypatch):
    monkeypatch.setattr(mounts, "_SYSTEM", lambda _: None)
    assert place_of(tmp_path) == Place(kind=PlaceKind.LOCAL, is_sure=False)


def test_a_folder_that_loops_has_a_place(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "a")
    assert place_of(Path(tmp_path / "a/b")).service == ""


NETWORK = Place(kind=PlaceKind.NETWORK)
UNSURE = Place(kind=PlaceKind.LOCAL, is_sure=False)


@pytest.mark.parametrize(
    "place, now, allowed, journal",
    [
        (LOCAL, "WAL", False, "WAL"),
        (LOCAL, "WAL", True, "WAL"),
        (LOCAL, "DELETE", False, "WAL"),
        (UNSURE, "WAL", False, "WAL"),
        (UNSURE, "DELETE", False, "DELETE"),
        (NETWORK, "WAL", True, "DELETE"),
        (NETWORK, "DELETE", False, "DELETE"),
    ],
)
def test_the_journal_follows_the_place(place, now, allowed, journal):
    assert journal_for(place, now, allowed=allowed) == journal


def test_a_place_that_is_not_safe_is_refused_by_its_kind():
    with pytest.raises(PlaceRefused) as met:
        journal_for(Place(kind=PlaceKind.SYNCED, service="OneDrive"), "WAL", allowed=False)
    assert met.value.facts == {"place": "synced", "service": "OneDrive"}
