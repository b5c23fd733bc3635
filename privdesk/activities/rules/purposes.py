"""Open points of purposes and their legal bases (AVG 5(1)(b), 6, 7)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from privdesk.activities.model import Activity, LegalBasis, Purpose
from privdesk.core.problems import Problem, warning
from privdesk.core.written import all_bare, bare

UNEXPLAINED = {
    LegalBasis.CONSENT: "consent-unexplained",
    LegalBasis.LEGAL_OBLIGATION: "statute-missing",
    LegalBasis.PUBLIC_TASK: "task-missing",
    LegalBasis.LEGITIMATE_INTEREST: "interest-missing",
}
"""Bases that say nothing unexplained: which statute (6(3)), which interest, how consent was asked (7(1))."""

# silence, use of a site or leaving data behind is no consent (7, 4(11), recital 32)
_NO_CONSENT = re.compile(
    r"achter\s?(te\s)?la(a)?t|door (het )?gebruik|stilzwijgend|automatisch akkoord|akkoord met (de|het|onze|deze) "
    r"(privacy|verklaring|voorwaarden|statement)|leav(e|ing) (your|their|the|personal)? ?data|by using|implied|"
    r"agree(s|ment)? (to|with) (the|our|this) (privacy|statement|terms)",
    re.IGNORECASE,
)


def purpose_points(activity: Activity, *, public_body: bool) -> Iterator[Problem]:
    for index, purpose in enumerate(activity.purposes):
        where = f"purposes.{index}"
        item = purpose.text
        if not purpose.text.strip():
            yield warning(f"{where}.text", "purpose-missing")
        if purpose.basis is None:
            yield warning(f"{where}.basis", "basis-missing", item=item)
        elif purpose.basis in UNEXPLAINED and not purpose.basis_note.strip():
            yield warning(f"{where}.basis_note", UNEXPLAINED[purpose.basis], item=item)
        if purpose.basis is LegalBasis.CONSENT and _NO_CONSENT.search(purpose.basis_note):
            yield warning(f"{where}.basis_note", "consent-not-given", item=item)
        if purpose.basis is LegalBasis.LEGITIMATE_INTEREST and public_body:
            yield warning(f"{where}.basis", "interest-of-public-body", item=item)
        if unknown := tuple(each for each in purpose.subjects if bare(each) not in all_bare(activity.subjects)):
            yield warning(f"{where}.subjects", "subjects-unknown", item=item, subjects=unknown)
    yield from _two_bases(activity)


def _two_bases(activity: Activity) -> Iterator[Problem]:
    """One purpose for the same people has one basis; where it has two, the people differ and the purpose is split."""
    told = set()
    for (_, one), (index, other) in combinations(enumerate(activity.purposes), 2):
        same = bare(one.text) == bare(other.text) and one.text.strip() and _overlap(one, other)
        if same and one.basis is not other.basis and one.basis and other.basis and bare(one.text) not in told:
            told.add(bare(one.text))
            yield warning(f"purposes.{index}.basis", "two-bases", item=one.text, bases=(one.basis, other.basis))


def _overlap(one: Purpose, other: Purpose) -> bool:
    return not one.subjects or not other.subjects or bool(all_bare(one.subjects) & all_bare(other.subjects))
