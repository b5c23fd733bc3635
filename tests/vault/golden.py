"""Reads a register by the words of its format alone: nothing of the program, another cipher library, another SQLite."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from pathlib import Path
from typing import Any

import apsw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def canonical(document: Any) -> bytes:
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode("ascii")


def header(root: Path) -> dict[str, Any]:
    return json.loads((root / "vault.json").read_bytes())


def hkdf(secret: bytes, name: str, salt: bytes | None = None) -> bytes:
    return HKDF(SHA256(), 32, salt, name.encode()).derive(secret)


def master_key(root: Path, passphrase: str) -> bytes:
    document = header(root)
    slot = next(each for each in document["slots"] if each["type"] == "passphrase")
    kdf, wrapped = slot["kdf"], slot["wrapped"]
    over = Argon2id(
        salt=base64.b64decode(kdf["salt"]),
        length=32,
        iterations=kdf["passes"],
        lanes=kdf["lanes"],
        memory_cost=kdf["memory_kib"],
    ).derive(passphrase.encode())
    bound = {"vault_id": document["vault_id"], "slot": {name: slot[name] for name in slot if name != "wrapped"}}
    return AESGCM(over).decrypt(base64.b64decode(wrapped["nonce"]), base64.b64decode(wrapped["ct"]), canonical(bound))


def seals_fit(root: Path, key: bytes) -> bool:
    document = header(root)
    body = canonical({name: value for name, value in document.items() if name not in {"sha256", "mac"}})
    mac = hmac.digest(hkdf(key, "privdesk/v1/header-mac"), body, "sha256")
    return document["sha256"] == hashlib.sha256(body).hexdigest() and document["mac"] == base64.b64encode(mac).decode()


def database(root: Path, key: bytes) -> apsw.Connection:
    """By SQLite3 Multiple Ciphers, for reading only."""
    path = root / header(root)["database"]["file"]
    connection = apsw.Connection(f"{path.as_uri()}?immutable=1", flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.pragma("key", f"raw:{hkdf(key, 'privdesk/v1/database').hex()}")
    return connection


def trail_fits(connection: apsw.Connection) -> tuple[int, str]:
    """Sequence number and hash of the last line. Raises AssertionError where the chain breaks."""
    before, seq = bytes(32), 0
    names = ("seq", "at", "actor", "action", "ref", "detail")
    for *columns, prev, line in connection.execute(f"SELECT {', '.join(names)}, prev, hash FROM audit ORDER BY seq"):
        row = dict(zip(names, columns, strict=True))
        row["detail"] = json.loads(row["detail"])
        assert row["seq"] == seq + 1
        assert bytes(prev) == before
        assert bytes(line) == hashlib.sha256(before + canonical(row)).digest()
        before, seq = bytes(line), row["seq"]
    return seq, before.hex()
