"""Beside a request that comes in: what the same person asked before, or that it is here already (W08, W09)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from privdesk.core.dates import say_date
from privdesk.core.words import Words
from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.previous import Earlier
from privdesk.requests.rules.rights import RIGHTS
from privdesk.ui.frame import Notice
from privdesk.ui.frame.upright import Upright
from privdesk.ui.theme import Tone, button, space

_MOST = 3
"""Requests that are named; of more the latest tell enough."""


class Beside(Upright):
    """``look`` is called with the id of the request that is to be looked at instead.

    ``add``: with the id of the open request to which the message belongs; None where there is no message to add.
    """

    def __init__(
        self, words: Words, look: Callable[[UUID], object], add: Callable[[UUID], object] | None = None
    ) -> None:
        super().__init__()
        self._words, self._adds = words, add is not None
        self._latest: SubjectRequest | None = None
        self._notice = Notice(Tone.CAREFUL, "")
        self._look = button(self.tr("Stop here and open it"), on=lambda: self._latest and look(self._latest.id))
        self._add = button("", on=lambda: self._latest and add and add(self._latest.id))
        ways = QVBoxLayout()
        ways.setSpacing(space(self, 0.6))
        ways.addStretch(1)
        ways.addWidget(self._look)
        ways.addWidget(self._add)
        ways.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(space(self))
        row.addWidget(self._notice, 1)
        row.addLayout(ways)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        self.hide()

    @property
    def text(self) -> str:
        return self._notice.text

    def show_earlier(self, found: Sequence[Earlier]) -> None:
        self._latest = found[0].request if found else None
        self.setVisible(bool(found))
        if not found:
            return
        lines = [self._line(each) for each in found[:_MOST]]
        if len(found) > _MOST:
            lines.append(self.tr("Before that: %n more request(s).", "", len(found) - _MOST))
        advice = self._advice(found)
        is_here = found[0].is_same_message
        self._notice.say(Tone.DANGER if is_here else Tone.CAREFUL, "\n".join([*lines, *advice]))
        name = self.tr("Stop here and open {case}").format(case=found[0].request.case_no)
        self._look.setText(name)
        self._look.setAccessibleName(name)
        adding = self.tr("Add this message to {case}").format(case=found[0].request.case_no)
        self._add.setText(adding)
        self._add.setAccessibleName(adding)
        self._add.setVisible(self._adds and found[0].is_open and not is_here)

    def _line(self, earlier: Earlier) -> str:
        request = earlier.request
        facts = {
            "case": request.case_no,
            "day": say_date(request.received, self._words.language),
            "rights": ", ".join(self._words.say(RIGHTS[claim.right].label) for claim in request.claims),
        }
        if earlier.is_same_message:
            return self.tr("This message is in the register already: {case}, received on {day}.").format(**facts)
        if earlier.is_open:
            return self.tr("The same person asked on {day}: {rights} ({case}). That request is still open.").format(
                **facts
            )
        return self.tr("The same person asked on {day}: {rights} ({case}).").format(**facts)

    def _advice(self, found: Sequence[Earlier]) -> list[str]:
        """The first that holds; and what is known of the address."""
        if found[0].is_same_message:
            return []
        said = []
        weighed = [each for each in found if any(not _is_always_done(right) for right in each.again)]
        if any(each.is_open and each.again for each in found):
            said.append(self.tr("If this is about the same, open that request instead of registering another."))
        elif any(each.is_recent for each in weighed):
            said.append(
                self.tr(
                    "Asked again within a year: answer it, unless you can show that it is excessive (article 12(5))."
                )
            )
        elif weighed:
            said.append(self.tr("More than a year ago: this is no repetition, it is answered like any other."))
        if any(each.address_known for each in found):
            said.append(self.tr("The address was known or checked then."))
        return said


def _is_always_done(right: str) -> bool:
    """What must stop stops however often it is asked; a complaint may be repeated."""
    return RIGHTS[right].absolute or right == "complaint"
