import datetime as dt
from io import BytesIO

import pytest
from PIL import Image

from privdesk.formats.pdf.attachments import Attachment
from privdesk.formats.pdf.blocks import Heading, Items, PageBreak, Paragraph, Span, spans
from privdesk.formats.pdf.letter import Letterhead, LetterSheet, address_fits, letter_pdf
from privdesk.formats.pdf.pictures import read_picture
from tests.formats.pdf.reading import Sheet, all_spoken, opened, spoken
from tests.formats.pdf.sheets import BODY, a_sheet, two_annexes


def read(**but):
    return [(path, text.strip()) for path, text in spoken(letter_pdf(a_sheet(**but)))]


def picture(mode="RGB", size=(60, 30), kind="PNG"):
    out = BytesIO()
    Image.new(mode, size, 128 if mode in {"L", "P"} else "navy" if mode != "CMYK" else (90, 0, 0, 10)).save(out, kind)
    return out.getvalue()


def test_a_letter_is_read_in_the_order_of_its_meaning():
    assert read() == [
        ("P", "Voorbeeld B.V."),
        ("P", "Stationsplein 1, 3511 ED Utrecht \nfg@voorbeeld.example"),
        ("P", "Retour: Voorbeeld B.V., Postbus 1234, 3500 AA Utrecht"),
        ("P", "Mevrouw Zoë Çelik-Łukaszewska \nPrinses-Beatrixlaan 123 bis \n2595 AK  ’S-GRAVENHAGE"),
        ("P", "Datum 22 november 2026"),
        ("P", "Ons kenmerk AVG-2026-00123"),
        ("P", "Uw kenmerk ZC/7"),
        ("P", "Uw verzoek van 3 november 2026"),
        ("H1", "Onderwerp: Antwoord op uw verzoek om inzage"),
        ("P", "Geachte mevrouw Çelik-Łukaszewska,"),
        ("P", "Op 3 november 2026 vroeg u ons welke gegevens wij van u verwerken (artikel 15 AVG)."),
        ("H2", "Wat wij van u verwerken"),
        ("L/LI/Lbl", "•"),
        ("L/LI/LBody", "Klantenadministratie: naam, adres en bestellingen."),
        ("L/LI/Lbl", "•"),
        ("L/LI/LBody/P", "Nieuwsbrief: uw e-mailadres."),
        ("L/LI/LBody/L/LI/Lbl", "1."),
        ("L/LI/LBody/L/LI/LBody", "sinds 2 maart 2021"),
        ("L/LI/LBody/L/LI/Lbl", "2."),
        ("L/LI/LBody/L/LI/LBody", "tot u zich afmeldt"),
        ("H2", "Uw rechten"),
        ("P", "U kunt een klacht indienen via"),
        ("P/Link", "autoriteitpersoonsgegevens.nl"),
        ("P", "."),
        ("P", "Met vriendelijke groet,"),
        ("P", "Anneke Őszi \nFunctionaris gegevensbescherming"),
        ("H2", "Bijlagen"),
        ("L/LI/Lbl", "1."),
        ("L/LI/LBody", "Kopie van uw gegevens"),
        ("L/LI/Lbl", "2."),
        ("L/LI/LBody", "Toelichting op uw rechten"),
        ("P", "Voorbeeld B.V. · KvK 12345678 \nFunctionaris: fg@voorbeeld.example"),
    ]


def test_an_almost_empty_sheet_is_a_letter():
    sheet = LetterSheet(language="en-GB", subject="", subject_label="", page_words="")
    assert Sheet(letter_pdf(sheet)).pages == 1


