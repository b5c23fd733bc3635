"""Facts of the letters about every right: what the declarations show as examples, with dates and choices beside them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from privdesk.core.words import Language
from privdesk.letters.model import Facts, LetterKind

EXECUTED = dt.date(2026, 3, 16)
TOLD: Facts = {"recipients": ("MailChimp", "Voorbeeld Hosting B.V.")}

GIVEN: Mapping[str, Facts] = {
    "L02b": {
        "letter_date": dt.date(2026, 3, 6),
        "rights": ("15",),
        "authority": "parent",
        "represented": "Tim Bakker",
        "respond_by": dt.date(2026, 3, 20),
    },
    "L03": {"letter_date": dt.date(2026, 3, 6), "respond_by": dt.date(2026, 3, 20)},
    "L04": {"rights": ("15",), "extension": "two", "extended_date": dt.date(2026, 6, 5)},
    "L07": {"file_until": dt.date(2031, 3, 16)},
    "L08": {"executed": EXECUTED, "file_until": dt.date(2031, 3, 16), **TOLD},
    "L09": {"statement": "offered"},
    "L12": {"kept_until": dt.date(2028, 12, 31), "hold_until": dt.date(2026, 5, 11)},
    "L13": {"executed": EXECUTED, "end_condition": "accuracy", **TOLD},
    "L14": {"restricted_since": dt.date(2026, 3, 6), "lift_date": dt.date(2026, 3, 30)},
    "L15": {},
    "L16": {"format": "json_csv", "file_until": dt.date(2031, 3, 16)},
    "L17": {},
    "L18": {"letter_date": dt.date(2026, 3, 6), "stopped": dt.date(2026, 3, 6), "promised_date": dt.date(2026, 4, 2)},
    "L19": {"stopped": dt.date(2026, 3, 6), "measure": "stopped", **TOLD},
    "L20": {"lift_date": dt.date(2026, 3, 30)},
    "L21": {"stopped": dt.date(2026, 3, 6), "marketing": "newsletter", "suppression": "code", **TOLD},
    "L22": {"stopped": dt.date(2026, 3, 6), "measure": "erased", **TOLD},
    "L23": {"executed": EXECUTED, "review": "reviewed_changed"},
    "L24": {"rights": ("15",), "refusal": "excessive"},
    "L25": {"rights": ("15",), "fee_ground": "excessive", "respond_by": dt.date(2026, 3, 30), "free_if_changed": True},
    "L27": {"recipients_asked": dt.date(2026, 3, 5), "measure": "erased"},
    "L28": {"conclusion": "well_founded", "apology": True},
    "L29": {"rights": ("17",), "asked": dt.date(2026, 3, 6), "identity_reply": "none"},
    "L31": {"rights": ("15",), "forwarded": dt.date(2026, 3, 6)},
    "L32": {"withdrawn": dt.date(2026, 3, 12), "file_until": dt.date(2031, 3, 16)},
}

EXAMPLES: Mapping[str, tuple[str, ...]] = {
    "L07": ("channel",),
    "L16": ("channel",),
    "L23": ("reviewer_role", "review_outcome"),
    "L24": ("refusal_facts",),
    "L25": ("fee_reason",),
    "L28": ("measures",),
}
"""Facts that are not always required, given as in their examples."""

ROWS: Mapping[Language, Facts] = {
    "nl": {
        "told": (
            {"recipient": "MailChimp", "role": "verwerker (nieuwsbrief)", "notified": EXECUTED},
            {"recipient": "Voorbeeld Hosting B.V.", "role": "verwerker (hosting)", "notified": dt.date(2026, 3, 17)},
        ),
        "not_notified": ({"recipient": "de drukkerij", "reason": "zij is opgeheven"},),
    },
    "en": {
        "told": (
            {"recipient": "MailChimp", "role": "processor (newsletter)", "notified": EXECUTED},
            {"recipient": "Voorbeeld Hosting B.V.", "role": "processor (hosting)", "notified": dt.date(2026, 3, 17)},
        ),
        "not_notified": ({"recipient": "the printer", "reason": "it no longer exists"},),
    },
}


def facts_of(kind: LetterKind, language: Language, person: Facts, annexes: Facts) -> Facts:
    """``annexes``: the rows of the copy and of the overview."""
    names = {fact.name for fact in kind.facts}
    wanted = {fact.name for fact in kind.facts if fact.required} | set(EXAMPLES.get(kind.id, ()))
    examples = {fact.name: fact.example[language] for fact in kind.facts if fact.name in wanted and fact.example}
    rows = annexes | (ROWS[language] if kind.id == "L27" else {})
    return {name: value for name, value in {**examples, **rows, **person, **GIVEN[kind.id]}.items() if name in names}
