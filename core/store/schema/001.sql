-- The first schema. Every tracked table has an INTEGER PRIMARY KEY of 63 bits made by IdGenerator; no
-- triggers, no views, no cascades (undo and redo apply changesets and must meet exactly the rows they expect).
-- Dates are ISO text, NULL where unknown; enumerations are the codes of core/domain/kinds.h.

CREATE TABLE plan(
    id INTEGER PRIMARY KEY,
    rank TEXT NOT NULL,
    title TEXT NOT NULL,
    doc_number TEXT NOT NULL DEFAULT '',
    issuer TEXT NOT NULL DEFAULT '',
    issued_on TEXT,
    start_year INTEGER,
    end_year INTEGER,
    region TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL,
    number_styles TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT ''
);

CREATE TABLE source_document(
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    sha256 TEXT NOT NULL
);
CREATE INDEX source_document_plan ON source_document(plan_id);

CREATE TABLE source_line(
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES source_document DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX source_line_place ON source_line(document_id, line);

CREATE TABLE plan_node(
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
    parent_id INTEGER REFERENCES plan_node DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    matrix_role TEXT NOT NULL DEFAULT 'none',
    part INTEGER NOT NULL DEFAULT 1,
    document_id INTEGER REFERENCES source_document DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX plan_node_plan ON plan_node(plan_id);
CREATE INDEX plan_node_parent ON plan_node(parent_id, rank);

CREATE TABLE target(
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
    node_id INTEGER REFERENCES plan_node DEFERRABLE INITIALLY DEFERRED,
    rank TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    metric TEXT NOT NULL,
    metric_key TEXT NOT NULL DEFAULT '',
    comparator TEXT NOT NULL,
    value REAL NOT NULL,
    high REAL,
    unit TEXT NOT NULL DEFAULT '',
    deadline_year INTEGER,
    scope TEXT NOT NULL DEFAULT '',
    counting TEXT NOT NULL DEFAULT 'unstated',
    same_as_id INTEGER REFERENCES target DEFERRABLE INITIALLY DEFERRED,
    document_id INTEGER REFERENCES source_document DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX target_plan ON target(plan_id);
CREATE INDEX target_node ON target(node_id);
CREATE INDEX target_same_as ON target(same_as_id);

CREATE TABLE target_actual(
    id INTEGER PRIMARY KEY,
    target_id INTEGER NOT NULL REFERENCES target DEFERRABLE INITIALLY DEFERRED,
    period_start TEXT,
    as_of TEXT NOT NULL,
    value REAL NOT NULL,
    counting_rule TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT ''
);
CREATE INDEX target_actual_target ON target_actual(target_id);

CREATE TABLE organization(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    region TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX organization_name ON organization(name, region);

CREATE TABLE organization_alias(
    id INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    kind TEXT NOT NULL
);
CREATE INDEX organization_alias_organization ON organization_alias(organization_id);

CREATE TABLE organization_change(
    id INTEGER PRIMARY KEY,
    from_id INTEGER NOT NULL REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
    to_id INTEGER NOT NULL REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    effective_on TEXT,
    remark TEXT NOT NULL DEFAULT ''
);
CREATE INDEX organization_change_from ON organization_change(from_id);
CREATE INDEX organization_change_to ON organization_change(to_id);

CREATE TABLE responsibility(
    id INTEGER PRIMARY KEY,
    node_id INTEGER NOT NULL REFERENCES plan_node DEFERRABLE INITIALLY DEFERRED,
    organization_id INTEGER NOT NULL REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX responsibility_cell ON responsibility(node_id, organization_id);
CREATE INDEX responsibility_organization ON responsibility(organization_id);

CREATE TABLE mention(
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
    node_id INTEGER REFERENCES plan_node DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    document_id INTEGER REFERENCES source_document DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX mention_plan ON mention(plan_id);
CREATE INDEX mention_node ON mention(node_id);

CREATE TABLE review_note(
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
    node_id INTEGER REFERENCES plan_node DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    message TEXT NOT NULL,
    proposal TEXT NOT NULL DEFAULT '',
    action TEXT NOT NULL DEFAULT '',
    document_id INTEGER REFERENCES source_document DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX review_note_plan ON review_note(plan_id);
CREATE INDEX review_note_node ON review_note(node_id);

CREATE TABLE standard(
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    level TEXT NOT NULL,
    mandate TEXT NOT NULL,
    state TEXT NOT NULL,
    issued_on TEXT,
    implemented_on TEXT,
    withdrawn_on TEXT,
    planned_year INTEGER,
    field TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    plan_node_id INTEGER REFERENCES plan_node DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX standard_number ON standard(number);
CREATE INDEX standard_plan_node ON standard(plan_node_id);

CREATE TABLE work_item(
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    level TEXT NOT NULL,
    mandate TEXT NOT NULL,
    stage TEXT NOT NULL,
    planned_year INTEGER,
    field TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    plan_node_id INTEGER REFERENCES plan_node DEFERRABLE INITIALLY DEFERRED,
    standard_id INTEGER REFERENCES standard DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX work_item_plan_node ON work_item(plan_node_id);
CREATE INDEX work_item_standard ON work_item(standard_id);

CREATE TABLE plan_version(
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    revision_id INTEGER NOT NULL
);
CREATE INDEX plan_version_plan ON plan_version(plan_id);

-- The log of all edits: append-only and itself not tracked. Undo and redo are rows of their own, so that the
-- rows between two moments, concatenated, are always the difference between them. state says of an edit
-- whether it is in force: done, undone (can be redone), discarded (undone, then something else was edited).
CREATE TABLE revision(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    of_id INTEGER,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    merge_key TEXT NOT NULL DEFAULT '',
    changeset BLOB NOT NULL
);
CREATE INDEX revision_state ON revision(kind, state);