def test_the_file_says_what_it_is():
    made = dt.datetime(2026, 11, 22, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    with opened(letter_pdf(a_sheet(subject="Antwoord & <meer>", made=made))) as file:
        assert str(file.Root.Lang) == "nl-NL"
        assert file.Root.MarkInfo.Marked
        assert file.Root.ViewerPreferences.DisplayDocTitle
        assert str(file.docinfo["/Title"]) == "Antwoord & <meer>"
        assert str(file.docinfo["/CreationDate"]).startswith("D:20261122083000")
        with file.open_metadata() as metadata:
            assert metadata["dc:title"] == "Antwoord & <meer>"
            assert metadata["dc:creator"] == ["Voorbeeld B.V."]
            assert metadata["pdfaid:part"] == "2"
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["xmp:CreateDate"] == "2026-11-22T08:30:00+00:00"


def test_a_moment_without_its_time_zone_is_a_fault():
    with pytest.raises(ValueError, match="time zone"):
        letter_pdf(a_sheet(made=dt.datetime(2026, 11, 22)))  # noqa: DTZ001


def test_every_font_is_embedded_and_readable():
    with opened(letter_pdf(a_sheet(subject="Ελένη ✓"))) as file:
        fonts = file.pages[0].Resources.Font
        assert {str(font.BaseFont).split("+")[1] for font in fonts.values()} >= {"NotoSans-Regular", "DejaVuSans"}
        assert all("/ToUnicode" in font and "/FontFile2" in font.FontDescriptor for font in fonts.values())


def test_a_link_leads_where_its_span_says():
    with opened(letter_pdf(a_sheet())) as file:
        (note,) = file.pages[0].Annots
        assert str(note.A.URI) == "https://autoriteitpersoonsgegevens.nl/klacht"
        assert "/StructParent" in note
        assert note.F == 4


def test_attachments_make_it_an_archive_of_the_third_kind():
    data = Attachment(name="gegevens.json", media_type="application/json", data=b"{}", description="Uw gegevens")
    with opened(letter_pdf(a_sheet(attachments=(data,)))) as file:
        assert file.attachments["gegevens.json"].get_file().read_bytes() == b"{}"
        assert file.Root.AF[0].AFRelationship == "/Data"
        with file.open_metadata() as metadata:
            assert metadata["pdfaid:part"] == "3"


def test_five_references_are_refused():
    with pytest.raises(ValueError, match="four"):
        letter_pdf(a_sheet(references=(("Datum", "x"),) * 5))


def test_a_reference_without_a_value_is_left_out():
    assert "Uw kenmerk" not in all_spoken(letter_pdf(a_sheet(references=(("Datum", "nu"), ("Uw kenmerk", " ")))))


@pytest.mark.parametrize(
    "mode,kind",
    [("RGB", "PNG"), ("RGBA", "PNG"), ("P", "PNG"), ("L", "PNG"), ("1", "PNG"), ("CMYK", "JPEG"), ("RGB", "JPEG")],
)
def test_a_picture_of_any_kind_becomes_a_figure_in_rgb(mode, kind):
    data = picture(mode, kind=kind) if mode != "1" else picture("L")
    head = Letterhead(lines=("Voorbeeld B.V.",), picture=data, description="Een blauw vlak")
    with opened(letter_pdf(a_sheet(letterhead=head))) as file:
        figure = file.Root.StructTreeRoot.K.K[0]
        assert (figure.S, str(figure.Alt)) == ("/Figure", "Een blauw vlak")
        (image,) = file.pages[0].Resources.XObject.values()
        assert image.ColorSpace == "/DeviceRGB"
        assert "/SMask" not in image


@pytest.mark.parametrize("data", [b"geen plaatje", picture()[:60], b"", b"GIF89a", b"\x89PNG\r\n\x1a\n" + bytes(40)])
def test_an_unreadable_picture_gives_way_to_the_lines(data):
    assert read_picture(data) is None
    assert read(letterhead=Letterhead(lines=("Voorbeeld B.V.",), picture=data))[0] == ("P", "Voorbeeld B.V.")


def test_a_picture_with_more_points_than_memory_is_refused():
    bomb = bytearray(picture())
    bomb[16:24] = (60_000).to_bytes(4, "big") * 2
    assert read_picture(bytes(bomb)) is None


def test_an_address_of_six_lines_fits_and_a_longer_one_does_not():
    assert address_fits(("Naam",) * 6)
    assert not address_fits(("Naam",) * 7)
    assert address_fits(("De heer mr. dr. A.B.C. van den Bergh-Janssen van Oud-Zuilen te Nederhorst",))
    assert not address_fits(("woord " * 200,))


def test_an_address_that_is_cut_says_so():
    assert "…" in all_spoken(letter_pdf(a_sheet(address=("Naam",) * 9)))


def test_annexes_come_on_their_own_pages_wide_ones_lying():
    sheet = Sheet(letter_pdf(a_sheet(annexes=two_annexes())))
    assert [sheet.size(page) for page in range(sheet.pages)] == [(210, 297)] * 4 + [(297, 210)]
    assert sheet.text(1).count("Bijlage 1. Uw gegevens") == 1
    assert "Pagina 5 van 5" in sheet.text(4)
    assert "AVG-2026-00123" in sheet.text(3)


def test_a_page_break_in_the_body_turns_the_page():
    blocks = (Paragraph(spans("eerste")), PageBreak(landscape=True), Paragraph(spans("tweede")))
    sheet = Sheet(letter_pdf(a_sheet(body=blocks)))
    assert sheet.size(1) == (297, 210)


def test_headings_never_skip_a_level():
    body = tuple(Heading(spans(f"kop {level}"), level=level) for level in (4, 2, 4, 4, 3))
    roles = [path for path, text in read(body=body) if text.startswith("kop")]
    assert roles == ["H2", "H2", "H3", "H4", "H3"]


def test_a_list_in_a_list_without_a_parent_item_is_read():
    assert ("L/L/LI/LBody", "los") in read(body=(Items((Items((spans("los"),)),)),))


@pytest.mark.parametrize("lines", range(8, 60, 4))
def test_the_signature_never_stands_alone_on_a_page(lines):
    body = (*BODY[:2], Paragraph(spans("regel\n" * lines)), Heading(spans("Tot slot")), Paragraph(spans("Slotzin.")))
    sheet = Sheet(letter_pdf(a_sheet(body=body)))
    page = next(page for page in range(sheet.pages) if "vriendelijke" in sheet.text(page))
    for together in ("Tot slot", "Slotzin.", "Anneke", "Bijlagen", "Toelichting"):
        assert together in sheet.text(page)


@pytest.mark.parametrize("lines", range(20, 40, 3))
def test_a_heading_stays_with_what_it_heads(lines):
    body = (Paragraph(spans("regel\n" * lines)), Heading(spans("Kop")), Paragraph(spans("hierna " * 150)))
    sheet = Sheet(letter_pdf(a_sheet(body=body)))
    page = next(page for page in range(sheet.pages) if "Kop" in sheet.text(page).split())
    assert "hierna" in sheet.text(page)


def test_bold_and_italic_are_drawn_with_their_own_fonts():
    body = (Paragraph(spans(Span("a", bold=True), Span("b", italic=True), Span("c", bold=True, italic=True))),)
    with opened(letter_pdf(a_sheet(body=body))) as file:
        names = {str(font.BaseFont).split("+")[1] for font in file.pages[0].Resources.Font.values()}
    assert {"NotoSans-Bold", "NotoSans-Italic", "NotoSans-BoldItalic"} <= names
