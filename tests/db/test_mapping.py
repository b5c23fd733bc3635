from __future__ import annotations

import dataclasses
import datetime as dt
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, text
from sqlalchemy.exc import IntegrityError, StatementError

from privdesk.db.mapping import find, put, values
from tests.db.shop import (
    Colour,
    Cupboard,
    CupboardRecord,
    Drawer,
    Lock,
    Shelf,
    ShelfRecord,
)
from tests.memory import memory_engine, memory_transactions

FULL = Cupboard(
    id=uuid4(),
    name="Archief",
    count=3,
    open=True,
    made=dt.date(2026, 4, 7),
    seen=dt.datetime(2026, 4, 7, 9, 30, 1, 5, tzinfo=dt.UTC),
    owner=uuid4(),
    note="",
    colour=Colour.BLUE,
    colours=(Colour.BLUE, Colour.RED),
    words=("één", 'aan"haling', ""),
    shelves=(
        Shelf(id=uuid4(), name="boven", colour=Colour.RED, drawers=(Drawer(id=uuid4(), name="links"),)),
        Shelf(id=uuid4(), name="midden"),
        Shelf(id=uuid4(), name="onder"),
    ),
    lock=Lock(id=uuid4(), turned=True),
)


def saved(value, transactions=None, *, before=None):
    transactions = transactions or memory_transactions()
    with transactions.write() as work:
        put(work.session, CupboardRecord, value, before=before)
    return loaded(value.id, transactions)


def loaded(cupboard_id, transactions):
    with transactions.read() as work:
        return find(work.session, CupboardRecord, Cupboard, cupboard_id)


def test_a_value_with_every_kind_of_field_comes_back_the_same():
    assert saved(FULL) == FULL
    assert type(saved(FULL).colour) is Colour
    assert type(saved(FULL).open) is bool


def test_an_empty_value_comes_back_the_same():
    assert saved(Cupboard(id=FULL.id)) == Cupboard(id=FULL.id)


texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
shelves = st.builds(
    Shelf,
    id=st.uuids(),
    name=texts,
    colour=st.none() | st.sampled_from(Colour),
    drawers=st.lists(st.builds(Drawer, id=st.uuids(), name=texts), max_size=2).map(tuple),
)
cupboards = st.builds(
    Cupboard,
    id=st.just(FULL.id),
    name=texts,
    count=st.integers(-(2**63), 2**63 - 1),
    open=st.booleans(),
    made=st.none() | st.dates(),
    seen=st.none() | st.datetimes(timezones=st.just(dt.UTC)),
    owner=st.none() | st.uuids(),
    note=st.none() | texts,
    colour=st.sampled_from(Colour),
    colours=st.lists(st.sampled_from(Colour)).map(tuple),
    words=st.lists(texts, max_size=3).map(tuple),
    shelves=st.lists(shelves, max_size=3).map(tuple),
    lock=st.none() | st.builds(Lock, id=st.uuids(), turned=st.booleans()),
)


@pytest.fixture(scope="module")
def one_database():
    return memory_transactions()


@given(first=cupboards, second=cupboards)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_value_over_any_other_comes_back_as_the_last(one_database, first, second):
    assert saved(first, one_database) == first
    assert saved(second, one_database, before=first) == second


def test_children_keep_the_order_in_which_they_were_put():
    transactions = memory_transactions()
    saved(FULL, transactions)
    turned = dataclasses.replace(FULL, shelves=FULL.shelves[::-1])
    assert saved(turned, transactions).shelves == FULL.shelves[::-1]


def test_a_child_that_stays_is_updated_and_not_deleted_and_made_again():
    transactions = memory_transactions()
    saved(FULL, transactions)
    statements = []
    event.listen(transactions._engine, "before_cursor_execute", lambda *a: statements.append(a[2].split(" SET")[0]))
    changed = dataclasses.replace(FULL.shelves[1], name="in het midden")
    saved(dataclasses.replace(FULL, shelves=(FULL.shelves[0], changed, FULL.shelves[2])), transactions)
    writes = [each for each in statements if each.startswith(("INSERT", "UPDATE", "DELETE"))]
    assert writes == ["UPDATE test_shelf"]


def test_a_child_that_is_gone_is_deleted_with_its_own_children():
    transactions = memory_transactions()
    saved(FULL, transactions)
    saved(dataclasses.replace(FULL, shelves=FULL.shelves[1:], lock=None), transactions)
    with transactions.read() as work:
        counts = [
            work.session.scalar(text(f"SELECT count(*) FROM test_{table}")) for table in ("shelf", "drawer", "lock")
        ]
    assert counts == [2, 0, 0]


def test_a_grandchild_can_move_to_another_child():
    transactions = memory_transactions()
    saved(FULL, transactions)
    drawer = FULL.shelves[0].drawers[0]
    moved = dataclasses.replace(
        FULL,
        shelves=(
            dataclasses.replace(FULL.shelves[0], drawers=()),
            dataclasses.replace(FULL.shelves[1], drawers=(drawer,)),
            FULL.shelves[2],
        ),
    )
    assert saved(moved, transactions) == moved


