"""Valid letters and reports, to be changed by a test where it matters."""

import dataclasses

from privdesk.formats.pdf.blocks import Heading, Items, Paragraph, Span, Table, spans
from privdesk.formats.pdf.letter import Annex, Letterhead, LetterSheet
from privdesk.formats.pdf.report import Front

BODY = (
    Paragraph(spans("Geachte mevrouw Çelik-Łukaszewska,")),
    Paragraph(spans("Op 3 november 2026 vroeg u ons welke gegevens wij van u verwerken (artikel 15 AVG).")),
    Heading(spans("Wat wij van u verwerken")),
    Items(
        (
            spans(Span("Klantenadministratie", bold=True), ": naam, adres en bestellingen."),
            spans(Span("Nieuwsbrief", italic=True), ": uw e-mailadres."),
            Items((spans("sinds 2 maart 2021"), spans("tot u zich afmeldt")), ordered=True),
        )
    ),
    Heading(spans("Uw rechten")),
    Paragraph(
        spans(
            "U kunt een klacht indienen via ",
            Span("autoriteitpersoonsgegevens.nl", link="https://autoriteitpersoonsgegevens.nl/klacht"),
            ".",
        )
    ),
)

SHEET = LetterSheet(
    language="nl-NL",
    subject="Antwoord op uw verzoek om inzage",
    subject_label="Onderwerp",
    page_words="Pagina {n} van {total}",
    author="Voorbeeld B.V.",
    letterhead=Letterhead(lines=("Voorbeeld B.V.", "Stationsplein 1, 3511 ED Utrecht", "fg@voorbeeld.example")),
    return_line="Retour: Voorbeeld B.V., Postbus 1234, 3500 AA Utrecht",
    address=("Mevrouw Zoë Çelik-Łukaszewska", "Prinses-Beatrixlaan 123 bis", "2595 AK ’S-GRAVENHAGE"),
    references=(
        ("Datum", "22 november 2026"),
        ("Ons kenmerk", "AVG-2026-00123"),
        ("Uw kenmerk", "ZC/7"),
        ("Uw verzoek van", "3 november 2026"),
    ),
    body=BODY,
    closing="Met vriendelijke groet,",
    signature=("Anneke Őszi", "Functionaris gegevensbescherming"),
    enclosures_label="Bijlagen",
    enclosures=("Kopie van uw gegevens", "Toelichting op uw rechten"),
    footer=("Voorbeeld B.V. · KvK 12345678", "Functionaris: fg@voorbeeld.example"),
)

FRONT = Front(
    language="nl-NL",
    title="Register van verwerkingsactiviteiten",
    page_words="Pagina {n} van {total}",
    author="Voorbeeld B.V.",
    notes=(("Verwerkingsverantwoordelijke", "Voorbeeld B.V."), ("Stand", "22 november 2026")),
    running="Voorbeeld B.V. · register",
)


def a_sheet(**but):
    return dataclasses.replace(SHEET, **but)


def a_front(**but):
    return dataclasses.replace(FRONT, **but)


def a_table(rows, *, columns=4, text="Kantoorartikelen, bezorgd op het huisadres", **but):
    head = tuple(spans(f"Kolom {column}") for column in range(columns))
    cells = tuple(tuple(spans(f"{text} {row}.{column}") for column in range(columns)) for row in range(rows))
    return Table(head=head, rows=cells, **but)


def two_annexes():
    return (
        Annex(title="Bijlage 1. Uw gegevens", blocks=(a_table(60),)),
        Annex(title="Bijlage 2. Verwerkingen", blocks=(a_table(12, columns=9, row_heads=True),), landscape=True),
    )
