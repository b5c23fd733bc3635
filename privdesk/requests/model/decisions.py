"""Closed lists of a decision on a claim: outcomes, reasons, and what the single rights choose from."""

from __future__ import annotations

from privdesk.core.fields import Choice
from privdesk.core.words import mark


class Outcome(Choice):
    """Of one claim. Which outcomes a right has is declared with the right."""

    GRANTED = "granted", mark("Outcome", "granted")
    GRANTED_PARTLY = "granted_partly", mark("Outcome", "granted in part")
    NO_DATA = "no_data", mark("Outcome", "no data found")
    DONE = "done", mark("Outcome", "carried out")
    PARTIAL = "partial", mark("Outcome", "carried out in part")
    STATEMENT_ADDED = "statement_added", mark("Outcome", "statement of the person added")
    APPLIED = "applied", mark("Outcome", "restriction applied")
    DELIVERED = "delivered", mark("Outcome", "delivered to the person")
    DELIVERED_DIRECT = "delivered_direct", mark("Outcome", "delivered to another controller")
    UPHELD = "upheld", mark("Outcome", "objection upheld")
    REJECTED = "rejected", mark("Outcome", "objection rejected")
    EXECUTED = "executed", mark("Outcome", "withdrawal of consent carried out")
    REVIEWED_CHANGED = "reviewed_changed", mark("Outcome", "reviewed by a person: decision changed")
    REVIEWED_UNCHANGED = "reviewed_unchanged", mark("Outcome", "reviewed by a person: decision stands")
    NOT_APPLICABLE = "not_applicable", mark("Outcome", "no decision by automated means alone")
    WELL_FOUNDED = "well_founded", mark("Outcome", "complaint well founded")
    UNFOUNDED = "unfounded", mark("Outcome", "complaint unfounded")
    REFUSED = "refused", mark("Outcome", "refused")
    NOT_IDENTIFIED = "not_identified", mark("Outcome", "identity not confirmed")
    FORWARDED = "forwarded_to_controller", mark("Outcome", "forwarded to the controller")
    WITHDRAWN = "withdrawn", mark("Outcome", "withdrawn by the person")


class Reason(Choice):
    """Why something is not done, or only in part. The effort that it takes is no reason (G6), so it has no member.

    ``article`` is where the reason stands; a right may cite another one (``Right.grounds``).
    """

    RETENTION = "retention", mark("Reason", "statutory retention"), "17(3)(b)"
    LEGAL_CLAIMS = "legal_claims", mark("Reason", "legal claims"), "17(3)(e)"
    OTHERS = "others", mark("Reason", "rights and freedoms of others"), "15(4)"
    STILL_NEEDED = "still_needed", mark("Reason", "no ground for erasure: the data are still needed"), "17(1)"
    UNFOUNDED = "unfounded", mark("Reason", "manifestly unfounded"), "12(5)"
    EXCESSIVE = "excessive", mark("Reason", "excessive: proven abuse"), "12(5)"
    REPETITIVE = "repetitive", mark("Reason", "excessive: asked again too soon"), "12(5)"
    EXPRESSION = "expression", mark("Reason", "freedom of expression and information"), "17(3)(a)"
    PUBLIC_HEALTH = "public_health", mark("Reason", "public health"), "17(3)(c)"
    ARCHIVE = "archive", mark("Reason", "archiving, research or statistics"), "17(3)(d)"
    RESEARCH = "research", mark("Reason", "scientific research or statistics, with safeguards"), "UAVG 44"
    PUBLIC_REGISTER = "public_register", mark("Reason", "public register set up by law"), "UAVG 47"
    CORRECT = "correct", mark("Reason", "the data are correct and complete"), "16"
    NO_GROUND = "no_ground", mark("Reason", "none of the four grounds for restriction"), "18(1)"
    OTHER_BASIS = "other_basis", mark("Reason", "neither consent nor a contract is the basis"), "20(1)"
    NOT_AUTOMATED = "not_automated", mark("Reason", "not processed by automated means"), "20(1)"
    NOT_PROVIDED = "not_provided", mark("Reason", "not provided by the person"), "20(1)"
    COMPELLING = "compelling", mark("Reason", "compelling legitimate grounds"), "21(1)"
    NO_AUTOMATED_DECISION = (
        "no_automated_decision",
        mark("Reason", "no decision by automated means alone with such an effect"),
        "22(1)",
    )
    UAVG_41 = "uavg41", mark("Reason", "exemption of article 41 UAVG"), "UAVG 41"


class RestrictionGround(Choice):
    DISPUTED = "a", mark("RestrictionGround", "the accuracy is disputed"), "18(1)(a)"
    UNLAWFUL = "b", mark("RestrictionGround", "unlawful, but the person wants no erasure"), "18(1)(b)"
    CLAIMS = "c", mark("RestrictionGround", "the person needs the data for legal claims"), "18(1)(c)"
    OBJECTION = "d", mark("RestrictionGround", "an objection is being assessed"), "18(1)(d)"


class EndCondition(Choice):
    """Until when a restriction lasts; letters tell it in their own words."""

    PERSON = "person", mark("EndCondition", "the person lifts the restriction")
    ACCURACY = "accuracy", mark("EndCondition", "we have checked whether the data are correct")
    OBJECTION = "objection", mark("EndCondition", "we have decided on the objection")
    LEGAL_CLAIM = "legal_claim", mark("EndCondition", "the data are no longer needed for legal claims")
    OTHER = "other", mark("EndCondition", "something else")


class MarketingKind(Choice):
    NEWSLETTER = "newsletter", mark("MarketingKind", "newsletter")
    ADVERTISING = "advertising", mark("MarketingKind", "advertising")


class DataFormat(Choice):
    """In which form data are handed over. PDF can be chosen, so that it can be said why it is not allowed."""

    JSON_CSV = "json_csv", mark("DataFormat", "JSON and CSV"), "20(1)"
    JSON = "json", mark("DataFormat", "JSON"), "20(1)"
    CSV = "csv", mark("DataFormat", "CSV"), "20(1)"
    XML = "xml", mark("DataFormat", "XML"), "20(1)"
    PDF = "pdf", mark("DataFormat", "PDF")

    @property
    def is_machine_readable(self) -> bool:
        return self is not DataFormat.PDF


class Interest(Choice):
    """The interests for which a right may be limited, by the letter of UAVG 41(1) (AVG 23(1))."""

    NATIONAL_SECURITY = "a", mark("Interest", "national security")
    DEFENCE = "b", mark("Interest", "defence")
    PUBLIC_SECURITY = "c", mark("Interest", "public security")
    CRIME = "d", mark("Interest", "prevention and prosecution of criminal offences")
    GENERAL = "e", mark("Interest", "another important objective of general public interest")
    JUDICIARY = "f", mark("Interest", "independence of the judiciary and judicial proceedings")
    PROFESSIONS = "g", mark("Interest", "breaches of ethics for regulated professions")
    SUPERVISION = "h", mark("Interest", "supervision in the exercise of official authority")
    OTHERS = "i", mark("Interest", "protection of the person or of the rights and freedoms of others")
    CIVIL_CLAIMS = "j", mark("Interest", "enforcement of civil law claims")
