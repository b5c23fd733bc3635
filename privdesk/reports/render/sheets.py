"""The register as a workbook and as a CSV table: a column for everything that a field declares."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import get_args

from privdesk.activities.model import Activity
from privdesk.core.citing import cited
from privdesk.core.words import Words, mark
from privdesk.formats.sheets import Cell, Column, Sheet, Workbook, csv_file, xlsx_file
from privdesk.processors.model import Processor
from privdesk.reports.model import Register
from privdesk.reports.render import front as said
from privdesk.reports.rules.facts import NO, YES, Telling, columns
from privdesk.reports.rules.facts import Column as Fact

Value = Activity | Processor

_SUBJECT = mark("Register", "Subject")
_MEANING = mark("Register", "Explanation of the column")
_PROVISION = mark("Register", "Provision")


def csv_table(register: Register, words: Words) -> bytes:
    """One row for each activity; the processors are named in it as recipients."""
    return csv_file(
        _heads(Activity, words), _rows(register.activities, Activity, Telling(words=words, names=register.names))
    )


def workbook(register: Register, words: Words) -> bytes:
    telling = Telling(words=words, names=register.names)
    return xlsx_file(
        Workbook(
            title=words.say(said.TITLE),
            language=words.language,
            author=register.organisation.name if register.organisation else "",
            running=said.running(register, words),
            page_words=words.say(said.PAGE),
            made=register.made,
            sheets=(
                _sheet(words.say(said.SHEET), Activity, register.activities, telling, fixed=2),
                _sheet(words.say(said.PROCESSORS), Processor, register.processors, telling, fixed=1),
                _explanation(register, words),
            ),
        )
    )


def _sheet(name: str, of: type, values: Sequence[Value], telling: Telling, *, fixed: int) -> Sheet:
    heads = tuple(
        Column(title=title, width=_width(fact), emphasis=fact.path == "name")
        for title, fact in zip(_heads(of, telling.words), columns(of), strict=True)
    )
    return Sheet(name=name, columns=heads, rows=_rows(values, of, telling), fixed=fixed)


def _explanation(register: Register, words: Words) -> Sheet:
    told = said.notes(register, words)
    if register.audit_head:
        told += ((words.say(said.TRAIL), register.audit_head),)
    rows: list[tuple[Cell, ...]] = [(label, text, "") for label, text in told]
    for of in (Activity, Processor):
        for fact in columns(of):
            meaning = words.say(fact.spec.help) if fact.spec.help else ""
            rows.append((words.say(fact.spec.label), meaning, cited(fact.spec.article, words.language)))
    return Sheet(
        name=words.say(said.EXPLANATION),
        columns=(
            Column(title=words.say(_SUBJECT), width=44, emphasis=True),
            Column(title=words.say(_MEANING), width=80),
            Column(title=words.say(_PROVISION), width=36),
        ),
        rows=rows,
    )


def _heads(of: type, words: Words) -> list[str]:
    return [words.say(fact.spec.label) for fact in columns(of)]


def _rows(values: Sequence[Value], of: type, telling: Telling) -> list[list[Cell]]:
    return [[_cell(value, fact, telling) for fact in columns(of)] for value in values]


def _cell(value: Value, fact: Fact, telling: Telling) -> Cell:
    held = getattr(value, fact.path, None)
    if isinstance(held, bool):
        return telling.words.say(YES if held else NO)
    if isinstance(held, dt.date):
        return held
    return "\n".join(map(str, telling.lines(value, fact)))


def _width(fact: Fact) -> float:
    """In characters, by what the field can hold."""
    if fact.path == "reference":
        return 9
    if fact.spec.type is bool or dt.date in (fact.spec.type, *get_args(fact.spec.type)):
        return 14
    if fact.spec.long or fact.spec.type is not str:
        return 42
    return 26
