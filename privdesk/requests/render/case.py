"""The report of one case on paper: what was asked, what was decided, and everything that happened, when and by whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from privdesk.core.citing import cited
from privdesk.core.words import Language, Text, Words, mark
from privdesk.formats.pdf.blocks import Block, Heading, Paragraph, Span, Spans, Table, spans
from privdesk.formats.pdf.report import Front, document_report
from privdesk.requests.model import Claim, Notice, Person, Representation, SearchPlace, SubjectRequest
from privdesk.requests.rules.case_report import CaseReport
from privdesk.requests.rules.rights import right_of

_TITLE = mark("CaseReport", "Report of request {case}")
_PAGE = mark("CaseReport", "Page {n} of {total}")
_RUNNING = mark("CaseReport", "{organisation} · request {case} · made {made} · contains personal data")
_PERSONAL = mark(
    "CaseReport",
    "This report contains personal data. Keep it where only you can reach it, and destroy it when the file goes.",
)
_CASE = mark("CaseReport", "Reference")
_PERSON = mark("CaseReport", "Data subject")
_ACTS_FOR = mark("CaseReport", "Acts on behalf of")
_RECEIVED = mark("CaseReport", "Received")
_RECEIVED_BY = mark("CaseReport", "{on}, {channel}")
_STATE = mark("CaseReport", "Stands at")
_MADE = mark("CaseReport", "Made on")
_CLOSED = mark("CaseReport", "Closed on")
_UNTIL = mark("CaseReport", "File kept until")
_HELD = mark("CaseReport", "until the complaint or court case has ended")
_WISH = mark("CaseReport", "What the person wrote")
_ASKED = mark("CaseReport", "What was asked and decided")
_RIGHT = mark("CaseReport", "Kind of request")
_ANSWER_BY = mark("CaseReport", "Answer by, at the latest")
_DECISION = mark("CaseReport", "Decision")
_NOT_YET = mark("CaseReport", "not taken yet")
_DECIDED = mark("CaseReport", "{outcome} on {on}")
_GROUND = mark("CaseReport", "Ground and reason")
_COURSE = mark("CaseReport", "Course")
_DAY = mark("CaseReport", "Date")
_WHAT = mark("CaseReport", "What happened")
_WHO = mark("CaseReport", "Recorded by")
_PLACES = mark("CaseReport", "Where was looked")
_PLACE = mark("CaseReport", "Place")
_RESULT = mark("CaseReport", "Result")
_DONE = mark("CaseReport", "Carried out")
_KEPT = mark("CaseReport", "{execution}, until {until}")
_RECIPIENTS = mark("CaseReport", "Recipients")
_RECIPIENT = mark("CaseReport", "Recipient")
_KIND = mark("CaseReport", "Kind")
_TOLD = mark("CaseReport", "Told on")
_CONFIRMED = mark("CaseReport", "Confirmed on")
_NOT_TOLD = mark("CaseReport", "not told, because {reason}")
_PAPERS = mark("CaseReport", "Letters and papers")
_SENT = mark("CaseReport", "sent {on} by {channel}")
_PAPER = mark("CaseReport", "Paper")
_STATUS = mark("CaseReport", "What became of it")
_OPEN = mark("CaseReport", "not done yet")

Row = tuple[Spans, ...]


def case_report(report: CaseReport, language: Language) -> bytes:
    words = Words(language)
    request, say = report.request, words.say
    front = Front(
        language="nl-NL" if language == "nl" else "en-GB",
        title=say(_TITLE, case=request.case_no),
        author=report.organisation,
        page_words=say(_PAGE),
        notes=tuple((say(label), text) for label, text in _notes(report, words) if text),
        intro=(Paragraph(spans(say(_PERSONAL)), small=True),),
        running=say(_RUNNING, organisation=report.organisation, case=request.case_no, made=report.made),
        made=report.made,
    )
    return document_report(front, _blocks(report, words))


def _notes(report: CaseReport, words: Words) -> Iterator[tuple[Text, str]]:
    request, say = report.request, words.say
    yield _CASE, request.case_no
    if request.person:
        yield _PERSON, _named(request.person)
        if request.person.representation is not Representation.NONE:
            acts = (request.person.represented, f"({words.fact(request.person.representation)})")
            yield _ACTS_FOR, " ".join(filter(None, acts))
    yield _RECEIVED, say(_RECEIVED_BY, on=request.received, channel=request.channel)
    yield _STATE, words.fact(report.state)
    if request.closed_on:
        yield _CLOSED, words.fact(request.closed_on)
        yield _UNTIL, words.fact(request.hold_until) if request.hold_until else say(_HELD)
    yield _MADE, words.fact(report.made)


def _named(person: Person) -> str:
    town = " ".join(filter(None, (person.postcode, person.town)))
    told = (person.name, person.organisation, person.email, person.phone, person.street, town, person.country)
    return ", ".join(filter(None, told))


def _blocks(report: CaseReport, words: Words) -> Iterator[Block]:
    request, say = report.request, words.say
    if request.wish.strip():
        yield Heading(spans(say(_WISH)))
        yield Paragraph(spans(Span(request.wish.strip(), italic=True)))
    yield Heading(spans(say(_ASKED)))
    heads = (_RIGHT, _ANSWER_BY, _DECISION, _GROUND)
    yield _table(words, heads, (3, 3, 4, 6), [_claim(each, report, words) for each in request.claims])
    yield Heading(spans(say(_COURSE)))
    yield _table(words, (_DAY, _WHAT, _WHO), (3, 10, 3), [*_course(report, words)])
    if request.searches:
        yield Heading(spans(say(_PLACES)))
        rows = [_place(each, words) for each in request.searches]
        yield _table(words, (_PLACE, _RESULT, _DONE), (5, 4, 5), rows)
    if request.notices:
        yield Heading(spans(say(_RECIPIENTS)))
        rows = [_notice(each, words) for each in request.notices]
        yield _table(words, (_RECIPIENT, _KIND, _TOLD, _CONFIRMED), (4, 3, 5, 4), rows)
    if request.letters or request.attachments:
        yield Heading(spans(say(_PAPERS)))
        yield _table(words, (_PAPER, _STATUS), (8, 6), [*_papers(request, report, words)])


def _table(words: Words, heads: tuple[Text, ...], shares: tuple[float, ...], rows: list[Row]) -> Table:
    return Table(head=tuple(spans(words.say(head)) for head in heads), rows=tuple(rows), shares=shares, row_heads=True)


def _claim(claim: Claim, report: CaseReport, words: Words) -> Row:
    outcome = words.say(_NOT_YET)
    if claim.outcome:
        taken = words.say(_DECIDED, outcome=claim.outcome, on=claim.decided_on) if claim.decided_on else claim.outcome
        outcome = words.fact(taken)
    right = right_of(claim)
    label = words.say(right.label)
    ground = words.fact(claim.reason) if claim.reason else ""
    article = right.grounds.get(claim.reason, "") if claim.reason else ""
    because = ", ".join(filter(None, (ground, cited(article, words.language) if article else "")))
    return (
        spans(f"{label[:1].upper()}{label[1:]}\n{cited(right.article, words.language)}"),
        _day(report.answer_by.get(claim.id), words),
        spans(outcome),
        spans("\n".join(filter(None, (because, claim.reason_text.strip())))),
    )


def _course(report: CaseReport, words: Words) -> Iterator[Row]:
    for moment in report.course:
        note = spans(Span(f"\n{moment.note}", italic=True)) if moment.note else ()
        who = spans(words.say(moment.who)) if moment.who else ()
        yield _day(moment.on, words), (*spans(moment.said(words)), *note), who


def _place(place: SearchPlace, words: Words) -> Row:
    done = words.fact(place.execution) if place.executed_on else ""
    if done and place.kept_until:
        done = words.say(_KEPT, execution=place.execution, until=place.kept_until)
    named = (Span(place.place, bold=True), Span(f"\n{place.activity}" if place.activity else ""))
    result = words.fact(place.result)
    when = f"{result}\n{words.fact(place.searched_on)}" if place.searched_on else result
    return named, spans(when), spans(done)


def _notice(notice: Notice, words: Words) -> Row:
    told = spans(words.say(_OPEN))
    if notice.notified_on:
        told = _day(notice.notified_on, words)
    elif notice.not_notified_reason.strip():
        told = spans(words.say(_NOT_TOLD, reason=notice.not_notified_reason.strip()))
    return spans(notice.recipient), spans(words.fact(notice.kind)), told, _day(notice.confirmed_on, words)


def _papers(request: SubjectRequest, report: CaseReport, words: Words) -> Iterator[Row]:
    for letter in request.letters:
        title = f"{letter.kind} {report.titles.get(letter.kind, '')}".strip()
        sent = words.say(_SENT, on=letter.sent_on, channel=letter.channel) if letter.sent_on else words.say(_OPEN)
        yield spans(title), spans(sent)
    for attachment in request.attachments:
        yield spans(attachment.name), spans(words.fact(attachment.kind))


def _day(day: dt.date | None, words: Words) -> Spans:
    return spans(words.fact(day)) if day else ()
