"""What lies on the disk, what does not, and what happens when the disk will not have it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import text

from privdesk.core.errors import VaultNotWritable
from privdesk.db.actions import Action
from privdesk.db.mapping import put
from privdesk.vault.pages import PAGE
from tests.db.shop import Cupboard, CupboardRecord, Shelf
from tests.vault.vaults import PASSPHRASE, copied, create, opened

HERE = Path(__file__).parents[2]
NEEDLE = "Naaldenkussen-Voorbeeldstraat"
linux = pytest.mark.skipif(sys.platform != "linux", reason="mounts and limits of Linux")


def found_in(folder, needle=NEEDLE):
    spellings = [needle.encode(), needle.encode("utf-16-le"), needle.encode("utf-16-be")]
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(each in path.read_bytes() for each in spellings)
    ]


def store_needles(register, rows=200):
    with register.write() as work:
        for number in range(rows):
            shelf = Shelf(id=uuid4(), name=f"{NEEDLE} plank {number}")
            cupboard = Cupboard(id=uuid4(), name=f"{NEEDLE} {number}", note=NEEDLE, words=(NEEDLE,), shelves=(shelf,))
            put(work.session, CupboardRecord, cupboard)
        work.audit(Action.ACTIVITY_SAVED)


def test_no_word_of_a_row_and_no_word_of_the_passphrase_lies_readable_on_the_disk(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path))
    root = tmp_path / "a"
    _, kit = create(root)
    register = opened(root)
    store_needles(register)
    with register.read() as work:
        # large enough that SQLite would sort it in a temporary file
        many = "SELECT a.name FROM test_cupboard a, test_cupboard b ORDER BY a.name || b.name"
        assert len(work.session.execute(text(many)).all()) == 40_000
    assert (root / "register-0001.db-wal").stat().st_size > PAGE
    for hidden in (NEEDLE, PASSPHRASE, kit.code, kit.code.replace("-", ""), register._key.material.hex()):
        assert found_in(tmp_path, hidden) == []
    register.lock()
    assert found_in(tmp_path) == []


def test_the_scan_would_find_it(tmp_path):
    (tmp_path / "a").write_bytes(b"..." + NEEDLE.encode("utf-16-le"))
    assert found_in(tmp_path) == ["a"]


def decrypted(path, key):
    """All pages of the file, by AES-256-CBC as SQLCipher 4 writes them; without SQLite's idea of what is in use."""
    data = path.read_bytes()
    subkey = bytes(key.subkey("database"))
    pages = []
    for at in range(0, len(data), PAGE):
        page = data[at : at + PAGE]
        cipher = Cipher(algorithms.AES(subkey), modes.CBC(page[-80:-64])).decryptor()
        pages.append(cipher.update(page[16 if at == 0 else 0 : -80]))
    return b"".join(pages)


