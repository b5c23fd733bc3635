"""Every error that a person can meet says what is the matter and what to do next."""

from __future__ import annotations

import ast
import datetime as dt
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from privdesk.core import errors
from privdesk.core.errors import ExpectedError
from privdesk.core.problems import Problem
from privdesk.core.sentences import MAIL_REASONS, SENTENCES, sentence_of
from privdesk.core.words import LANGUAGES, Language, Words
from privdesk.formats.mail.mail import MailReason

PACKAGE = Path(__file__).resolve().parents[2] / "privdesk"
SAMPLES: dict[str, object] = {
    "option": "--year",
    "subject": "register",
    "instead": "--on",
    "characters": 14,
    "words": 5,
    "file": "register-0007.db",
    "pages": (3, 9),
    "total": 40,
    "salt_only": False,
    "host": "PC-7",
    "since": dt.datetime(2026, 11, 23, 8, 12, tzinfo=dt.UTC),
    "folder": "Register",
    "program": "systemctl",
    "place": "synced",
    "service": "OneDrive",
    "count": 3,
    "days": 118,
    "today": dt.date(2026, 11, 23),
    "line": 812,
    "made": dt.datetime(2026, 11, 20, 17, 30, tzinfo=dt.UTC),
    "ending": "doc",
    "known": ("pdf", "xlsx"),
    "reason": "damaged",
    "most": 25,
    "faults": ((4, Problem("", "subject-missing")), (9, Problem("", "too-deep"))),
    "elements": ({"nl": "de beslissing", "en": "the decision"},),
    "text": "31-31",
    "date": dt.date(2017, 3, 5),
    "earliest": dt.date(2018, 1, 1),
    "latest": dt.date(2099, 12, 31),
    "parts": ("libxcb-cursor0",),
    "install": "sudo apt install libxcb-cursor0",
}
DERIVED = {"problems"}
"""Facts that ``core.sentences`` makes of those of the error."""


def below(cls: type[ExpectedError]) -> Iterator[type[ExpectedError]]:
    yield cls
    for each in cls.__subclasses__():
        yield from below(each)


KINDS = tuple(below(ExpectedError))


def sample(kind: type[ExpectedError]) -> ExpectedError:
    if kind is errors.Refused:
        return errors.Refused([Problem("name", "required")])
    return kind(**{name: SAMPLES[name] for name in kind.needs})


def test_every_error_has_its_sentence_and_next_step() -> None:
    assert {kind.__name__ for kind in KINDS} - {kind.__name__ for kind in SENTENCES} == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_sentence_can_be_said(kind: type[ExpectedError], language: Language) -> None:
    said = sentence_of(sample(kind), Words(language))
    for part in said:
        assert part[0].isupper() or part[0] == "“"
        assert not set("{}") & set(part)
    assert said.what.endswith(".")


def test_a_sentence_uses_no_fact_that_its_error_does_not_give() -> None:
    for kind, texts in SENTENCES.items():
        asked = {name for text in texts for _, name, _, _ in string.Formatter().parse(text.source) if name}
        assert asked <= set(kind.needs) | DERIVED, kind.__name__


def test_an_unknown_user_of_the_register_is_said_in_words() -> None:
    said = sentence_of(errors.VaultInUse(host=None, since=None), Words("en"))
    assert "None" not in said.what


def test_a_child_without_a_sentence_takes_that_of_its_parent() -> None:
    class Rare(errors.FileUnreadable):
        pass

    said = sentence_of(Rare(file="a.eml"), Words("en"))
    assert said == sentence_of(errors.FileUnreadable(file="a.eml"), Words("en"))


def test_the_facts_are_shown_as_people_say_them() -> None:
    words = Words("en")
    assert "2 of 40" in sentence_of(sample(errors.DatabaseDamaged), words).what
    assert (
        "2 errors. Line 4: The head has no 'subject'. Line 9: " in sentence_of(sample(errors.TemplateFault), words).what
    )
    assert "the decision" in sentence_of(sample(errors.LetterIncomplete), words).what
    assert sentence_of(sample(errors.UnknownKind), words) == (
        "This kind of file is not known here: .doc.",
        "Let the name end in one of: .pdf and .xlsx.",
    )
    assert "23 November 2026, 09:12" in sentence_of(sample(errors.VaultInUse), words).what
    assert "must be filled in" in sentence_of(sample(errors.Refused), words).next_step


def test_every_reason_why_a_mail_cannot_be_read_has_words() -> None:
    assert set(MAIL_REASONS) == {reason.value for reason in MailReason}


@pytest.mark.parametrize("language, said", [("nl", "1 van de 256 bladzijden is niet"), ("en", "1 of 256 pages cannot")])
def test_one_damaged_page_is_told_in_the_singular(language: Language, said: str) -> None:
    damaged = errors.DatabaseDamaged(pages=(7,), total=256, salt_only=False)
    assert said in sentence_of(damaged, Words(language)).what


def test_a_name_without_an_ending_leaves_no_hole_in_the_sentence() -> None:
    said = sentence_of(errors.UnknownKind(ending="", known=("pdf",)), Words("en"))
    assert said.what == "This kind of file is not known here: a name without an ending."


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    drawn = {line.strip("│├└─ ").split()[0] for line in (errors.__doc__ or "").splitlines() if line.strip("│├└─ ")}
    assert {kind.__name__ for kind in KINDS} <= drawn


def test_all_expected_errors_live_in_core() -> None:
    names = {kind.__name__ for kind in KINDS}
    strays = [
        f"{path.name}: {node.name}"
        for path in PACKAGE.rglob("*.py")
        if path.parent != PACKAGE / "core" / "errors"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and {getattr(base, "id", "") for base in node.bases} & names
    ]
    assert strays == []
