"""Data that a person takes elsewhere (AVG 20): what they are made of, and the bundle that is kept with the request."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from uuid import UUID, uuid4

from privdesk.core.errors import refuse
from privdesk.db.actions import Action
from privdesk.requests.model import Attachment, AttachmentKind, DataFormat, SubjectRequest
from privdesk.requests.render.portability import bundle, check_file
from privdesk.requests.rules.guards import Transition
from privdesk.requests.rules.portability import (
    PortableFile,
    PortableOrder,
    bundle_name,
    contents_problems,
    data_files,
    data_subject,
    left_out,
    making_problems,
    portions,
)
from privdesk.requests.service.base import found, replaced
from privdesk.requests.service.intake import IncomingFile, Intake
from privdesk.requests.store import RequestStore


class Porting(Intake):
    def portable(self, request_id: UUID, claim_id: UUID) -> PortableOrder:
        """What was found, and the files that were added. Raises NotFound."""
        ours = self._organisation.get()
        with self._transactions.read() as work:
            store = RequestStore(work.session)
            request = store.get(request_id)
            names = {each.id: each.name for each in request.attachments}
            files = tuple(PortableFile(name=names[each], data=store.data(each)) for each in data_files(request))
        return PortableOrder(
            request_id=request_id,
            claim=found(request.claims, claim_id),
            case_no=request.case_no,
            made=self._clock.today(),
            language="en" if request.language == "en" else "nl",
            person=data_subject(request),
            organisation=ours.name if ours else "",
            contact=(ours.officer_email or ours.email) if ours else "",
            portions=portions(request, self._activities.all()),
            files=files,
            left_out=left_out(request),
        )

    def add_portable(self, request_id: UUID, file: PortableFile) -> SubjectRequest:
        """A table or JSON that goes along as a copy of the data; erased with the annexes. Raises NotPortable."""
        check_file(file)
        copy = IncomingFile(name=file.name, data=file.data, kind=AttachmentKind.DATA_COPY)
        return self.attach(request_id, copy)

    def make_portable(
        self, order: PortableOrder, *, chosen: DataFormat, places: Iterable[UUID], meanings: Mapping[str, str]
    ) -> bytes:
        """The ZIP, also kept with the request in the place of a former one. Raises Refused, NotPortable."""
        wanted = set(places)
        taken = tuple(each for each in order.portions if each.place.id in wanted)
        refuse([*making_problems(order.claim, chosen), *contents_problems(taken, order.files)])
        data = bundle(order, chosen, taken, meanings)
        kept = Attachment(
            id=uuid4(),
            name=bundle_name(order.case_no),
            kind=AttachmentKind.DATA_COPY,
            media_type="application/zip",
            size=len(data),
        )

        def change(request: SubjectRequest) -> SubjectRequest:
            others = (each for each in request.attachments if each.name != kept.name)
            claims = replaced(request.claims, order.claim.id, data_format=chosen)
            return dataclasses.replace(request, claims=claims, attachments=(*others, kept))

        self._change(
            order.request_id,
            change,
            Action.REQUEST_BUNDLE_MADE,
            transition=Transition.EDIT,
            files=lambda store: store.put_data(kept.id, data),
            format=chosen,
        )
        return data
