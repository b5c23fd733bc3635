"""One right invoked in a request, with everything that its decision and letter must be able to say."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from privdesk.core.fields import field
from privdesk.core.words import mark
from privdesk.requests.model.decisions import (
    DataFormat,
    EndCondition,
    Interest,
    MarketingKind,
    Outcome,
    Reason,
    RestrictionGround,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restriction:
    """The data are only stored (18(2)); it ends by the person, or after a notice (18(3))."""

    id: UUID
    ground: RestrictionGround | None = field(mark("Restriction", "Ground"), article="18(1)", default=None)
    scope: str = field(
        mark("Restriction", "Which data, as it continues: this concerns …"),
        article="18(1)",
        personal=True,
        long=True,
        default="",
    )
    end_condition: EndCondition = field(
        mark("Restriction", "It lasts until"), article="18(3)", default=EndCondition.PERSON
    )
    end_text: str = field(mark("Restriction", "Another end, as it continues: it lasts until …"), default="")
    since: dt.date | None = field(mark("Restriction", "Restricted since"), article="18(2)", default=None)
    lift_on: dt.date | None = field(mark("Restriction", "To be lifted on"), article="18(3)", default=None)
    lift_reason: str = field(
        mark("Restriction", "Why it is lifted, as it continues: because …"),
        article="18(3)",
        personal=True,
        long=True,
        default="",
    )
    lift_purpose: str = field(mark("Restriction", "For what the data are used again"), default="")
    lift_notice_on: dt.date | None = field(
        mark("Restriction", "Person told of the lifting on"), article="18(3)", default=None
    )
    lifted_on: dt.date | None = field(mark("Restriction", "Lifted on"), default=None)
    lifted_by_person: bool = field(mark("Restriction", "The person lifted it"), article="18(2)", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One right invoked in a request; ``right`` is the id of a declared right (``requests.rules.rights``)."""

    id: UUID
    right: str = field(mark("Claim", "Kind of request"), article="12–22", required=True)
    received: dt.date = field(mark("Claim", "Received on"), article="12(3)", required=True)
    outcome: Outcome | None = field(mark("Claim", "Decision"), default=None)
    decided_on: dt.date | None = field(mark("Claim", "Decided on"), default=None)
    reason: Reason | None = field(mark("Claim", "Ground"), article="12(4)", default=None)
    reason_text: str = field(
        mark("Claim", "Reason, as it continues the sentence"),
        article="12(4)",
        personal=True,
        long=True,
        default="",
    )
    executed_on: dt.date | None = field(mark("Claim", "Carried out on"), default=None)
    erased: str = field(mark("Claim", "What was erased"), article="17", personal=True, long=True, default="")
    kept: str = field(mark("Claim", "What must be kept"), article="17(3)", personal=True, long=True, default="")
    kept_rule: str = field(mark("Claim", "Retention rule"), article="17(3)(b)", default="")
    kept_provision: str = field(mark("Claim", "Provision"), article="17(3)", default="")
    kept_duration: str = field(
        mark("Claim", "How long the provision asks to keep them"),
        default="",
        help=mark("Claim", "As it stands in the letter, for example: seven years."),
    )
    kept_until: dt.date | None = field(mark("Claim", "Kept until"), article="17(3)", default=None)
    kept_access: str = field(
        mark("Claim", "Who can still see it (function)"),
        default="",
        help=mark("Claim", "For example: the financial employee."),
    )
    kept_condition: str = field(
        mark("Claim", "Kept until which event, when there is no date"), article="17(3)", default=""
    )
    purpose_kept: str = field(mark("Claim", "For what the kept data are still used"), article="17(3)", default="")
    purpose: str = field(
        mark("Claim", "Purpose of the use"),
        article="21(1)",
        default="",
        help=mark("Claim", "As it continues: stop using your data for …"),
    )
    activity_ids: tuple[UUID, ...] = field(mark("Claim", "Processing activities concerned"), default=())
    previous_on: dt.date | None = field(
        mark("Claim", "The previous request of this kind came in on"), article="12(5)", default=None
    )
    withheld: str = field(
        mark("Claim", "What is left out, or not changed"), article="12(4)", personal=True, long=True, default=""
    )
    requested_change: str = field(
        mark("Claim", "What the person wants changed, as it continues: you asked us to …"),
        article="16",
        personal=True,
        long=True,
        default="",
    )
    new_values: str = field(
        mark("Claim", "What our records show now"), article="16", personal=True, long=True, default=""
    )
    statement: str = field(mark("Claim", "Statement of the person"), article="16", personal=True, long=True, default="")
    restriction: Restriction | None = field(mark("Claim", "Restriction"), article="18(1)", default=None)
    data_format: DataFormat | None = field(mark("Claim", "Format of the file"), article="20(1)", default=None)
    excluded: str = field(
        mark("Claim", "What the file does not contain"), article="20(1)", personal=True, long=True, default=""
    )
    new_controller: str = field(mark("Claim", "Sent to which controller"), article="20(2)", personal=True, default="")
    service: str = field(
        mark("Claim", "Service that may have to end"),
        default="",
        help=mark("Claim", "Only when the transfer makes it impossible to go on. Portability may not be hindered."),
    )
    suspended_on: dt.date | None = field(
        mark("Claim", "Use stopped during the assessment since"), article="21(1)", default=None
    )
    stopped_on: dt.date | None = field(mark("Claim", "Use stopped for good on"), article="21(3), 7(3)", default=None)
    compelling_grounds: str = field(
        mark("Claim", "Compelling grounds, as it continues: because …"),
        article="21(1)",
        personal=True,
        long=True,
        default="",
    )
    balancing: str = field(
        mark("Claim", "Why they weigh more than the interests of the person"),
        article="21(1)",
        personal=True,
        long=True,
        default="",
    )
    other_purpose: str = field(mark("Claim", "Other purpose for which the data stay"), default="")
    other_basis: str = field(mark("Claim", "Legal basis of that purpose"), article="6(1)", default="")
    marketing: MarketingKind = field(
        mark("Claim", "Kind of direct marketing"), article="21(2)", default=MarketingKind.NEWSLETTER
    )
    suppress: bool = field(
        mark("Claim", "Keep the address on the suppression list, as a keyed hash"), article="21(3)", default=True
    )
    subject: str = field(
        mark("Claim", "What it is about"),
        personal=True,
        default="",
        help=mark("Claim", "As it continues: your complaint about …, or: our automated decision on …"),
    )
    reviewer: str = field(
        mark("Claim", "Who reviewed the decision (function)"),
        article="22(3)",
        default="",
        help=mark("Claim", "Somebody who may change the decision, for example: our head of finance."),
    )
    conclusion: str = field(
        mark("Claim", "Conclusion"),
        personal=True,
        long=True,
        default="",
        help=mark("Claim", "As it continues: the outcome is: …"),
    )
    measures: str = field(mark("Claim", "Measures taken"), personal=True, long=True, default="")
    regret: bool = field(mark("Claim", "Say that we are sorry"), default=False)
    controller_name: str = field(mark("Claim", "Controller for whom we process"), article="28(3)(e)", default="")
    controller_contact: str = field(
        mark("Claim", "Contact of that controller"), article="28(3)(e)", personal=True, default=""
    )
    forwarded_on: dt.date | None = field(mark("Claim", "Passed on to the controller on"), default=None)
    interest: Interest | None = field(mark("Claim", "Interest of article 41 UAVG"), article="UAVG 41(1)", default=None)
    necessity: str = field(
        mark("Claim", "Why the limitation is necessary"),
        article="UAVG 41(2)",
        personal=True,
        long=True,
        default="",
    )
    proportionality: str = field(
        mark("Claim", "Why it goes no further than necessary"),
        article="UAVG 41(2)",
        personal=True,
        long=True,
        default="",
    )
    fee_amount: str = field(mark("Claim", "Fee in euros"), article="12(5)", default="")
    fee_breakdown: str = field(mark("Claim", "What the fee consists of"), article="12(5)", default="")
    first_copy_on: dt.date | None = field(
        mark("Claim", "The first copy was given free of charge on"), article="15(3)", default=None
    )
    customer_ended_on: dt.date | None = field(mark("Claim", "Ended as a customer on"), default=None)
    profile_until: dt.date | None = field(mark("Claim", "Customer profile kept until"), article="17(3)", default=None)
    profile_reason: str = field(
        mark("Claim", "Why the customer profile is kept"), article="17(3)", personal=True, default=""
    )