def test_an_only_child_can_be_replaced_by_another():
    transactions = memory_transactions()
    saved(FULL, transactions)
    other = dataclasses.replace(FULL, lock=Lock(id=uuid4()))
    assert saved(other, transactions) == other


def test_all_that_answer_to_a_question_come_with_their_own_children():
    transactions = memory_transactions()
    others = [
        dataclasses.replace(
            FULL, id=uuid4(), count=count, lock=None, shelves=(Shelf(id=uuid4(), drawers=(Drawer(id=uuid4()),)),)
        )
        for count in (1, 2)
    ]
    for each in (FULL, *others):
        saved(each, transactions)
    with transactions.read() as work:
        found = values(
            work.session, CupboardRecord, Cupboard, CupboardRecord.count < 3, order_by=[CupboardRecord.count]
        )
        everything = values(work.session, CupboardRecord, Cupboard, order_by=[CupboardRecord.count.desc()])
    assert found == tuple(others)
    assert everything == (FULL, *others[::-1])


def test_what_was_written_before_is_read_in_the_same_block():
    with memory_transactions().write() as work:
        put(work.session, CupboardRecord, FULL)
        work.session.get_one(CupboardRecord, FULL.id).name = "Ander"
        assert find(work.session, CupboardRecord, Cupboard, FULL.id).name == "Ander"
        put(work.session, CupboardRecord, FULL)
        assert work.session.get_one(CupboardRecord, FULL.id).name == FULL.name


def test_a_column_that_the_value_does_not_know_is_left_alone():
    transactions = memory_transactions()
    with transactions.write() as work:
        put(work.session, CupboardRecord, FULL)
        work.session.get_one(CupboardRecord, FULL.id).search = "archief"
    saved(dataclasses.replace(FULL, name="Ander"), transactions)
    with transactions.read() as work:
        assert work.session.get_one(CupboardRecord, FULL.id).search == "archief"


def test_two_children_with_one_id_are_refused():
    with pytest.raises(ValueError, match="shelves"):
        saved(dataclasses.replace(FULL, shelves=(FULL.shelves[0], FULL.shelves[0])))


def test_a_record_without_a_column_for_a_field_is_refused():
    with pytest.raises(TypeError, match="ShelfRecord has no"), memory_transactions().write() as work:
        put(work.session, ShelfRecord, FULL)


@pytest.mark.parametrize(
    "but",
    [
        {"seen": dt.datetime(2026, 4, 7)},  # noqa: DTZ001
        {"made": dt.datetime(2026, 4, 7, tzinfo=dt.UTC)},
        {"colour": "green"},
        {"colours": ("green",)},
    ],
    ids=str,
)
def test_a_value_of_the_wrong_kind_is_not_stored(but):
    with pytest.raises(StatementError):
        saved(dataclasses.replace(FULL, **but))


def test_a_table_is_strict_so_that_a_text_does_not_fit_in_a_number():
    transactions = memory_transactions()
    with pytest.raises(IntegrityError, match="cannot store TEXT"), transactions.write() as work:
        work.session.execute(text("INSERT INTO test_lock VALUES ('a', 'b', 'c')"))


def test_moments_of_any_zone_sort_as_text():
    amsterdam = dt.timezone(dt.timedelta(hours=2))
    transactions = memory_transactions()
    early, late = dt.datetime(2026, 4, 7, 11, tzinfo=amsterdam), dt.datetime(2026, 4, 7, 10, tzinfo=dt.UTC)
    for moment in (late, early):
        saved(Cupboard(id=uuid4(), seen=moment), transactions)
    with transactions.read() as work:
        rows = work.session.query(CupboardRecord).order_by(CupboardRecord.seen).all()
    assert [row.seen for row in rows] == [early, late]
    assert rows[0].seen.tzinfo == dt.UTC


def test_every_column_type_is_one_that_a_strict_table_knows():
    with memory_engine().begin() as connection:
        CupboardRecord.metadata.create_all(connection)
        ddl = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = 'test_cupboard'").scalar()
    assert ddl.rstrip().endswith("STRICT")


def test_a_choice_can_be_asked_for_in_a_query():
    transactions = memory_transactions()
    saved(FULL, transactions)
    with transactions.read() as work:
        found = work.session.query(CupboardRecord).filter(CupboardRecord.colour.in_([Colour.BLUE])).one()
        assert found.id == UUID(str(FULL.id))


@pytest.mark.parametrize(
    "typed, stored", [("a\ud83db", "a\ufffdb"), ("\ud83d\ude00", "\U0001f600"), ("één \x00\ufeff", "één \x00\ufeff")]
)
def test_half_a_character_does_not_stand_in_the_way(typed: str, stored: str) -> None:
    transactions = memory_transactions()
    cupboard = Cupboard(id=uuid4(), name=typed, words=(typed,))
    with transactions.write() as work:
        put(work.session, CupboardRecord, cupboard)
    with transactions.read() as work:
        found = find(work.session, CupboardRecord, Cupboard, cupboard.id)
    assert (found.name, found.words) == (stored, (stored,))
