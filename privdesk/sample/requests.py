"""Fourteen requests in every state around today: fresh, waiting, late, answered, held, and long forgotten."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from privdesk.requests.model import Channel, IdentityMethod, Outcome, Reason, ReplyChannel, RequestLanguage
from privdesk.sample.pen import Pen, people
from privdesk.sample.play import Desk, Found, Story


def stories() -> Sequence[Story]:
    return (
        _customer_with_invoice,
        _subscriber_forgotten,
        _former_participant_forgotten,
        _participant_to_the_end,
        _nobody_known,
        _disputed,
        _extended,
        _too_late,
        _searching,
        _to_answer,
        _waiting_for_identity,
        _recipients_to_tell,
        _withdrawn,
        _not_acknowledged,
        _today,
    )


def _customer_with_invoice(desk: Desk) -> Iterator[int]:
    """Erasure to the end: the profile is gone, the invoice stays as long as the tax law asks."""
    pen = desk.pen
    yield 68
    case = desk.case("erasure", "Bram Bedenksel", _erase_wish(pen), subjects=(people(pen).customers,))
    yield 67
    case.send("L01")
    yield 60
    case.search(_customer(pen, "Bram Bedenksel"))
    case.decide(Outcome.PARTIAL, Reason.RETENTION)
    yield 59
    case.carry_out(invoice_of=pen.today - dt.timedelta(days=400))
    case.cleared(_financial(pen))
    yield 58
    case.tell()
    yield 50
    case.confirmed()
    yield 46
    case.send("L11")
    case.close()


def _participant_to_the_end(desk: Desk) -> Iterator[int]:
    """Access to the end."""
    pen = desk.pen
    who = people(pen)
    yield 40
    wish = pen(
        "Ik wil graag weten welke gegevens u van mij hebt, en een kopie daarvan.",
        "I would like to know which data you hold about me, and to receive a copy.",
    )
    case = desk.case("access", "Lotte Verzinsel", wish, subjects=(who.participants, who.subscribers))
    yield 39
    case.send("L01")
    yield 30
    case.search(
        {
            **_participant(pen, "Lotte Verzinsel"),
            pen("lijst in Mailchimp", "list in Mailchimp"): [_address(pen, "Lotte Verzinsel")],
        }
    )
    yield 27
    case.decide(Outcome.GRANTED)
    yield 26
    case.send("L05")
    case.close()


def _subscriber_forgotten(desk: Desk) -> Iterator[int]:
    """Erasure, and the file itself is gone too: only anonymous facts are left."""
    pen = desk.pen
    yield 190
    case = desk.case("erasure", "Noor Fantasie", _erase_wish(pen), subjects=(people(pen).subscribers,))
    yield 189
    case.send("L01")
    yield 185
    case.search({pen("lijst in Mailchimp", "list in Mailchimp"): [_address(pen, "Noor Fantasie")]})
    case.decide(Outcome.DONE)
    yield 184
    case.carry_out()
    case.cleared(_officer(pen))
    case.tell()
    yield 180
    case.confirmed()
    case.send("L10")
    yield 178
    case.close()
    yield 110
    desk.requests.run_due_anonymisations()


def _former_participant_forgotten(desk: Desk) -> Iterator[int]:
    """Received by telephone, answered by post."""
    pen = desk.pen
    yield 175
    case = desk.case(
        "erasure",
        "Milan Luchtkasteel",
        _erase_wish(pen),
        channel=Channel.PHONE,
        reply_channel=ReplyChannel.POST,
        subjects=(people(pen).participants,),
    )
    yield 174
    case.send("L01")
    yield 170
    case.identified(IdentityMethod.KNOWN_CHANNEL)
    case.search(_participant(pen, "Milan Luchtkasteel"))
    case.decide(Outcome.DONE)
    yield 168
    case.carry_out()
    case.cleared(_officer(pen))
    desk.requests.confirm_no_recipients(case.request.id) if not case.request.notices else case.tell()
    yield 160
    case.send("L10")
    case.close()
    yield 90
    desk.requests.run_due_anonymisations()


def _nobody_known(desk: Desk) -> Iterator[int]:
    """In the other language; nothing was found."""
    pen = desk.pen
    yield 33
    case = desk.case(
        "access",
        "Harper Makebelieve",
        "Could you please tell me whether you hold any data about me?",
        language=RequestLanguage.ENGLISH,
        subjects=(people(pen).visitors,),
    )
    yield 31
    case.send("L01")
    yield 21
    case.search({})
    case.decide(Outcome.NO_DATA)
    case.send("L06")
    case.close()


def _disputed(desk: Desk) -> Iterator[int]:
    """Answered; then the person went to the supervisory authority, so the file stays."""
    pen = desk.pen
    yield 62
    case = desk.case("erasure", "Omar Hersenspinsel", _erase_wish(pen), subjects=(people(pen).customers,))
    yield 61
    case.send("L01")
    yield 52
    case.search(_customer(pen, "Omar Hersenspinsel"))
    case.decide(Outcome.PARTIAL, Reason.RETENTION)
    case.carry_out(invoice_of=pen.today - dt.timedelta(days=250))
    case.cleared(_financial(pen))
    case.tell()
    yield 44
    case.send("L11")
    case.close()
    yield 15
    case.dispute(
        pen(
            "klacht bij de Autoriteit Persoonsgegevens over de bewaarde facturen",
            "complaint with the supervisory authority about the invoices that were kept",
        )
    )


def _extended(desk: Desk) -> Iterator[int]:
    """Complex, and said so in time."""
    pen = desk.pen
    who = people(pen)
    yield 45
    wish = pen(
        "Ik vraag een volledig overzicht van alles wat u sinds 2015 over mij hebt vastgelegd.",
        "I ask for a full overview of everything that you have recorded about me since 2015.",
    )
    case = desk.case("access", "Daan Droombeeld", wish, subjects=(who.customers, who.participants, who.subscribers))
    yield 44
    case.send("L01")
    yield 25
    case.extend(
        2,
        pen(
            "het verzoek gaat over elf jaar en zes systemen, en de helpdesk moet de berichten met de hand doorlopen",
            "the request covers eleven years and six systems, and the help desk must go through the messages by hand",
        ),
    )
    yield 20
    case.search(_customer(pen, "Daan Droombeeld"), until=4)


def _too_late(desk: Desk) -> Iterator[int]:
    """Decided, but carried out in one place only; the month has passed."""
    pen = desk.pen
    yield 36
    case = desk.case("erasure", "Sofie Spookbeeld", _erase_wish(pen), subjects=(people(pen).customers,))
    yield 34
    case.send("L01")
    yield 18
    case.search(_customer(pen, "Sofie Spookbeeld"))
    case.decide(Outcome.PARTIAL, Reason.RETENTION)
    yield 10
    case.carry_out(invoice_of=pen.today - dt.timedelta(days=700), leaving=1)


def _searching(desk: Desk) -> Iterator[int]:
    pen = desk.pen
    yield 24
    wish = pen("Graag ontvang ik inzage in mijn gegevens.", "Please give me access to my data.")
    case = desk.case("access", "Fleur Zinspeling", wish, subjects=(people(pen).customers,))
    yield 23
    case.send("L01")
    yield 12
    case.search(_customer(pen, "Fleur Zinspeling"), until=5)


def _to_answer(desk: Desk) -> Iterator[int]:
    """Everything is ready for the letter."""
    pen = desk.pen
    yield 26
    wish = pen(
        "Welke gegevens hebt u van mij uit de cursus van vorig jaar?",
        "Which data do you hold about me from last year's course?",
    )
    case = desk.case("access", "Yara Denkbeeld", wish, subjects=(people(pen).participants,))
    yield 25
    case.send("L01")
    yield 14
    case.search(_participant(pen, "Yara Denkbeeld"))
    yield 6
    case.decide(Outcome.GRANTED)


def _waiting_for_identity(desk: Desk) -> Iterator[int]:
    pen = desk.pen
    yield 9
    case = desk.case(
        "access",
        "Jip Schijngestalte",
        pen("Stuur mij alles wat u van mij hebt.", "Send me everything that you have about me."),
        address_known=False,
        subjects=(people(pen).customers,),
    )
    yield 8
    case.send("L01")
    yield 7
    case.doubt(
        pen(
            "het verzoek van een e-mailadres komt dat wij niet kennen",
            "the request came from an e-mail address that we do not know",
        )
    )


def _recipients_to_tell(desk: Desk) -> Iterator[int]:
    pen = desk.pen
    yield 16
    case = desk.case(
        "erasure", "Ravi Gedachtespel", _erase_wish(pen), channel=Channel.FORM, subjects=(people(pen).subscribers,)
    )
    yield 15
    case.send("L01")
    yield 8
    case.search({pen("lijst in Mailchimp", "list in Mailchimp"): [_address(pen, "Ravi Gedachtespel")]})
    case.decide(Outcome.DONE)
    yield 3
    case.carry_out()


def _withdrawn(desk: Desk) -> Iterator[int]:
    pen = desk.pen
    yield 29
    wish = pen("Ik wil mijn gegevens inzien.", "I want to see my data.")
    case = desk.case("access", "Tess Verbeelding", wish, subjects=(people(pen).participants,))
    yield 28
    case.send("L01")
    yield 22
    case.withdraw()
    case.close()


def _not_acknowledged(desk: Desk) -> Iterator[int]:
    pen = desk.pen
    yield 5
    desk.case(
        "erasure",
        "Kees Kunstfiguur",
        _erase_wish(pen),
        channel=Channel.POST,
        reply_channel=ReplyChannel.POST,
        subjects=(people(pen).customers,),
    )


def _today(desk: Desk) -> Iterator[int]:
    pen = desk.pen
    yield 0
    wish = pen(
        "Ik krijg uw nieuwsbrief. Welke gegevens hebt u van mij?",
        "I receive your newsletter. Which data do you hold about me?",
    )
    desk.case("access", "Ilse Papieren", wish, subjects=(people(pen).subscribers,))


def _erase_wish(pen: Pen) -> str:
    return pen(
        "Ik ben geen klant meer. Wilt u al mijn gegevens verwijderen?",
        "I am no longer a customer. Please erase all my data.",
    )


def _customer(pen: Pen, name: str) -> Found:
    return {
        pen("relatiebeheersysteem", "customer relations system"): [
            (
                pen("naam, adres, bedrijf en telefoonnummer", "name, address, company and telephone number"),
                f"{name}, Voorbeeldlaan 5, 1234 AF Voorbeeldstad, 06 00 00 00 00",
            ),
        ],
        pen("boekhoudpakket", "bookkeeping package"): [
            (
                pen("bestellingen en facturen", "orders and invoices"),
                pen("factuur 0412, € 245,00", "invoice 0412, € 245.00"),
            ),
        ],
    }


def _participant(pen: Pen, name: str) -> Found:
    return {
        pen("cursusadministratie", "course administration"): [
            (
                pen("naam, organisatie, e-mailadres en adres", "name, organisation, e-mail address and address"),
                pen(f"{name}, De Voorbeeldschool, Voorbeeldlaan 5", f"{name}, De Voorbeeldschool, Voorbeeldlaan 5"),
            ),
            (
                pen("deelname en certificaat", "participation and certificate"),
                pen(
                    "Basiscursus schoolplein, certificaat behaald", "Basic course on school yards, certificate obtained"
                ),
            ),
        ],
    }


def _address(pen: Pen, name: str) -> tuple[str, str]:
    category = pen("voornaam, achternaam en e-mailadres", "first name, last name and e-mail address")
    return category, f"{name}, {name.split(maxsplit=1)[0].lower()}@voorbeeldmail.example"


def _financial(pen: Pen) -> str:
    return pen("de financieel medewerker", "the financial employee")


def _officer(pen: Pen) -> str:
    return pen("de functionaris", "the privacy officer")
