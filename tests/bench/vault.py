"""What the encryption costs: the register's own connection against the same driver without a key.

    python -m tests.bench.vault [rounds]

Both do the same work in turns, in one run and under the same contract but for the key; the ratio is of neighbours in
time, because a shared computer is now fast, now slow. The driver as it comes, without locked and wiped memory, is
measured after it in a process of its own: in one process that cannot be switched off again. Then the derivation of a
key, with the cost that is calibrated on this computer.

A commit is one of the program: what it read, what it wrote and the line in the trail. That of one row beside it shows
what the encryption itself takes: about 0.1 ms for three pages, a ratio that is worse the quicker the disk is.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple
from uuid import UUID

from privdesk.core.clock import SystemClock
from privdesk.core.events import Events
from privdesk.db import migrate
from privdesk.db.work import Transactions
from privdesk.processors.service import ProcessorService
from privdesk.vault import connection as contract
from privdesk.vault.engine import make_engine
from privdesk.vault.keys import MasterKey
from tests.make import a_processor

TARGETS = {"commit": 1.25, "10k inserts": 1.4, "search": 1.1}
KDF_SECONDS = (0.7, 1.5)
ROWS = 2_000
"""A register after years; with 20,000 rows one commit costs 1.36 times as much: more pages are read and decrypted."""
_CARD = a_processor(id=UUID(int=4))
_WORDS = "register verzoek inzage wissing bewaartermijn verwerker grondslag betrokkene beveiliging doel".split()
_TABLE = """
CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL, town TEXT NOT NULL, note TEXT NOT NULL) STRICT;
CREATE INDEX person_by_name ON person (name);
CREATE VIRTUAL TABLE found USING fts5 (note, content='');
INSERT INTO found (found, rank) VALUES ('secure-delete', 0);
"""
_INSERT = "INSERT INTO person VALUES (?, ?, ?, ?)"


class Cost(NamedTuple):
    """Median seconds; ``ratio`` is the median of those of neighbours."""

    plain: float
    keyed: float
    ratio: float


def connect_plain(path: Path, *, secure_memory: bool = True) -> Any:
    """As the register does, without a key.

    It says the same things: compiled statements take the cheap memory that SQLite has for what is short.
    """
    made = contract.open_file(path, "rwc")
    for pragma in contract._BEFORE_KEY if secure_memory else ():
        contract._set(made, *pragma)
    contract._settle(made, "rwc", "WAL")
    return made


class Store:
    """One of the two, with ``rows`` rows in it. ``many``: how many are added at once."""

    def __init__(self, connect: Callable[[], Any], rows: int, many: int = 10_000) -> None:
        self.connect = connect
        self.rows = rows
        self.many = many
        self._next = 0
        self.connection = connect()
        self.connection.executescript(_TABLE)
        self.insert(rows)
        numbers = random.Random(4)
        texts = ((number, " ".join(numbers.choices(_WORDS, k=30)) + f" n{number % 997}") for number in range(rows))
        self.connection.execute("BEGIN")
        self.connection.executemany("INSERT INTO found (rowid, note) VALUES (?, ?)", texts)
        self.connection.execute("COMMIT")
        self._engine = make_engine(connect, Path())
        with self._engine.begin() as connection:
            migrate.create(connection)
        clock = SystemClock()
        transactions = Transactions(self._engine, clock, UUID(int=5), Events())
        self._cards = ProcessorService(transactions, clock, used_by=lambda _: ())

    def close(self) -> None:
        self._engine.dispose()
        self.connection.close()

    def save(self) -> None:
        """What an officer does: the card of a processor is read, changed and written, with its line in the trail."""
        self._next += 1
        self._cards.save(replace(_CARD, remarks=f"{self._next} keer gewijzigd"))

    def insert(self, count: int) -> None:
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.executemany(_INSERT, self._some(count))
        self.connection.execute("COMMIT")

    def insert_many(self) -> None:
        self.insert(self.many)

    def commit(self) -> None:
        self.insert(1)

    def open(self) -> None:
        self.connect().close()

    def read(self) -> None:
        for number in range(0, self.rows, max(1, self.rows // 1000)):
            self.connection.execute("SELECT name, note FROM person WHERE id = ?", (f"{number:032x}",)).fetchone()

    def search(self) -> None:
        for number in range(50):
            asked = f"n{number * 17 % 997} AND wissing"
            self.connection.execute("SELECT rowid FROM found WHERE found MATCH ? LIMIT 20", (asked,)).fetchall()

    def scan(self) -> None:
        self.connection.execute("SELECT count(*) FROM person WHERE note LIKE '%n77 %'").fetchone()

    def _some(self, count: int) -> Iterator[tuple[str, str, str, str]]:
        for number in range(self._next, self._next + count):
            note = " ".join(_WORDS[(number + step) % len(_WORDS)] for step in range(20))
            # as ids are: without order
            yield f"{number:032x}", f"Naam {number * 7919 % 100_003}", f"Plaats {number % 40}", note
        self._next += count


JOBS: dict[str, tuple[Callable[[Store], None], int]] = {
    "open": (Store.open, 20),
    "commit": (Store.save, 20),
    "commit of one row": (Store.commit, 200),
    "10k inserts": (Store.insert_many, 1),
    "point reads": (Store.read, 1),
    "search": (Store.search, 2),
    "scan of all text": (Store.scan, 1),
}
"""Each with how often it is done in a round."""


def measure(folder: Path, rounds: int, rows: int = ROWS, many: int = 10_000) -> dict[str, Cost]:
    key = MasterKey.random()
    with ExitStack() as opened:

        def pair(name: str) -> tuple[Store, Store]:
            plain = Store(lambda: connect_plain(folder / f"plain{name}.db"), rows, many)
            keyed = Store(lambda: contract.connect(folder / f"keyed{name}.db", key, "rwc"), rows, many)
            for store in (plain, keyed):
                opened.callback(store.close)
            return plain, keyed

        # the one that grows by 10,000 rows each time is not the one that is read
        usual, growing = pair(""), pair("-growing")
        spent: dict[str, list[tuple[float, float]]] = {name: [] for name in JOBS}
        for job, _ in JOBS.values():
            for store in usual if job is not Store.insert_many else growing:
                job(store)
        for turn in range(rounds):
            for name, (job, times) in JOBS.items():
                plain, keyed = growing if job is Store.insert_many else usual
                for count in range(times):
                    # who goes first finds the disk and the memory as the other left them
                    first, second = (plain, keyed) if (turn + count) % 2 else (keyed, plain)
                    one, other = seconds(job, first), seconds(job, second)
                    spent[name].append((one, other) if first is plain else (other, one))
    return {
        name: Cost(
            median(plain for plain, _ in pairs),
            median(keyed for _, keyed in pairs),
            median(keyed / plain for plain, keyed in pairs),
        )
        for name, pairs in spent.items()
    }


def measure_bare(folder: Path, rounds: int, rows: int = ROWS, many: int = 10_000) -> dict[str, float]:
    """Median seconds of the driver as it comes."""
    store = Store(lambda: connect_plain(folder / "bare.db", secure_memory=False), rows, many)
    with closing(store):
        return {
            name: median(seconds(job, store) for _ in range(rounds * times + 1)) for name, (job, times) in JOBS.items()
        }


def seconds(job: Callable[[Store], None], store: Store) -> float:
    started = time.perf_counter()
    job(store)
    return time.perf_counter() - started


def derivation(times: int) -> tuple[str, float]:
    """The cost that was calibrated, and the median seconds that it takes."""
    from privdesk.vault.calibrating import calibrated
    from privdesk.vault.kdf import argon2id

    cost = calibrated()
    spent = []
    for _ in range(times):
        started = time.perf_counter()
        argon2id(b"passphrase", bytes(16), cost)
        spent.append(time.perf_counter() - started)
    return f"{cost.memory_kib // 1024} MiB, {cost.passes} passes, {cost.lanes} lanes", median(spent)


def main(arguments: list[str]) -> None:
    bare = "--bare" in arguments
    rounds = next((int(each) for each in arguments if each.isdecimal()), 9)
    with tempfile.TemporaryDirectory() as folder:
        if bare:
            for name, spent in measure_bare(Path(folder), rounds).items():
                sys.stdout.write(f"{name:17} {1000 * spent:9.3f} ms by the driver as it comes\n")
            return
        found = measure(Path(folder), rounds)
    for name, cost in found.items():
        target = f"at most {TARGETS[name]:.2f}" if name in TARGETS else ""
        said = f"{1000 * cost.plain:9.3f} ms without a key {1000 * cost.keyed:9.3f} ms with   ratio {cost.ratio:.2f}"
        sys.stdout.write(f"{name:17} {said}   {target}\n")
    sys.stdout.flush()
    subprocess.run([sys.executable, "-m", "tests.bench.vault", "--bare", str(rounds)], check=True)
    cost_said, spent = derivation(3)
    least, most = KDF_SECONDS
    sys.stdout.write(f"key derivation    {spent:.2f} s ({cost_said})   between {least} and {most}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
