"""The letters that people are told to send, dropped on the window: the right rights are proposed, with their words."""

from __future__ import annotations

import datetime as dt
import re
from email.message import EmailMessage
from pathlib import Path

import pytest

from privdesk.core.words import Words
from privdesk.requests.model import Channel, RequestLanguage
from privdesk.requests.view.message import REMINDS, filled_from

LETTERS = Path(__file__).resolve().parents[3] / "shared" / "data" / "mails"
TODAY = dt.date(2026, 3, 20)
_OPTION = re.compile(r"\[(\w+)(?:>|: )([^\]]*)\]")
_BLANK = re.compile(r"\{([^}]*)\}")

CASES = (
    # letter, what its writer chose, article of an earlier request, the rights that it invokes
    ("access-default", "", "", {"access"}),
    ("access-default", "data_portability runs has_fields", "", {"access", "portability"}),
    ("access-tracking", "", "", {"access"}),
    ("access-tracking", "data_portability has_fields", "", {"access", "portability"}),
    ("rectification-default", "runs has_fields", "", {"rectification"}),
    ("erasure-default", "erase_all", "", {"erasure", "withdrawal"}),
    ("erasure-default", "erase_some has_fields", "", {"erasure", "withdrawal"}),
    ("erasure-default", "erase_all include_objection", "", {"erasure", "withdrawal", "objection", "restriction"}),
    ("objection-default", "runs", "", {"marketing", "withdrawal"}),
    # to us, not to the controller that it names: what was asked of that one is not asked here
    ("complaint", "optional", "15", {"complaint"}),
    # what it asks is what was asked before
    ("admonition", "", "15", {"access"}),
    ("admonition", "", "17", {"erasure"}),
)

pytestmark = pytest.mark.skipif(
    not LETTERS.exists(), reason="the collected letters lie outside the project and are absent"
)


def dropped(folder: Path, letter: str, language: str, chosen: str, article: str) -> Path:
    """As its writer would send it: options taken or left out, blanks filled in."""
    text = (LETTERS / language / f"{letter}.txt").read_text("utf-8")
    text = _OPTION.sub(lambda option: option[2] if option[1] in chosen.split() else "", text)
    known = {"request_date": "3 februari 2026", "request_article": article, "id_data": "Sanne Bakker, Weg 1, Utrecht"}
    text = _BLANK.sub(lambda blank: known.get(blank[1], "Verzonnen B.V."), text)
    message = EmailMessage()
    message["From"] = "Sanne Bakker <sanne@voorbeeld.example>"
    message["Date"] = "Mon, 09 Mar 2026 09:30:00 +0100"
    message["Subject"] = "AVG" if language == "nl" else "GDPR"
    message.set_content(text)
    path = folder / "letter.eml"
    path.write_bytes(message.as_bytes())
    return path


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("letter, chosen, article, rights", CASES)
def test_the_letters_that_people_are_told_to_send_propose_their_rights(
    tmp_path: Path, language: str, letter: str, chosen: str, article: str, rights: set[str]
) -> None:
    path = dropped(tmp_path, letter, language, chosen, article)
    filled = filled_from(path, Words("en"), TODAY, RequestLanguage.DUTCH)
    assert set(filled.intake.rights) == rights
    said = " ".join(filled.intake.wish.split())
    assert set(filled.words) == rights
    assert all(words in said for words in filled.words.values())
    assert (filled.intake.language.value, filled.intake.channel) == (language, Channel.EMAIL)
    assert filled.intake.received == dt.date(2026, 3, 9)
    assert (Words("en").say(REMINDS) in filled.remarks) is (letter == "admonition")


def test_every_letter_is_dropped() -> None:
    assert {path.stem for path in LETTERS.glob("*/*.txt")} == {letter for letter, *_ in CASES}
