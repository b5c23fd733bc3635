"""Every right to its end: what each asks for, restrictions, representation, the suppression list."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ADDED = {
    "request": (
        ("extension_months", sa.Integer, "2"),
        ("extension_reason", sa.Text, ""),
        ("dispute", sa.Text, None),
        ("recipients_asked_on", sa.Text, None),
    ),
    "request_person": (
        ("representation", sa.Text, "none"),
        ("under_16", sa.Integer, "0"),
        ("authority_checked_on", sa.Text, None),
    ),
    "request_claim": (
        ("purpose", sa.Text, ""),
        ("activity_ids", sa.Text, "[]"),
        ("previous_on", sa.Text, None),
        ("withheld", sa.Text, ""),
        ("requested_change", sa.Text, ""),
        ("new_values", sa.Text, ""),
        ("statement", sa.Text, ""),
        ("data_format", sa.Text, None),
        ("excluded", sa.Text, ""),
        ("new_controller", sa.Text, ""),
        ("service", sa.Text, ""),
        ("suspended_on", sa.Text, None),
        ("stopped_on", sa.Text, None),
        ("compelling_grounds", sa.Text, ""),
        ("balancing", sa.Text, ""),
        ("other_purpose", sa.Text, ""),
        ("other_basis", sa.Text, ""),
        ("suppress", sa.Integer, "1"),
        ("subject", sa.Text, ""),
        ("reviewer", sa.Text, ""),
        ("conclusion", sa.Text, ""),
        ("measures", sa.Text, ""),
        ("regret", sa.Integer, "0"),
        ("controller_name", sa.Text, ""),
        ("controller_contact", sa.Text, ""),
        ("forwarded_on", sa.Text, None),
        ("interest", sa.Text, None),
        ("necessity", sa.Text, ""),
        ("proportionality", sa.Text, ""),
        ("fee_amount", sa.Text, ""),
        ("fee_breakdown", sa.Text, ""),
        ("first_copy_on", sa.Text, None),
        ("customer_ended_on", sa.Text, None),
        ("profile_until", sa.Text, None),
        ("profile_reason", sa.Text, ""),
        ("kept_condition", sa.Text, ""),
        ("purpose_kept", sa.Text, ""),
        ("marketing", sa.Text, "newsletter"),
    ),
    "request_identity": (("unproven_reason", sa.Text, ""),),
    "request_event": (("claim_id", sa.Text, None),),
    "request_search": (("executed_for", sa.Text, "[]"),),
    "request_notice": (("claim_id", sa.Text, None),),
    "request_letter": (("claim_id", sa.Text, None),),
    "house_rules": (
        ("stop_working_days", sa.Integer, "1"),
        ("extension_days", sa.Integer, "10"),
        ("first_reminder_working_days", sa.Integer, "7"),
        ("second_reminder_working_days", sa.Integer, "3"),
        ("last_reminder_working_days", sa.Integer, "1"),
    ),
}
"""Name, type and what stands in the rows that there are.

Added one by one: a table that is made anew would take its children along, by their keys.
"""


def upgrade() -> None:
    for table, columns in ADDED.items():
        for name, kind, filled in columns:
            op.add_column(table, sa.Column(name, kind(), nullable=filled is None, server_default=filled))
    op.create_table(
        "request_restriction",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=True),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("end_condition", sa.Text(), nullable=False),
        sa.Column("end_text", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("lift_on", sa.Text(), nullable=True),
        sa.Column("lift_reason", sa.Text(), nullable=False),
        sa.Column("lift_purpose", sa.Text(), nullable=False),
        sa.Column("lift_notice_on", sa.Text(), nullable=True),
        sa.Column("lifted_on", sa.Text(), nullable=True),
        sa.Column("lifted_by_person", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["request_claim.id"], name="fk_request_restriction_claim_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_request_restriction"),
        sqlite_strict=True,
    )
    op.create_index("ix_request_restriction_claim_id", "request_restriction", ["claim_id"])
    op.create_table(
        "suppression_entry",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("keyed_hash", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_suppression_entry"),
        sa.UniqueConstraint("keyed_hash", name="uq_suppression_entry_keyed_hash"),
        sqlite_strict=True,
    )
    op.create_table(
        "suppression_key",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("material", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_suppression_key"),
        sqlite_strict=True,
    )
