"""What is allowed for the organisation's particulars and the house rules."""

from __future__ import annotations

import re

from privdesk.core.fields import missing, specs
from privdesk.core.problems import Problem
from privdesk.core.written import is_mail_address
from privdesk.organisation.model import HouseRules, Organisation

_POSTCODE = re.compile(r"[1-9]\d{3} ?[A-Z]{2}")
_WEEK = 7
_MOST_DAYS = 366
_MOST = {"material_weeks": 520, "file_years": 50}
"""House rules beyond which no date is meant."""
_DUTCH = {"", "nederland", "netherlands", "the netherlands", "nl"}


def problems(organisation: Organisation) -> list[Problem]:
    """Only a missing name blocks: the letters refuse by themselves what they cannot do without."""
    found = [
        Problem(each.name, "required", {"label": each.label}, blocks=each.name == "name")
        for each in missing(organisation)
    ]
    in_netherlands = organisation.country.strip().casefold() in _DUTCH
    if in_netherlands and organisation.postcode and not _POSTCODE.fullmatch(organisation.postcode.strip()):
        found.append(Problem("postcode", "postcode-form", blocks=False))
    found += [
        Problem(name, "mail-form", blocks=False)
        for name in ("email", "officer_email")
        if (address := getattr(organisation, name)) and not is_mail_address(address)
    ]
    if organisation.officer_is_dpo and not organisation.dpo_contact.strip():
        found.append(Problem("dpo_contact", "dpo-contact", blocks=False))
    if organisation.backup_horizon_days < 0:
        found.append(Problem("backup_horizon_days", "not-negative"))
    elif organisation.backup_horizon_days < _WEEK:
        code = "horizon-short" if organisation.backup_horizon_days else "horizon-none"
        found.append(Problem("backup_horizon_days", code, blocks=False))
    return found


def house_rule_problems(rules: HouseRules) -> list[Problem]:
    found = [
        Problem(each.name, "not-negative")
        for each in specs(HouseRules)
        if each.type is int and getattr(rules, each.name) < 0
    ]
    found += [
        Problem(each.name, "at-most", {"most": most})
        for each in specs(HouseRules)
        if each.type is int and getattr(rules, each.name) > (most := _MOST.get(each.name, _MOST_DAYS))
    ]
    # a file that goes before the court term has passed cannot be shown to the court (UAVG 35)
    if rules.material_weeks < 6:
        found.append(Problem("material_weeks", "material-before-court-term", blocks=False))
    return found
