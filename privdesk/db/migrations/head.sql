CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE activity ( id TEXT NOT NULL, reference TEXT NOT NULL, name TEXT NOT NULL, status TEXT NOT NULL, own_role TEXT NOT NULL, controllers_served TEXT NOT NULL, joint_controllers TEXT NOT NULL, joint_arrangement TEXT NOT NULL, department TEXT NOT NULL, owner TEXT NOT NULL, subjects TEXT NOT NULL, no_recipients INTEGER NOT NULL, measures TEXT NOT NULL, measures_note TEXT NOT NULL, automated_decisions INTEGER NOT NULL, automated_logic TEXT NOT NULL, dpia TEXT NOT NULL, dpia_on TEXT, dpia_outcome TEXT NOT NULL, started_on TEXT, ended_on TEXT, review_on TEXT, changed_on TEXT, remarks TEXT NOT NULL, removed_on TEXT, CONSTRAINT pk_activity PRIMARY KEY (id) ) STRICT;

CREATE TABLE anonymous_case ( id TEXT NOT NULL, case_no TEXT NOT NULL, "right" TEXT NOT NULL, received_month TEXT NOT NULL, channel TEXT NOT NULL, outcome TEXT, days_to_answer INTEGER, extended INTEGER NOT NULL, reason TEXT, retention_rules TEXT NOT NULL, recipients_notified INTEGER NOT NULL, identity_method TEXT, anonymised_on TEXT NOT NULL, CONSTRAINT pk_anonymous_case PRIMARY KEY (id) ) STRICT;

CREATE INDEX ix_anonymous_case_case_no ON anonymous_case (case_no);

CREATE INDEX ix_anonymous_case_received_month ON anonymous_case (received_month);

CREATE TABLE audit ( seq INTEGER NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, ref TEXT, detail TEXT NOT NULL, prev BLOB NOT NULL, hash BLOB NOT NULL, CONSTRAINT pk_audit PRIMARY KEY (seq) ) STRICT;

CREATE INDEX ix_audit_ref ON audit (ref);

CREATE TABLE house_rules ( id TEXT NOT NULL, acknowledge_working_days INTEGER NOT NULL, identity_working_days INTEGER NOT NULL, notice_working_days INTEGER NOT NULL, confirmation_days INTEGER NOT NULL, equated_days_roll INTEGER NOT NULL, material_weeks INTEGER NOT NULL, file_years INTEGER NOT NULL, hold_margin_days INTEGER NOT NULL, stop_working_days INTEGER DEFAULT '1' NOT NULL, extension_days INTEGER DEFAULT '10' NOT NULL, first_reminder_working_days INTEGER DEFAULT '7' NOT NULL, second_reminder_working_days INTEGER DEFAULT '3' NOT NULL, last_reminder_working_days INTEGER DEFAULT '1' NOT NULL, CONSTRAINT pk_house_rules PRIMARY KEY (id) ) STRICT;

CREATE TABLE organisation ( id TEXT NOT NULL, name TEXT NOT NULL, street TEXT NOT NULL, postcode TEXT NOT NULL, town TEXT NOT NULL, country TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, website TEXT NOT NULL, chamber_number TEXT NOT NULL, officer_name TEXT NOT NULL, officer_title TEXT NOT NULL, officer_title_en TEXT NOT NULL, officer_email TEXT NOT NULL, officer_phone TEXT NOT NULL, officer_is_dpo INTEGER NOT NULL, dpo_contact TEXT NOT NULL, eu_representative TEXT NOT NULL, affiliated_controllers TEXT NOT NULL, is_public_body INTEGER NOT NULL, letter_language TEXT NOT NULL, window_side TEXT NOT NULL, envelope TEXT NOT NULL, letter_footer TEXT NOT NULL, backup_horizon_days INTEGER NOT NULL, CONSTRAINT pk_organisation PRIMARY KEY (id) ) STRICT;

CREATE TABLE processor ( id TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, status TEXT NOT NULL, service TEXT NOT NULL, category TEXT NOT NULL, street TEXT NOT NULL, postcode TEXT NOT NULL, town TEXT NOT NULL, country TEXT NOT NULL, privacy_contact TEXT NOT NULL, breach_contact TEXT NOT NULL, data_fields TEXT NOT NULL, data_location TEXT NOT NULL, certificates TEXT NOT NULL, facts_as_of TEXT, review_on TEXT, remarks TEXT NOT NULL, removed_on TEXT, CONSTRAINT pk_processor PRIMARY KEY (id) ) STRICT;

