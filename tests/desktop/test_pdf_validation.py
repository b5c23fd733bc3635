"""Every kind of file passes PDF/A level A and PDF/UA-1, judged by veraPDF; and it notices when a file does not."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from privdesk.formats.pdf.attachments import Attachment
from privdesk.formats.pdf.copies import packed
from privdesk.formats.pdf.envelopes import ENVELOPES
from privdesk.formats.pdf.letter import Letterhead, letter_pdf
from privdesk.formats.pdf.report import card_report, document_report, table_report
from tests.data.hostile import HOSTILE
from tests.formats.pdf.sheets import a_front, a_sheet, two_annexes
from tests.formats.pdf.test_hostile import everywhere
from tests.formats.pdf.test_letter import picture
from tests.formats.pdf.test_report import COLUMNS, a_card, rows
from tests.formats.pdf.test_tables import TABLES

pytestmark = pytest.mark.desktop

VALIDATOR = Path(__file__).resolve().parents[3] / "shared" / "tools" / "pdf-validate" / "validate"


def judged(profiles, files):
    """``{name of the file: profiles it fails}``."""
    if not VALIDATOR.exists():
        pytest.skip(f"the validator is not at {VALIDATOR}")
    done = subprocess.run(
        [VALIDATOR, profiles, *files],
        check=False,
        env={**os.environ, "PYTHON": sys.executable},
        capture_output=True,
        text=True,
    )
    if done.returncode == 69 or "No such file" in done.stderr or "not found" in done.stderr:
        pytest.skip(done.stderr.strip())
    verdicts = re.findall(r"^(\w+) (\S+) (\S+)", done.stdout, re.MULTILINE)
    assert len(verdicts) >= len(files) * len(profiles.split(",")), done.stdout + done.stderr
    failed = {Path(file).name: set() for _verdict, _profile, file in verdicts if file.endswith(".pdf")}
    for verdict, profile, file in verdicts:
        if verdict != "PASS" and file.endswith(".pdf"):
            failed[Path(file).name].add(profile)
    return failed


def stored(folder, made):
    paths = []
    for name, pdf in made.items():
        path = folder / f"{re.sub(r'[^a-z0-9]+', '-', name.lower())}.pdf"
        path.write_bytes(pdf)
        paths.append(path)
    return paths


def every_kind():
    head = Letterhead(lines=("Voorbeeld B.V.",), picture=picture("RGBA"), description="Een blauw vlak")
    yield "letter", letter_pdf(a_sheet())
    yield "letter in English", letter_pdf(a_sheet(language="en-GB", letterhead=head))
    yield "letter with annexes", letter_pdf(a_sheet(annexes=two_annexes()))
    for name, envelope in ENVELOPES.items():
        yield f"letter in {name}", letter_pdf(a_sheet(envelope=envelope))
    for name, table in TABLES.items():
        yield f"table {name}", letter_pdf(a_sheet(body=(*a_sheet().body, table)))
    yield "register", table_report(a_front(), COLUMNS, rows(30), row_head=1)
    yield "register packed", packed(table_report(a_front(), COLUMNS, rows(300)))
    yield "register of nothing", table_report(a_front(), COLUMNS, rows(0))
    yield "cards", card_report(a_front(), [a_card(number) for number in range(12)])
    yield "document", document_report(a_front(), a_sheet().body)
    for number, (_name, text) in enumerate(HOSTILE):
        yield f"hostile {number}", letter_pdf(everywhere(text))


def test_every_kind_of_file_passes(tmp_path):
    failed = judged("2a,ua1", stored(tmp_path, dict(every_kind())))
    assert {name: profiles for name, profiles in failed.items() if profiles} == {}


def test_files_with_attachments_pass_as_the_third_kind(tmp_path):
    data = Attachment(
        name="gegevens & meer.json", media_type="application/json", data=b"{}", description="Uw gegevens: één bestand"
    )
    files = stored(
        tmp_path,
        {
            "letter": letter_pdf(a_sheet(attachments=(data,))),
            "register": packed(table_report(a_front(attachments=(data,)), COLUMNS, rows(5))),
        },
    )
    assert judged("3a,ua1", files) == {"letter.pdf": set(), "register.pdf": set()}


def elements(file, role):
    return [
        thing for thing in file.objects if isinstance(thing, Dictionary) and thing.get("/S") == role and "/P" in thing
    ]


def each(things, change):
    found = list(things)
    assert found, "nothing to spoil"
    for thing in found:
        change(thing)


def fonts_with(file, key):
    return [thing for thing in file.objects if isinstance(thing, Dictionary) and key in thing]


def on_page(file, change):
    contents = file.pages[0].Contents
    changed = change(contents.read_bytes())
    assert changed != contents.read_bytes(), "nothing to spoil"
    contents.write(changed)


def on_metadata(file, change):
    metadata = file.Root.Metadata
    assert change(metadata.read_bytes()) != metadata.read_bytes(), "nothing to spoil"
    metadata.write(change(metadata.read_bytes()))


SPOILT = {
    "no language": lambda file: file.Root.__delitem__("/Lang"),
    "not marked": lambda file: file.Root.__delitem__("/MarkInfo"),
    "no tree": lambda file: file.Root.__delitem__("/StructTreeRoot"),
    "no parent tree": lambda file: file.Root.StructTreeRoot.__delitem__("/ParentTree"),
    "no metadata": lambda file: file.Root.__delitem__("/Metadata"),
    "no output intent": lambda file: file.Root.__delitem__("/OutputIntents"),
    "no title shown": lambda file: file.Root.__delitem__("/ViewerPreferences"),
    "untagged text": lambda file: on_page(file, lambda code: code.replace(b"/P <</MCID 1>> BDC", b"/Wat BMC", 1)),
    "no artifact": lambda file: on_page(
        file, lambda code: code.replace(b"/Artifact <</Type/Layout>> BDC", b"/Wat BMC", 1)
    ),
    "CMYK": lambda file: on_page(
        file, lambda code: code + b"\n/Artifact <</Type/Layout>> BDC 0 0 0 1 k 9 9 5 5 re f EMC\n"
    ),
    "fonts not embedded": lambda file: each(
        fonts_with(file, "/FontFile2"), lambda font: font.__delitem__("/FontFile2")
    ),
    "no Unicode": lambda file: each(fonts_with(file, "/ToUnicode"), lambda font: font.__delitem__("/ToUnicode")),
    "heads without scope": lambda file: each(elements(file, "/TH"), lambda head: head.__delitem__("/A")),
    "unknown role": lambda file: each(elements(file, "/H1"), lambda head: head.__setitem__("/S", Name("/Kop"))),
    "heading skipped": lambda file: each(elements(file, "/H2"), lambda head: head.__setitem__("/S", Name("/H4"))),
    "item outside a list": lambda file: each(elements(file, "/LI"), lambda item: item.__setitem__("/S", Name("/P"))),
    "row missing": lambda file: each(elements(file, "/TR"), lambda row: row.__setitem__("/S", Name("/Div"))),
    "wrong part": lambda file: on_metadata(file, lambda xmp: xmp.replace(b"<pdfaid:part>2", b"<pdfaid:part>1")),
    "not said accessible": lambda file: on_metadata(
        file, lambda xmp: xmp.replace(b"<pdfuaid:part>1</pdfuaid:part>", b"")
    ),
    "a script": lambda file: file.Root.__setitem__(
        "/OpenAction", Dictionary(S=Name("/JavaScript"), JS=String("app.alert(1)"))
    ),
    "untagged link": lambda file: file.pages[0].__setitem__(
        "/Annots", Array([file.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9]))])
    ),
}


def test_the_validator_notices_what_is_spoilt(tmp_path):
    whole = tmp_path / "whole.pdf"
    whole.write_bytes(letter_pdf(a_sheet(annexes=two_annexes())))
    files = [whole]
    for name, spoil in SPOILT.items():
        with pikepdf.open(whole) as file:
            spoil(file)
            files.append(tmp_path / f"{name.replace(' ', '-')}.pdf")
            file.save(files[-1], fix_metadata_version=False)
    failed = judged("2a,ua1", files)
    assert failed.pop("whole.pdf") == set()
    assert {name for name, profiles in failed.items() if not profiles} == set()
    assert len(failed) == len(SPOILT)
