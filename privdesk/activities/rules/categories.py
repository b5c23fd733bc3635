"""Open points of categories of personal data (AVG 5(1)(c) and (e), 9, 10; UAVG 46)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from privdesk.activities.model import Activity, DataCategory, Origin, Retention, RetentionKind
from privdesk.activities.rules.retention import conflicts, duration, longer_than_known, shorter_than_known
from privdesk.core.problems import Problem, warning
from privdesk.core.written import all_bare, bare

_BSN = re.compile(r"\bbsn\b|burgerservicenummer|citizen service number|\bpgn\b", re.IGNORECASE)
_SPECIAL = re.compile(
    r"gezondheid|medisch|verzuim|ziekte|allergie|dieet|geloof|religie|etnisch|ras\b|vakbond|seksue|biometri|"
    r"\bhealth|medical|sick leave|allerg|diet|religi|ethnic|union|sexual|biometric",
    re.IGNORECASE,
)
_CRIMINAL = re.compile(r"strafrecht|strafblad|\bVOG\b|criminal|conviction", re.IGNORECASE)
# a title or gender to set the tone of marketing was not necessary: C-394/23 (Mousse)
_GENDER = re.compile(r"geslacht|\bgender\b|\bsekse\b|aanhef|\bm/v|salutation|\bsex\b", re.IGNORECASE)


def category_points(activity: Activity) -> Iterator[Problem]:
    for index, category in enumerate(activity.data_categories):
        where = f"data_categories.{index}"
        if not category.name.strip():
            yield warning(f"{where}.name", "category-missing")
            continue
        yield from _kind(category, where)
        if unknown := tuple(each for each in category.subjects if bare(each) not in all_bare(activity.subjects)):
            yield warning(f"{where}.subjects", "subjects-unknown", item=category.name, subjects=unknown)
        if category.origin in (Origin.EMPLOYER, Origin.THIRD) and not category.origin_note.strip():
            yield warning(f"{where}.origin_note", "source-missing", item=category.name)
        if category.retention is None:
            yield warning(f"{where}.retention", "retention-missing", item=category.name)
        else:
            yield from _retention(category.retention, f"{where}.retention", category.name, activity)
    for index, _, _ in conflicts(activity.data_categories):
        name = activity.data_categories[index].name
        yield warning(f"data_categories.{index}.retention", "retention-conflict", item=name)


def _kind(category: DataCategory, where: str) -> Iterator[Problem]:
    item = category.name
    if category.special and category.special_ground is None:
        yield warning(f"{where}.special_ground", "special-without-ground", item=item)
    if not category.special and _SPECIAL.search(item):
        yield warning(f"{where}.special", "special-not-marked", item=item)
    if category.bsn and not category.bsn_statute.strip():
        yield warning(f"{where}.bsn_statute", "bsn-without-statute", item=item)
    if not category.bsn and _BSN.search(item):
        yield warning(f"{where}.bsn", "bsn-not-marked", item=item)
    if not category.criminal and _CRIMINAL.search(item):
        yield warning(f"{where}.criminal", "criminal-not-marked", item=item)
    if not category.necessity.strip():
        if category.criminal:
            yield warning(f"{where}.necessity", "criminal-unexplained", item=item)
        if _GENDER.search(item):
            yield warning(f"{where}.necessity", "gender-unexplained", item=item)


def _retention(retention: Retention, where: str, item: str, activity: Activity) -> Iterator[Problem]:
    own = retention.kind in (RetentionKind.POLICY_MAXIMUM, RetentionKind.GUIDELINE)
    if not duration(retention):
        if not retention.criterion.strip():
            yield warning(where, "retention-missing", item=item)
            return
        if activity.review_on is None:
            yield warning(f"{where}.criterion", "criterion-without-review", item=item)
    if not retention.source.strip():
        yield warning(f"{where}.source", "term-unexplained" if own else "term-without-statute", item=item)
    if shorter_than_known(retention):
        yield warning(where, "shorter-than-statute", item=item)
    if longer_than_known(retention):
        yield warning(where, "longer-than-statute", item=item)