def test_what_was_deleted_is_gone_from_every_page_after_the_checkpoint(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    store_needles(register)
    register.checkpoint()
    with register.write() as work:
        for record in work.session.query(CupboardRecord):
            work.session.delete(record)
    assert register.checkpoint()
    assert (tmp_path / "a/register-0001.db-wal").stat().st_size == 0
    key = type(register._key)(bytearray(register._key.material))
    register.lock()
    plain = decrypted(tmp_path / "a/register-0001.db", key)
    assert b"CREATE TABLE test_cupboard" in plain
    assert NEEDLE.encode() not in plain


def test_a_checkpoint_says_when_a_reader_is_in_its_way(tmp_path):
    copied(tmp_path / "a")
    register = opened(tmp_path / "a")
    with register.read() as reading:
        reading.session.scalar(text("SELECT count(*) FROM test_cupboard"))
        store_needles(register, 1)
        connection = register._database.connect()
        connection.execute("PRAGMA busy_timeout=0")
        assert connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 1
        connection.close()
    assert register.checkpoint()
    register.lock()


WRITER = """
import json, sys
from pathlib import Path
from uuid import uuid4
from privdesk.core.errors import DiskFailed, DiskFull
from privdesk.db.actions import Action
from privdesk.db.mapping import put
from tests.db.shop import Cupboard, CupboardRecord
from tests.vault.vaults import create, opened

where, limit = Path(sys.argv[1]), int(sys.argv[2])
root = where / "a"
create(root)
register = opened(root)
if limit:
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
saved, met = 0, ""
try:
    for _ in range(100_000):
        with register.write() as work:
            put(work.session, CupboardRecord, Cupboard(id=uuid4(), name="n" * 3000))
            work.audit(Action.ACTIVITY_SAVED)
        saved += 1
except (DiskFull, DiskFailed) as full:
    met = type(full).__name__
with register.read() as work:
    still_read = work.session.query(CupboardRecord).count()
try:
    register.lock()
    locked = "locked"
except (DiskFull, DiskFailed):
    locked = "locked, header kept"
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
else:
    (where / "filler").unlink()
register = opened(root)
with register.read() as work:
    kept = work.session.query(CupboardRecord).count()
report = register.verify("full")
register.lock()
print(json.dumps([met, saved, still_read, kept, report.is_whole, locked]))
"""


def survived(done, error):
    assert done.returncode == 0, done.stderr
    met, saved, still_read, kept, whole, locked = json.loads(done.stdout)
    assert met == error
    assert saved == still_read == kept > 0
    assert whole
    assert locked.startswith("locked")


@linux
def test_a_file_that_may_not_grow_loses_nothing_that_was_saved(tmp_path):
    command = [sys.executable, "-c", WRITER, str(tmp_path), "600000"]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=120, check=False)
    survived(done, "DiskFailed")


@linux
def test_a_full_disk_loses_nothing_that_was_saved(tmp_path):
    """A small file system in a mount namespace of its own; needs the right to make one."""
    if shutil.which("unshare") is None:
        pytest.skip("no unshare")
    mount = 'mount -t tmpfs -o size=2m none "$1" && head -c 300000 /dev/zero > "$1/filler" && exec "$2" -c "$3" "$1" 0'
    command = ["unshare", "--mount", "sh", "-c", mount, "sh", str(tmp_path), sys.executable, WRITER]
    done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=120, check=False)
    if "ermi" in done.stderr.partition("Traceback")[0]:
        pytest.skip("no right to mount")
    survived(done, "DiskFull")


READER = """
import ctypes, os, sys
from pathlib import Path
root = Path(sys.argv[1])
from tests.vault.vaults import create, opened
import privdesk.vault.open_vault
from tests.db.shop import CupboardRecord
from privdesk.core.errors import ExpectedError
# the rights on files hold for root too once it may no longer go past them
header, none = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
assert ctypes.CDLL(None, use_errno=True).capset(header, none) == 0
for make in (lambda: opened(root), lambda: create(root / "new")):
    try:
        make()
    except ExpectedError as error:
        print(type(error).__name__)
register = opened(root, read_only=True)
with register.read() as work:
    print(work.session.query(CupboardRecord).count())
print(register.verify("full").is_whole)
register.lock()
"""


@linux
def test_a_folder_that_may_not_be_written_can_still_be_read(tmp_path):
    root = tmp_path / "a"
    copied(root)
    register = opened(root)
    store_needles(register, 3)
    register.lock()
    (root / "vault.lock").unlink()
    for path in root.iterdir():
        path.chmod(0o444)
    root.chmod(0o555)
    before = {path.name: path.read_bytes() for path in root.iterdir()}
    done = subprocess.run(
        [sys.executable, "-c", READER, str(root)],
        cwd=HERE,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    root.chmod(0o755)
    assert done.stdout.split() == ["VaultNotWritable", "VaultNotWritable", "3", "True"], done.stderr
    assert {path.name: path.read_bytes() for path in root.iterdir()} == before


def test_a_database_file_that_may_not_be_written_is_not_writable(tmp_path):
    root = tmp_path / "a"
    copied(root)
    (root / "register-0001.db").chmod(0o400)
    if os.access(root / "register-0001.db", os.W_OK):
        pytest.skip("this user may write everything")
    with pytest.raises(VaultNotWritable):
        opened(root)
