"""Documents that only a holder of the key can have written: header, manifests of backups, what was erased."""

from __future__ import annotations

import hmac
import json
from typing import Any, NoReturn

from privdesk.core.canonical import canonical
from privdesk.vault.keys import MasterKey, Purpose, wipe
from privdesk.vault.stamps import text_of

SEAL = "mac"
_OVER: Purpose = "backup-manifest"
LIMIT = 1_000_000
"""Bytes of such a document: before it is read."""
_DEEPEST, _MOST = 20, 2**63 - 1
"""Ours are five deep. What is deeper is read by one that stands lower on the stack, and not by another; and what counts
more, no database takes."""


def sealed(document: dict[str, Any], key: MasterKey) -> bytes:
    return canonical(document | {SEAL: mac_of(document, key, _OVER)})


def is_sealed(document: dict[str, Any], key: MasterKey) -> bool:
    unsealed = {name: value for name, value in document.items() if name != SEAL}
    return is_mac(document.get(SEAL, ""), mac_of(unsealed, key, _OVER))


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
    _refuse_deep(document, _DEEPEST)
    return document


def count_of(number: object) -> int:
    if type(number) is not int or not 0 <= number <= _MOST:
        raise ValueError("no count")
    return number


def mac_of(document: dict[str, Any], key: MasterKey, purpose: Purpose) -> str:
    """``document`` without its seals."""
    over = key.subkey(purpose)
    try:
        return text_of(hmac.digest(over, canonical(document), "sha256"))
    finally:
        wipe(over)


def is_mac(said: object, mac: str) -> bool:
    # half a sign, as JSON can spell it, has no bytes
    return hmac.compare_digest(str(said).encode(errors="replace"), mac.encode())


def _refuse_deep(value: object, left: int) -> None:
    if not left:
        raise ValueError("too deep")
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            _refuse_deep(each, left - 1)


def _refuse(_: str) -> NoReturn:
    raise ValueError("no number of ours")
