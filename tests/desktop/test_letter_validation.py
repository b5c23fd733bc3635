"""Every letter in both languages passes PDF/A-2a and PDF/UA-1, judged by veraPDF in one run, and says its words."""

from __future__ import annotations

import datetime as dt
import re
import shutil
import subprocess

import pytest

from privdesk.letters.model import FactKind
from privdesk.letters.service import LetterService
from tests.data.hostile import HOSTILE
from tests.desktop.test_pdf_validation import judged, stored
from tests.letters.golden import FOLDER
from tests.letters.sample import EVERY_LETTER, FACTS, ORGANISATION, a_draft, a_pdf, a_variant, address_of
from tests.letters.variants import VARIANTS

pytestmark = pytest.mark.desktop

SHORT = [(name, text) for name, text in HOSTILE if len(text) < 1_000]
COLUMNS = [column.name for column in LetterService().kind("L05").fact("activities").columns]


def _hostile(kind):
    texts = {FactKind.TEXT, FactKind.FRAGMENT}
    given = (
        fact.name
        for fact in LetterService().kind(kind).facts
        if fact.kind in texts and FACTS[kind]["nl"].get(fact.name)
    )
    return dict.fromkeys(given, " ".join(text for _, text in SHORT))


def every_letter():
    service = LetterService()
    for kind, language in EVERY_LETTER:
        yield f"{kind} {language}", a_pdf(kind, language)
        yield f"{kind} {language} without facts", service.pdf(service.draft(kind, language, {}, {}, ()), preview=True)
    public_body = {**ORGANISATION, "is_public_body": True, "officer_phone": ""}
    yield "L11 administrative body", service.pdf(a_draft("L11", organisation=public_body))
    rows = [{"category": name, "content": text or name} for name, text in HOSTILE]
    yield "L05 hostile", service.pdf(a_draft("L05", data=rows))
    cells = [dict.fromkeys(COLUMNS, text) for _, text in SHORT]
    yield "L05 hostile cells", service.pdf(a_draft("L05", activities=cells), preview=True)
    notified = dt.date(2026, 3, 16)
    told = [{"recipient": text or "x", "role": text or "x", "notified": notified} for _, text in SHORT]
    yield "L27 hostile", service.pdf(a_draft("L27", told=told))
    for number, variant in enumerate(VARIANTS):
        facts = a_variant(variant.kind, "nl", **variant.but)
        draft = service.draft(variant.kind, "nl", facts, ORGANISATION, address_of(variant.kind))
        yield f"{variant.kind} form {number}", service.pdf(draft)
    for kind in FACTS:
        yield f"{kind} every text hostile", service.pdf(a_draft(kind, **_hostile(kind)), preview=True)
    yield "L10 hostile", service.pdf(a_draft("L10", recipients=[text or "x" for _, text in SHORT]))


def test_every_letter_passes(tmp_path):
    failed = judged("2a,ua1", stored(tmp_path, dict(every_letter())))
    assert {name: profiles for name, profiles in failed.items() if profiles} == {}


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext of poppler-utils is not installed")
@pytest.mark.parametrize("kind, language", EVERY_LETTER)
def test_the_file_says_every_word_of_the_letter(kind, language, tmp_path):
    path = tmp_path / "letter.pdf"
    path.write_bytes(a_pdf(kind, language))
    done = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True, text=True)
    said = set(re.findall(r"\w+", done.stdout.replace("-\n", "")))
    words = (FOLDER / f"{kind}.{language}.txt").read_text(encoding="utf-8")
    # the cells of annex 2 are hyphenated
    expected = set(re.findall(r"\w+", re.split(r"\n== \w+ 2:", words)[0]))
    assert expected
    assert expected - said == set()
