from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Iterable
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Table, Text, delete, exists, func, literal, or_, select
from sqlalchemy.orm import Session

from privdesk.core.errors import NotFound
from privdesk.db.base import Record
from privdesk.db.mapping import find, put, values
from privdesk.requests.model import AnonymousCase, SubjectRequest, SuppressionEntry
from privdesk.requests.records import (
    AnonymousCaseRecord,
    AttachmentDataRecord,
    LetterPdfRecord,
    RequestRecord,
    SentLetterRecord,
    SuppressionEntryRecord,
    SuppressionKeyRecord,
)
from privdesk.requests.rules.suppression import keyed_hash

_NEWEST_MONTH_FIRST = (
    AnonymousCaseRecord.received_month.desc(),
    AnonymousCaseRecord.case_no,
    AnonymousCaseRecord.right,
)


def newest_first(requests: Iterable[SubjectRequest]) -> tuple[SubjectRequest, ...]:
    by_number = sorted(requests, key=lambda each: each.case_no)
    return tuple(sorted(by_number, key=lambda each: each.received, reverse=True))


class RequestStore:
    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[SubjectRequest, ...]:
        """Newest first."""
        return newest_first(values(self._session, RequestRecord, SubjectRequest))

    def find(self, request_id: UUID) -> SubjectRequest | None:
        return find(self._session, RequestRecord, SubjectRequest, request_id)

    def get(self, request_id: UUID) -> SubjectRequest:
        found = self.find(request_id)
        if found is None:
            raise NotFound
        return found

    def put(self, request: SubjectRequest, *, before: SubjectRequest | None = None) -> None:
        """``before``: as in ``db.mapping.put``."""
        put(self._session, RequestRecord, request, before=before)

    def is_taken(self, case_no: str) -> bool:
        """Also by a case that was made anonymous."""
        return bool(
            self._session.scalar(
                select(
                    or_(
                        exists().where(RequestRecord.case_no == case_no),
                        exists().where(AnonymousCaseRecord.case_no == case_no),
                    )
                )
            )
        )

    def put_pdf(self, letter_id: UUID, pdf: bytes) -> None:
        self._session.add(LetterPdfRecord(letter_id=letter_id, pdf=pdf))

    def pdf(self, letter_id: UUID) -> bytes:
        return self._content(LetterPdfRecord.pdf, LetterPdfRecord.letter_id, letter_id)

    def put_data(self, attachment_id: UUID, data: bytes) -> None:
        self._session.add(AttachmentDataRecord(attachment_id=attachment_id, data=data))

    def data(self, attachment_id: UUID) -> bytes:
        return self._content(AttachmentDataRecord.data, AttachmentDataRecord.attachment_id, attachment_id)

    def erase_pdfs(self, letter_ids: Iterable[UUID]) -> int:
        """How many there were."""
        query = delete(LetterPdfRecord).where(LetterPdfRecord.letter_id.in_(tuple(letter_ids)))
        return int(self._session.connection().execute(query).rowcount)

    def erase(self, request_id: UUID) -> None:
        """With everything that hangs on it; the contents go through the keys of their tables."""
        self._session.execute(delete(RequestRecord).where(RequestRecord.id == request_id))

    def count_pdfs(self, request_id: UUID) -> int:
        query = (
            select(func.count())
            .select_from(LetterPdfRecord)
            .join(SentLetterRecord, SentLetterRecord.id == LetterPdfRecord.letter_id)
            .where(SentLetterRecord.request_id == request_id)
        )
        return int(self._session.scalar(query) or 0)

    def put_anonymous(self, case_no: str, cases: Iterable[AnonymousCase]) -> None:
        """In the place of what an earlier erasure of the same request left."""
        self._session.execute(delete(AnonymousCaseRecord).where(AnonymousCaseRecord.case_no == case_no))
        for case in cases:
            put(self._session, AnonymousCaseRecord, case)

    def anonymous(self) -> tuple[AnonymousCase, ...]:
        """Newest month first."""
        return values(self._session, AnonymousCaseRecord, AnonymousCase, order_by=_NEWEST_MONTH_FIRST)

    def suppress(self, address: str, since: dt.date) -> None:
        if not self.is_suppressed(address):
            entry = SuppressionEntry(id=uuid4(), keyed_hash=keyed_hash(address, self._suppression_key()), since=since)
            put(self._session, SuppressionEntryRecord, entry)

    def unsuppress(self, address: str) -> bool:
        """Whether it was on the list."""
        query = delete(SuppressionEntryRecord).where(self._is_of(address))
        return bool(self._session.connection().execute(query).rowcount)

    def is_suppressed(self, address: str) -> bool:
        if self._session.scalar(select(exists().select_from(SuppressionEntryRecord))):
            return bool(self._session.scalar(select(exists().where(self._is_of(address)))))
        return False

    def suppressed(self, addresses: Iterable[str]) -> dict[str, dt.date]:
        """Those that are on the list, as they were given, and since when."""
        if not self.count_suppressed():
            return {}
        since = dict(
            self._session.execute(select(SuppressionEntryRecord.keyed_hash, SuppressionEntryRecord.since)).all()
        )
        key = self._suppression_key()
        found = ((each, since.get(keyed_hash(each, key))) for each in addresses)
        return {each: day for each, day in found if day is not None}

    def count_suppressed(self) -> int:
        return int(self._session.scalar(select(func.count()).select_from(SuppressionEntryRecord)) or 0)

    def _is_of(self, address: str) -> ColumnElement[bool]:
        return SuppressionEntryRecord.keyed_hash == keyed_hash(address, self._suppression_key())

    def _suppression_key(self) -> bytes:
        """Made with the first entry, and kept with them: one that follows from the master key would change with it."""
        record = self._session.scalar(select(SuppressionKeyRecord))
        if record is None:
            record = SuppressionKeyRecord(id=uuid4(), material=secrets.token_bytes(32))
            self._session.add(record)
            self._session.flush()
        return record.material

    def traces(self, texts: Iterable[str]) -> tuple[str, ...]:
        """Names of the tables that still hold one of these texts, in whatever area."""
        self._session.flush()
        wanted = tuple(texts)
        return tuple(table.name for table in Record.metadata.sorted_tables if wanted and self._holds(table, wanted))

    def _holds(self, table: Table, texts: tuple[str, ...]) -> bool:
        columns = [column for column in table.columns if isinstance(_impl(column.type), Text)]
        if not columns:
            return False
        row = func.concat_ws("\x1f", *columns)
        # SQLite lowers ASCII only: names with other capitals are found as they were typed
        found = or_(
            *(func.instr(row, text) > 0 for text in texts),
            *(func.instr(func.lower(row), text.lower()) > 0 for text in texts),
        )
        return self._session.scalar(select(literal(1)).select_from(table).where(found).limit(1)) is not None

    def _content(self, column: object, identity: object, wanted: UUID) -> bytes:
        found: bytes | None = self._session.scalar(select(column).where(identity == wanted))  # type: ignore[call-overload]
        if found is None:
            raise NotFound
        return found


def _impl(column_type: object) -> object:
    """A type of ours says what it really is by ``impl``."""
    return getattr(column_type, "impl_instance", column_type)
