"""The recovery kit on paper opens the register: by its text, and by its square."""

from __future__ import annotations

import re

import pikepdf
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtPdf import QPdfDocument

from privdesk.core.words import LANGUAGES, Words
from privdesk.reports.render.kit import _in_lines, kit_pdf
from privdesk.vault import RecoveryCode
from tests.data.hostile import HOSTILE
from tests.formats.pdf.reading import all_spoken
from tests.vault.vaults import copied, vault

LETTERS = "0-9A-HJKMNP-TV-Z"


@pytest.fixture
def made(tmp_path):
    _, kit = copied(tmp_path / "a")
    return tmp_path / "a", kit


def pages(pdf, tmp_path):
    (tmp_path / "kit.pdf").write_bytes(pdf)
    with pikepdf.open(tmp_path / "kit.pdf") as file:
        return len(file.pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_read_from_the_paper_opens_the_register(made, language):
    root, kit = made
    told = all_spoken(kit_pdf(kit, "Proefhuis", Words(language)))
    read = re.search(rf"(?:[{LETTERS}]{{4}}\s+){{8}}[{LETTERS}]{{4}}", told)
    vault(root).unlock(RecoveryCode(read[0])).lock()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_read_from_the_paper_rebuilds_a_lost_header(made, language):
    root, kit = made
    for name in ("vault.json", "vault.json.bak"):
        (root / name).unlink()
    read = re.search(r"\{.*\}", all_spoken(kit_pdf(kit, "Proefhuis", Words(language))), re.DOTALL)
    vault(root).rebuild_header(kit.code, read[0], "een heel andere zin voor later").lock()


def test_no_line_of_the_text_ends_in_a_hyphen(made):
    _, kit = made
    for start in range(80):
        text = "x" * start + kit.slot
        lines = _in_lines(text).split("\n")
        assert "".join(lines) == text
        assert not any(line.endswith("-") for line in lines)


def test_another_program_reads_the_square(made, qapp, tmp_path):
    _, kit = made
    document, data = QPdfDocument(), QBuffer()
    data.setData(kit_pdf(kit, "Proefhuis", Words("nl")))
    data.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(data)
    size = document.pagePointSize(0).toSize()
    image = document.render(0, QSize(size.width() * 2, size.height() * 2))
    image.save(str(tmp_path / "kit.png"))
    document.close()
    drawn = Image.open(tmp_path / "kit.png").convert("RGBA")
    paper = Image.new("RGBA", drawn.size, "white")
    paper.alpha_composite(drawn)
    [square] = zxingcpp.read_barcodes(paper.convert("L"))
    assert square.text == kit.slot


def test_the_paper_names_the_register_the_day_and_the_head_of_the_trail(made):
    _, kit = made
    told = all_spoken(kit_pdf(kit, "Proefhuis", Words("en")))
    flat = re.sub(r"\s+", "", told)
    assert "Recovery kit of Proefhuis" in told
    assert "7 April 2026" in told
    assert f"line {kit.audit_seq}, {kit.audit_hash.hex()[:16]}" in told
    assert kit.audit_hash.hex() in flat


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("register", [*[text for _, text in HOSTILE][:6], "lange naam " * 12])
def test_the_kit_is_one_page_whatever_the_register_is_called(made, tmp_path, register, language):
    _, kit = made
    assert pages(kit_pdf(kit, register, Words(language)), tmp_path) == 1
