"""Documents that only a holder of the key can have written: manifests of backups, the list of what was erased."""

from __future__ import annotations

import hmac
import json
from typing import Any, NoReturn

from privdesk.core.canonical import canonical
from privdesk.vault.keys import MasterKey, wipe
from privdesk.vault.stamps import text_of

SEAL = "mac"
LIMIT = 1_000_000
"""Bytes of such a document: before it is read."""


def sealed(document: dict[str, Any], key: MasterKey) -> bytes:
    return canonical(document | {SEAL: _mac(document, key)})


def is_sealed(document: dict[str, Any], key: MasterKey) -> bool:
    unsealed = {name: value for name, value in document.items() if name != SEAL}
    return hmac.compare_digest(str(document.get(SEAL, "")).encode(), _mac(unsealed, key).encode())


def parsed(data: bytes, *, limit: int = LIMIT) -> dict[str, Any]:
    """Raises ValueError for what is no JSON object, or has numbers that we never write."""
    if len(data) > limit:
        raise ValueError("too long")
    try:
        document = json.loads(data.decode("ascii"), parse_float=_refuse, parse_constant=_refuse)
    except RecursionError as error:
        raise ValueError("too deep") from error
    if not isinstance(document, dict):
        raise ValueError("no object")  # noqa: TRY004 -- one class for all that is not as we write it
    return document


def _mac(document: dict[str, Any], key: MasterKey) -> str:
    over = key.subkey("backup-manifest")
    try:
        return text_of(hmac.digest(over, canonical(document), "sha256"))
    finally:
        wipe(over)


def _refuse(_: str) -> NoReturn:
    raise ValueError("no number of ours")
