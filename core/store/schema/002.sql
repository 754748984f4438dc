-- The catalogue at scale, standards systems, committees, work items from proposal to issue.
-- number_key is numberKeyOf(number), kept by the row mapping; standard_number_key() is our own SQL function.

DROP INDEX standard_number;
DROP INDEX standard_plan_node;
ALTER TABLE standard ADD COLUMN number_key TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN english_title TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN ics TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN ccs TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN committee TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN proposer TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN department TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN drafters TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN authors TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN announcement TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN record_number TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN adopted_number TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN adoption TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN reviewed_on TEXT;
ALTER TABLE standard ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE standard ADD COLUMN checked_on TEXT;
ALTER TABLE standard ADD COLUMN remark TEXT NOT NULL DEFAULT '';
UPDATE standard SET number_key=standard_number_key(number);
CREATE INDEX standard_number_key ON standard(number_key);
CREATE INDEX standard_plan_node ON standard(plan_node_id) WHERE plan_node_id IS NOT NULL;

CREATE TABLE replacement(
    id INTEGER PRIMARY KEY,
    standard_id INTEGER NOT NULL REFERENCES standard DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL,
    number_key TEXT NOT NULL,
    partial INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX replacement_standard ON replacement(standard_id);
CREATE INDEX replacement_number_key ON replacement(number_key);

CREATE TABLE standard_review(
    id INTEGER PRIMARY KEY,
    standard_id INTEGER NOT NULL REFERENCES standard DEFERRABLE INITIALLY DEFERRED,
    concluded_on TEXT,
    conclusion TEXT NOT NULL,
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX standard_review_standard ON standard_review(standard_id);

CREATE TABLE catalogue_field(
    id INTEGER PRIMARY KEY,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    choices TEXT NOT NULL DEFAULT ''
);

CREATE TABLE field_value(
    id INTEGER PRIMARY KEY,
    standard_id INTEGER NOT NULL REFERENCES standard DEFERRABLE INITIALLY DEFERRED,
    field_id INTEGER NOT NULL REFERENCES catalogue_field DEFERRABLE INITIALLY DEFERRED,
    value TEXT NOT NULL
);
CREATE INDEX field_value_standard ON field_value(standard_id, field_id);
CREATE INDEX field_value_field ON field_value(field_id);

CREATE TABLE saved_filter(
    id INTEGER PRIMARY KEY,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL
);

CREATE TABLE standards_system(
    id INTEGER PRIMARY KEY,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    code_pattern TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT ''
);

CREATE TABLE system_node(
    id INTEGER PRIMARY KEY,
    system_id INTEGER NOT NULL REFERENCES standards_system DEFERRABLE INITIALLY DEFERRED,
    parent_id INTEGER REFERENCES system_node DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    foreign_part INTEGER NOT NULL DEFAULT 0,
    plan_node_id INTEGER REFERENCES plan_node DEFERRABLE INITIALLY DEFERRED,
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX system_node_system ON system_node(system_id);
CREATE INDEX system_node_parent ON system_node(parent_id, rank);
CREATE INDEX system_node_plan_node ON system_node(plan_node_id) WHERE plan_node_id IS NOT NULL;

CREATE TABLE system_entry(
    id INTEGER PRIMARY KEY,
    node_id INTEGER NOT NULL REFERENCES system_node DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    standard_id INTEGER REFERENCES standard DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    adopted_number TEXT NOT NULL DEFAULT '',
    planned_year INTEGER,
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX system_entry_node ON system_entry(node_id, rank);
CREATE INDEX system_entry_standard ON system_entry(standard_id) WHERE standard_id IS NOT NULL;

CREATE TABLE committee(
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES committee DEFERRABLE INITIALLY DEFERRED,
    number TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    english_name TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL DEFAULT '',
    term TEXT NOT NULL DEFAULT '',
    term_start TEXT,
    term_end TEXT,
    secretariat TEXT NOT NULL DEFAULT '',
    guidance TEXT NOT NULL DEFAULT '',
    counterpart TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX committee_parent ON committee(parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE committee_member(
    id INTEGER PRIMARY KEY,
    committee_id INTEGER NOT NULL REFERENCES committee DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    organization TEXT NOT NULL DEFAULT '',
    party TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX committee_member_committee ON committee_member(committee_id, rank);

ALTER TABLE work_item ADD COLUMN action TEXT NOT NULL DEFAULT 'new';
ALTER TABLE work_item ADD COLUMN revised_number TEXT NOT NULL DEFAULT '';
ALTER TABLE work_item ADD COLUMN kind TEXT NOT NULL DEFAULT '';
ALTER TABLE work_item ADD COLUMN adopted_number TEXT NOT NULL DEFAULT '';
ALTER TABLE work_item ADD COLUMN adoption TEXT NOT NULL DEFAULT '';
ALTER TABLE work_item ADD COLUMN proposer TEXT NOT NULL DEFAULT '';
ALTER TABLE work_item ADD COLUMN committee_id INTEGER REFERENCES committee DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE work_item ADD COLUMN lead_drafter TEXT NOT NULL DEFAULT '';
ALTER TABLE work_item ADD COLUMN co_drafters TEXT NOT NULL DEFAULT '';
ALTER TABLE work_item ADD COLUMN due_on TEXT;
ALTER TABLE work_item ADD COLUMN funding TEXT NOT NULL DEFAULT '';
ALTER TABLE work_item ADD COLUMN approval_document TEXT NOT NULL DEFAULT '';
ALTER TABLE work_item ADD COLUMN approved_on TEXT;
ALTER TABLE work_item ADD COLUMN state TEXT NOT NULL DEFAULT 'active';
ALTER TABLE work_item ADD COLUMN extended_to TEXT;
ALTER TABLE work_item ADD COLUMN system_entry_id INTEGER REFERENCES system_entry DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE work_item ADD COLUMN remark TEXT NOT NULL DEFAULT '';
CREATE INDEX work_item_committee ON work_item(committee_id) WHERE committee_id IS NOT NULL;
CREATE INDEX work_item_system_entry ON work_item(system_entry_id) WHERE system_entry_id IS NOT NULL;

CREATE TABLE work_item_stage(
    id INTEGER PRIMARY KEY,
    work_item_id INTEGER NOT NULL REFERENCES work_item DEFERRABLE INITIALLY DEFERRED,
    stage TEXT NOT NULL,
    started_on TEXT,
    finished_on TEXT,
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX work_item_stage_item ON work_item_stage(work_item_id, stage);

CREATE TABLE work_item_document(
    id INTEGER PRIMARY KEY,
    work_item_id INTEGER NOT NULL REFERENCES work_item DEFERRABLE INITIALLY DEFERRED,
    stage TEXT NOT NULL,
    name TEXT NOT NULL,
    received_on TEXT,
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX work_item_document_item ON work_item_document(work_item_id, stage);

CREATE TABLE consultation(
    id INTEGER PRIMARY KEY,
    work_item_id INTEGER NOT NULL REFERENCES work_item DEFERRABLE INITIALLY DEFERRED,
    started_on TEXT,
    ends_on TEXT,
    sent INTEGER NOT NULL DEFAULT 0,
    replied INTEGER NOT NULL DEFAULT 0,
    replied_with_comments INTEGER NOT NULL DEFAULT 0,
    drafter TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    filled_on TEXT
);
CREATE INDEX consultation_item ON consultation(work_item_id);

CREATE TABLE comment(
    id INTEGER PRIMARY KEY,
    work_item_id INTEGER NOT NULL REFERENCES work_item DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    clause TEXT NOT NULL DEFAULT '',
    opinion TEXT NOT NULL,
    organization TEXT NOT NULL DEFAULT '',
    disposition TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX comment_item ON comment(work_item_id, rank);

CREATE TABLE ballot(
    id INTEGER PRIMARY KEY,
    work_item_id INTEGER NOT NULL REFERENCES work_item DEFERRABLE INITIALLY DEFERRED,
    committee_id INTEGER REFERENCES committee DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    opened_on TEXT,
    closed_on TEXT,
    members INTEGER NOT NULL DEFAULT 0,
    in_favour INTEGER NOT NULL DEFAULT 0,
    against INTEGER NOT NULL DEFAULT 0,
    abstained INTEGER NOT NULL DEFAULT 0,
    quorum REAL NOT NULL,
    approval REAL NOT NULL,
    objection REAL NOT NULL,
    basis TEXT NOT NULL,
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX ballot_item ON ballot(work_item_id);
CREATE INDEX ballot_committee ON ballot(committee_id) WHERE committee_id IS NOT NULL;

CREATE TABLE ballot_vote(
    id INTEGER PRIMARY KEY,
    ballot_id INTEGER NOT NULL REFERENCES ballot DEFERRABLE INITIALLY DEFERRED,
    member TEXT NOT NULL,
    organization TEXT NOT NULL DEFAULT '',
    choice TEXT NOT NULL,
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX ballot_vote_ballot ON ballot_vote(ballot_id);