CREATE TABLE request ( id TEXT NOT NULL, case_no TEXT NOT NULL, received TEXT NOT NULL, received_time TEXT NOT NULL, channel TEXT NOT NULL, language TEXT NOT NULL, reply_channel TEXT NOT NULL, address_known INTEGER NOT NULL, subjects TEXT NOT NULL, wish TEXT NOT NULL, search_keys TEXT NOT NULL, no_recipients INTEGER NOT NULL, suspension_relied_on INTEGER NOT NULL, access_blocked_on TEXT, mailbox_cleared INTEGER NOT NULL, exports_cleared INTEGER NOT NULL, hold TEXT NOT NULL, hold_reason TEXT NOT NULL, closed_on TEXT, hold_until TEXT, material_until TEXT, extension_months INTEGER DEFAULT '2' NOT NULL, extension_reason TEXT DEFAULT '' NOT NULL, dispute TEXT, recipients_asked_on TEXT, CONSTRAINT pk_request PRIMARY KEY (id), CONSTRAINT uq_request_case_no UNIQUE (case_no) ) STRICT;

CREATE INDEX ix_request_hold_until ON request (hold_until);

CREATE INDEX ix_request_received ON request (received);

CREATE TABLE activity_data_category ( id TEXT NOT NULL, activity_id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, subjects TEXT NOT NULL, origin TEXT NOT NULL, origin_note TEXT NOT NULL, special TEXT NOT NULL, special_ground TEXT, criminal INTEGER NOT NULL, bsn INTEGER NOT NULL, bsn_statute TEXT NOT NULL, duty_to_provide TEXT NOT NULL, necessity TEXT NOT NULL, CONSTRAINT pk_activity_data_category PRIMARY KEY (id), CONSTRAINT fk_activity_data_category_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_activity_data_category_activity_id ON activity_data_category (activity_id);

CREATE TABLE activity_purpose ( id TEXT NOT NULL, activity_id TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL, basis TEXT, basis_note TEXT NOT NULL, subjects TEXT NOT NULL, CONSTRAINT pk_activity_purpose PRIMARY KEY (id), CONSTRAINT fk_activity_purpose_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_activity_purpose_activity_id ON activity_purpose (activity_id);

CREATE TABLE activity_recipient ( id TEXT NOT NULL, activity_id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, processor_id TEXT, category TEXT NOT NULL, data TEXT NOT NULL, ground TEXT NOT NULL, country TEXT NOT NULL, CONSTRAINT pk_activity_recipient PRIMARY KEY (id), CONSTRAINT fk_activity_recipient_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_activity_recipient_activity_id ON activity_recipient (activity_id);

CREATE INDEX ix_activity_recipient_processor_id ON activity_recipient (processor_id);

CREATE TABLE activity_system ( id TEXT NOT NULL, activity_id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, processor_id TEXT, search_hint TEXT NOT NULL, contains_backup INTEGER NOT NULL, CONSTRAINT pk_activity_system PRIMARY KEY (id), CONSTRAINT fk_activity_system_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_activity_system_activity_id ON activity_system (activity_id);

CREATE INDEX ix_activity_system_processor_id ON activity_system (processor_id);

CREATE TABLE activity_version ( id TEXT NOT NULL, activity_id TEXT NOT NULL, "on" TEXT NOT NULL, fields TEXT NOT NULL, CONSTRAINT pk_activity_version PRIMARY KEY (id), CONSTRAINT fk_activity_version_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_activity_version_activity_id ON activity_version (activity_id);

CREATE TABLE processor_agreement ( id TEXT NOT NULL, processor_id TEXT NOT NULL, entity TEXT NOT NULL, concluded TEXT NOT NULL, agreed_on TEXT, version TEXT NOT NULL, document TEXT NOT NULL, document_hash TEXT NOT NULL, sub_processor_list TEXT NOT NULL, sub_processors_read_on TEXT, notice_days INTEGER, objection_days INTEGER, breach_hours INTEGER, ends_on TEXT, CONSTRAINT pk_processor_agreement PRIMARY KEY (id), CONSTRAINT fk_processor_agreement_processor_id FOREIGN KEY(processor_id) REFERENCES processor (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_processor_agreement_processor_id ON processor_agreement (processor_id);

CREATE TABLE processor_evidence ( id TEXT NOT NULL, processor_id TEXT NOT NULL, position INTEGER NOT NULL, subject TEXT NOT NULL, answer TEXT NOT NULL, seen_on TEXT, "where" TEXT NOT NULL, remark TEXT NOT NULL, CONSTRAINT pk_processor_evidence PRIMARY KEY (id), CONSTRAINT fk_processor_evidence_processor_id FOREIGN KEY(processor_id) REFERENCES processor (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_processor_evidence_processor_id ON processor_evidence (processor_id);

CREATE TABLE processor_transfer ( id TEXT NOT NULL, processor_id TEXT NOT NULL, position INTEGER NOT NULL, country TEXT NOT NULL, mechanism TEXT NOT NULL, fallback TEXT, document TEXT NOT NULL, checked_on TEXT, assessed_on TEXT, assessment TEXT NOT NULL, CONSTRAINT pk_processor_transfer PRIMARY KEY (id), CONSTRAINT fk_processor_transfer_processor_id FOREIGN KEY(processor_id) REFERENCES processor (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_processor_transfer_processor_id ON processor_transfer (processor_id);

CREATE TABLE request_attachment ( id TEXT NOT NULL, request_id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, media_type TEXT NOT NULL, size INTEGER NOT NULL, CONSTRAINT pk_request_attachment PRIMARY KEY (id), CONSTRAINT fk_request_attachment_request_id FOREIGN KEY(request_id) REFERENCES request (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_request_attachment_request_id ON request_attachment (request_id);

CREATE TABLE request_claim ( id TEXT NOT NULL, request_id TEXT NOT NULL, position INTEGER NOT NULL, "right" TEXT NOT NULL, received TEXT NOT NULL, outcome TEXT, decided_on TEXT, reason TEXT, reason_text TEXT NOT NULL, executed_on TEXT, erased TEXT NOT NULL, kept TEXT NOT NULL, kept_rule TEXT NOT NULL, kept_provision TEXT NOT NULL, kept_duration TEXT NOT NULL, kept_until TEXT, kept_access TEXT NOT NULL, purpose TEXT DEFAULT '' NOT NULL, activity_ids TEXT DEFAULT '[]' NOT NULL, previous_on TEXT, withheld TEXT DEFAULT '' NOT NULL, requested_change TEXT DEFAULT '' NOT NULL, new_values TEXT DEFAULT '' NOT NULL, statement TEXT DEFAULT '' NOT NULL, data_format TEXT, excluded TEXT DEFAULT '' NOT NULL, new_controller TEXT DEFAULT '' NOT NULL, service TEXT DEFAULT '' NOT NULL, suspended_on TEXT, stopped_on TEXT, compelling_grounds TEXT DEFAULT '' NOT NULL, balancing TEXT DEFAULT '' NOT NULL, other_purpose TEXT DEFAULT '' NOT NULL, other_basis TEXT DEFAULT '' NOT NULL, suppress INTEGER DEFAULT '1' NOT NULL, subject TEXT DEFAULT '' NOT NULL, reviewer TEXT DEFAULT '' NOT NULL, conclusion TEXT DEFAULT '' NOT NULL, measures TEXT DEFAULT '' NOT NULL, regret INTEGER DEFAULT '0' NOT NULL, controller_name TEXT DEFAULT '' NOT NULL, controller_contact TEXT DEFAULT '' NOT NULL, forwarded_on TEXT, interest TEXT, necessity TEXT DEFAULT '' NOT NULL, proportionality TEXT DEFAULT '' NOT NULL, fee_amount TEXT DEFAULT '' NOT NULL, fee_breakdown TEXT DEFAULT '' NOT NULL, first_copy_on TEXT, customer_ended_on TEXT, profile_until TEXT, profile_reason TEXT DEFAULT '' NOT NULL, kept_condition TEXT DEFAULT '' NOT NULL, purpose_kept TEXT DEFAULT '' NOT NULL, marketing TEXT DEFAULT 'newsletter' NOT NULL, CONSTRAINT pk_request_claim PRIMARY KEY (id), CONSTRAINT fk_request_claim_request_id FOREIGN KEY(request_id) REFERENCES request (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_request_claim_request_id ON request_claim (request_id);

CREATE TABLE request_event ( id TEXT NOT NULL, request_id TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, "on" TEXT NOT NULL, recorded_at TEXT NOT NULL, months INTEGER NOT NULL, note TEXT NOT NULL, claim_id TEXT, CONSTRAINT pk_request_event PRIMARY KEY (id), CONSTRAINT fk_request_event_request_id FOREIGN KEY(request_id) REFERENCES request (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_request_event_request_id ON request_event (request_id);

CREATE TABLE request_identity ( id TEXT NOT NULL, request_id TEXT NOT NULL, method TEXT, result TEXT NOT NULL, doubt_reason TEXT NOT NULL, requested_on TEXT, verified_on TEXT, evidence_destroyed_on TEXT, unproven_reason TEXT DEFAULT '' NOT NULL, CONSTRAINT pk_request_identity PRIMARY KEY (id), CONSTRAINT fk_request_identity_request_id FOREIGN KEY(request_id) REFERENCES request (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_request_identity_request_id ON request_identity (request_id);

CREATE TABLE request_letter ( id TEXT NOT NULL, request_id TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, language TEXT NOT NULL, made_at TEXT NOT NULL, sent_on TEXT, channel TEXT NOT NULL, notice_id TEXT, template TEXT NOT NULL, template_hash TEXT NOT NULL, pdf_hash TEXT NOT NULL, claim_id TEXT, CONSTRAINT pk_request_letter PRIMARY KEY (id), CONSTRAINT fk_request_letter_request_id FOREIGN KEY(request_id) REFERENCES request (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_request_letter_request_id ON request_letter (request_id);

CREATE TABLE request_notice ( id TEXT NOT NULL, request_id TEXT NOT NULL, position INTEGER NOT NULL, recipient TEXT NOT NULL, kind TEXT NOT NULL, processor_id TEXT, identifier TEXT NOT NULL, notified_on TEXT, confirm_by TEXT, confirmed_on TEXT, backup_until TEXT, not_notified_reason TEXT NOT NULL, claim_id TEXT, CONSTRAINT pk_request_notice PRIMARY KEY (id), CONSTRAINT fk_request_notice_request_id FOREIGN KEY(request_id) REFERENCES request (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_request_notice_request_id ON request_notice (request_id);

CREATE TABLE request_person ( id TEXT NOT NULL, request_id TEXT NOT NULL, name TEXT NOT NULL, salutation TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, organisation TEXT NOT NULL, street TEXT NOT NULL, postcode TEXT NOT NULL, town TEXT NOT NULL, country TEXT NOT NULL, represented TEXT NOT NULL, representation TEXT DEFAULT 'none' NOT NULL, under_16 INTEGER DEFAULT '0' NOT NULL, authority_checked_on TEXT, CONSTRAINT pk_request_person PRIMARY KEY (id), CONSTRAINT fk_request_person_request_id FOREIGN KEY(request_id) REFERENCES request (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_request_person_request_id ON request_person (request_id);

CREATE TABLE request_search ( id TEXT NOT NULL, request_id TEXT NOT NULL, position INTEGER NOT NULL, place TEXT NOT NULL, activity_id TEXT, activity TEXT NOT NULL, processor_id TEXT, hint TEXT NOT NULL, result TEXT NOT NULL, searched_on TEXT, execution TEXT NOT NULL, executed_on TEXT, kept_rule TEXT NOT NULL, kept_until TEXT, remark TEXT NOT NULL, executed_for TEXT DEFAULT '[]' NOT NULL, CONSTRAINT pk_request_search PRIMARY KEY (id), CONSTRAINT fk_request_search_request_id FOREIGN KEY(request_id) REFERENCES request (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_request_search_request_id ON request_search (request_id);

CREATE TABLE sub_processor ( id TEXT NOT NULL, processor_id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, country TEXT NOT NULL, task TEXT NOT NULL, CONSTRAINT pk_sub_processor PRIMARY KEY (id), CONSTRAINT fk_sub_processor_processor_id FOREIGN KEY(processor_id) REFERENCES processor (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_sub_processor_processor_id ON sub_processor (processor_id);

CREATE TABLE agreement_check ( id TEXT NOT NULL, agreement_id TEXT NOT NULL, position INTEGER NOT NULL, clause TEXT NOT NULL, answer TEXT NOT NULL, place TEXT NOT NULL, remark TEXT NOT NULL, CONSTRAINT pk_agreement_check PRIMARY KEY (id), CONSTRAINT fk_agreement_check_agreement_id FOREIGN KEY(agreement_id) REFERENCES processor_agreement (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_agreement_check_agreement_id ON agreement_check (agreement_id);

CREATE TABLE data_category_retention ( id TEXT NOT NULL, data_category_id TEXT NOT NULL, rule TEXT NOT NULL, kind TEXT NOT NULL, years INTEGER NOT NULL, months INTEGER NOT NULL, weeks INTEGER NOT NULL, days INTEGER NOT NULL, "trigger" TEXT NOT NULL, anchor TEXT NOT NULL, criterion TEXT NOT NULL, source TEXT NOT NULL, action TEXT NOT NULL, CONSTRAINT pk_data_category_retention PRIMARY KEY (id), CONSTRAINT fk_data_category_retention_data_category_id FOREIGN KEY(data_category_id) REFERENCES activity_data_category (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_data_category_retention_data_category_id ON data_category_retention (data_category_id);

CREATE TABLE recipient_transfer ( id TEXT NOT NULL, recipient_id TEXT NOT NULL, position INTEGER NOT NULL, country TEXT NOT NULL, mechanism TEXT NOT NULL, fallback TEXT, document TEXT NOT NULL, checked_on TEXT, assessed_on TEXT, assessment TEXT NOT NULL, CONSTRAINT pk_recipient_transfer PRIMARY KEY (id), CONSTRAINT fk_recipient_transfer_recipient_id FOREIGN KEY(recipient_id) REFERENCES activity_recipient (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_recipient_transfer_recipient_id ON recipient_transfer (recipient_id);

CREATE TABLE request_attachment_data ( attachment_id TEXT NOT NULL, data BLOB NOT NULL, CONSTRAINT pk_request_attachment_data PRIMARY KEY (attachment_id), CONSTRAINT fk_request_attachment_data_attachment_id FOREIGN KEY(attachment_id) REFERENCES request_attachment (id) ON DELETE CASCADE ) STRICT;

CREATE TABLE request_found ( id TEXT NOT NULL, search_id TEXT NOT NULL, position INTEGER NOT NULL, category TEXT NOT NULL, content TEXT NOT NULL, CONSTRAINT pk_request_found PRIMARY KEY (id), CONSTRAINT fk_request_found_search_id FOREIGN KEY(search_id) REFERENCES request_search (id) ON DELETE CASCADE ) STRICT;

CREATE INDEX ix_request_found_search_id ON request_found (search_id);

CREATE TABLE request_letter_pdf ( letter_id TEXT NOT NULL, pdf BLOB NOT NULL, CONSTRAINT pk_request_letter_pdf PRIMARY KEY (letter_id), CONSTRAINT fk_request_letter_pdf_letter_id FOREIGN KEY(letter_id) REFERENCES request_letter (id) ON DELETE CASCADE ) STRICT;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

CREATE TRIGGER audit_next BEFORE INSERT ON audit WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit) BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

CREATE TABLE draft (
	id TEXT NOT NULL, 
	place TEXT NOT NULL, 
	ref TEXT, 
	content TEXT NOT NULL, 
	saved_at TEXT NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (id)
)
 STRICT

;

CREATE INDEX ix_draft_ref ON draft (ref);

CREATE TABLE request_restriction (
	id TEXT NOT NULL, 
	claim_id TEXT NOT NULL, 
	ground TEXT, 
	scope TEXT NOT NULL, 
	end_condition TEXT NOT NULL, 
	end_text TEXT NOT NULL, 
	since TEXT, 
	lift_on TEXT, 
	lift_reason TEXT NOT NULL, 
	lift_purpose TEXT NOT NULL, 
	lift_notice_on TEXT, 
	lifted_on TEXT, 
	lifted_by_person INTEGER NOT NULL, 
	CONSTRAINT pk_request_restriction PRIMARY KEY (id), 
	CONSTRAINT fk_request_restriction_claim_id FOREIGN KEY(claim_id) REFERENCES request_claim (id) ON DELETE CASCADE
)
 STRICT

;

CREATE INDEX ix_request_restriction_claim_id ON request_restriction (claim_id);

CREATE TABLE suppression_entry (
	id TEXT NOT NULL, 
	keyed_hash TEXT NOT NULL, 
	since TEXT NOT NULL, 
	CONSTRAINT pk_suppression_entry PRIMARY KEY (id), 
	CONSTRAINT uq_suppression_entry_keyed_hash UNIQUE (keyed_hash)
)
 STRICT

;

CREATE TABLE suppression_key (
	id TEXT NOT NULL, 
	material BLOB NOT NULL, 
	CONSTRAINT pk_suppression_key PRIMARY KEY (id)
)
 STRICT

;

INSERT INTO alembic_version VALUES ('0003')
