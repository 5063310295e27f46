-- What pages, aggregates and suggestions are read from, so that none of them grows with the record:
-- columns computed from the documents, and tables that triggers keep. Nothing here says more than
-- the documents do.

ALTER TABLE finding ADD COLUMN measure TEXT GENERATED ALWAYS AS (document ->> '$.measure') VIRTUAL;
ALTER TABLE finding ADD COLUMN unit TEXT GENERATED ALWAYS AS (document ->> '$.unit') VIRTUAL;

CREATE UNIQUE INDEX finding_by_ordinal ON finding (report, ordinal);
CREATE INDEX finding_by_measure ON finding (measure, unit) WHERE kind = 'QUANTITY' AND measure IS NOT NULL;

ALTER TABLE story ADD COLUMN independent INTEGER
    GENERATED ALWAYS AS (document ->> '$.independent_reports') VIRTUAL;

ALTER TABLE entry ADD COLUMN about TEXT GENERATED ALWAYS AS (document ->> '$.about') VIRTUAL;
ALTER TABLE entry ADD COLUMN verdict TEXT GENERATED ALWAYS AS (document ->> '$.verdict') VIRTUAL;
ALTER TABLE entry ADD COLUMN independent INTEGER
    GENERATED ALWAYS AS (document ->> '$.independent_reports') VIRTUAL;
ALTER TABLE entry ADD COLUMN plan_status TEXT GENERATED ALWAYS AS (document ->> '$.plan.status') VIRTUAL;
ALTER TABLE entry ADD COLUMN due TEXT GENERATED ALWAYS AS (document ->> '$.plan.due') VIRTUAL;

CREATE INDEX entry_about ON entry (story, about, ordinal);
CREATE INDEX entry_planned ON entry (story, ordinal) WHERE plan_status IS NOT NULL;

-- Whether some claim is only vaguer than another.
ALTER TABLE entry ADD COLUMN vaguer INTEGER
    GENERATED ALWAYS AS (INSTR(document, '"standing":"vaguer"') > 0) VIRTUAL;

-- All that a list of stories tells of their entries.
CREATE INDEX entry_standing ON entry (story, verdict, ordinal, independent, about, plan_status, due, vaguer);
CREATE INDEX entry_plan ON entry (due, plan_status) WHERE plan_status IS NOT NULL;

CREATE INDEX report_by_outlet ON report (outlet, published_order, id);

-- Findings of a party in the order of publication: finding_party once more, as it is paged through.
CREATE TABLE party_finding (
    code TEXT NOT NULL,
    published_order TEXT NOT NULL,
    report_id TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    PRIMARY KEY (code, published_order, report_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX party_finding_of ON party_finding (report, ordinal);

CREATE TRIGGER finding_party_gains AFTER INSERT ON finding_party BEGIN
    INSERT INTO party_finding (code, published_order, report_id, ordinal, report)
    SELECT new.code, published_order, id, new.ordinal, number FROM report WHERE number = new.report;
END;

CREATE TRIGGER finding_party_loses AFTER DELETE ON finding_party BEGIN
    DELETE FROM party_finding WHERE report = old.report AND ordinal = old.ordinal AND code = old.code;
END;

INSERT INTO party_finding (code, published_order, report_id, ordinal, report)
SELECT p.code, r.published_order, r.id, p.ordinal, r.number FROM finding_party p JOIN report r ON r.number = p.report;

-- Stories of a party.
CREATE TABLE story_party (
    code TEXT NOT NULL,
    last_order TEXT NOT NULL,
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    PRIMARY KEY (code, last_order, story)
) STRICT, WITHOUT ROWID;

CREATE INDEX story_party_of ON story_party (story);

CREATE TRIGGER story_gains AFTER INSERT ON story BEGIN
    INSERT INTO story_party (code, last_order, story)
    SELECT DISTINCT p.value, new.last_order, new.id FROM json_each(new.document, '$.parties') p;
END;

INSERT INTO story_party (code, last_order, story)
SELECT DISTINCT p.value, s.last_order, s.id FROM story s CROSS JOIN json_each(s.document, '$.parties') p;

-- What happens between two parties: one row for an event and two codes, of which the first comes
-- first in the alphabet. An event without recipients is one between its actors.
CREATE TABLE dyad (
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    -- First day of the event, or where none is settled that of publication; '' for neither.
    day TEXT NOT NULL,
    finding INTEGER NOT NULL REFERENCES finding (number) ON DELETE CASCADE,
    report INTEGER NOT NULL,
    -- 1: the first acts on the second; -1: the second on the first; 0: both.
    direction INTEGER NOT NULL,
    event TEXT NOT NULL,
    quad INTEGER NOT NULL,
    scale REAL NOT NULL,
    -- 1 for what counts: it has a day, and is not denied, only possible, or told as history.
    counted INTEGER NOT NULL,
    PRIMARY KEY (first, second, day, finding)
) STRICT, WITHOUT ROWID;

CREATE INDEX dyad_of ON dyad (finding);
CREATE INDEX dyad_second ON dyad (second, first);

CREATE VIEW event_dyad AS
SELECT
    n.number AS finding,
    n.report AS report,
    MIN(a.value ->> '$.code', r.value ->> '$.code') AS first,
    MAX(a.value ->> '$.code', r.value ->> '$.code') AS second,
    COALESCE(n.document ->> '$.date', SUBSTR(p.published_order, 1, 10)) AS day,
    CASE
        WHEN MIN(a.value ->> '$.code' < r.value ->> '$.code') < MAX(a.value ->> '$.code' < r.value ->> '$.code') THEN 0
        WHEN MIN(a.value ->> '$.code' < r.value ->> '$.code') = 1 THEN 1
        ELSE -1
    END AS direction,
    n.event AS event,
    n.document ->> '$.quad_code' AS quad,
    CAST(n.document ->> '$.event_scale' AS REAL) AS scale,
    NOT EXISTS (
        SELECT 1 FROM json_each(n.document, '$.auxiliary_mode') m
        WHERE m.value IN ('negation', 'hypothetical', 'historical')
    ) AND COALESCE(n.document ->> '$.date', p.published_order) > '' AS counted
FROM finding n
CROSS JOIN report p ON p.number = n.report
CROSS JOIN json_each(n.document, '$.actor') a
CROSS JOIN json_each(
    n.document,
    CASE WHEN json_array_length(n.document, '$.recipient') = 0 THEN '$.actor' ELSE '$.recipient' END
) r
WHERE n.kind = 'EVENT' AND a.value ->> '$.code' <> r.value ->> '$.code'
GROUP BY n.number, MIN(a.value ->> '$.code', r.value ->> '$.code'), MAX(a.value ->> '$.code', r.value ->> '$.code');

CREATE TRIGGER finding_gains_dyads AFTER INSERT ON finding WHEN new.kind = 'EVENT' BEGIN
    INSERT INTO dyad (finding, report, first, second, day, direction, event, quad, scale, counted)
    SELECT * FROM event_dyad WHERE finding = new.number;
END;

INSERT INTO dyad (finding, report, first, second, day, direction, event, quad, scale, counted) SELECT * FROM event_dyad;

-- Where it happened, of events whose country is known.
CREATE TABLE event_place (
    country TEXT NOT NULL,
    day TEXT NOT NULL,
    finding INTEGER NOT NULL REFERENCES finding (number) ON DELETE CASCADE,
    report INTEGER NOT NULL,
    place TEXT,
    event TEXT NOT NULL,
    quad INTEGER NOT NULL,
    scale REAL NOT NULL,
    counted INTEGER NOT NULL,
    PRIMARY KEY (country, day, finding)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_place_of ON event_place (finding);

CREATE VIEW placed_event AS
SELECT
    n.number AS finding,
    n.report AS report,
    n.document ->> '$.event_loc.country_code' AS country,
    COALESCE(n.document ->> '$.date', SUBSTR(p.published_order, 1, 10)) AS day,
    COALESCE(n.document ->> '$.event_loc.resolved_place', n.document ->> '$.event_loc.extracted_place') AS place,
    n.event AS event,
    n.document ->> '$.quad_code' AS quad,
    CAST(n.document ->> '$.event_scale' AS REAL) AS scale,
    NOT EXISTS (
        SELECT 1 FROM json_each(n.document, '$.auxiliary_mode') m
        WHERE m.value IN ('negation', 'hypothetical', 'historical')
    ) AND COALESCE(n.document ->> '$.date', p.published_order) > '' AS counted
FROM finding n
CROSS JOIN report p ON p.number = n.report
WHERE n.kind = 'EVENT' AND n.document ->> '$.event_loc.country_code' IS NOT NULL;

CREATE TRIGGER finding_gains_places AFTER INSERT ON finding WHEN new.kind = 'EVENT' BEGIN
    INSERT INTO event_place (finding, report, country, day, place, event, quad, scale, counted)
    SELECT * FROM placed_event WHERE finding = new.number;
END;

INSERT INTO event_place (finding, report, country, day, place, event, quad, scale, counted) SELECT * FROM placed_event;

-- Who is named, by full name and code ('' for none), and in which findings.
CREATE TABLE party_name (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    UNIQUE (name, code)
) STRICT;

CREATE VIRTUAL TABLE party_name_text USING fts5 (
    name,
    content = 'party_name',
    content_rowid = 'number',
    prefix = '1 2 3',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER party_name_gains AFTER INSERT ON party_name BEGIN
    INSERT INTO party_name_text (rowid, name) VALUES (new.number, new.name);
END;

CREATE TABLE party_name_finding (
    name INTEGER NOT NULL REFERENCES party_name (number) ON DELETE CASCADE,
    finding INTEGER NOT NULL REFERENCES finding (number) ON DELETE CASCADE,
    PRIMARY KEY (name, finding)
) STRICT, WITHOUT ROWID;

CREATE INDEX party_name_finding_of ON party_name_finding (finding);
CREATE INDEX party_name_of_code ON party_name (code);

CREATE VIEW finding_name AS
SELECT
    n.number AS finding,
    e.value ->> '$.identifier_text' AS name,
    COALESCE(e.value ->> '$.code', '') AS code
FROM finding n
CROSS JOIN json_each('["$.actor", "$.recipient", "$.about", "$.parties", "$.speaker"]') path
CROSS JOIN json_each(
    -- A speaker is one, not a list.
    CASE WHEN json_type(n.document, path.value) = 'object'
        THEN json_array(json(n.document -> path.value)) ELSE COALESCE(n.document -> path.value, '[]') END
) e
WHERE e.type = 'object' AND e.value ->> '$.identifier_text' > '';

CREATE TRIGGER finding_gains_names AFTER INSERT ON finding BEGIN
    INSERT OR IGNORE INTO party_name (name, code)
    SELECT name, code FROM finding_name WHERE finding = new.number;
    INSERT OR IGNORE INTO party_name_finding (name, finding)
    SELECT p.number, f.finding FROM finding_name f JOIN party_name p ON p.name = f.name AND p.code = f.code
    WHERE f.finding = new.number;
END;

INSERT OR IGNORE INTO party_name (name, code) SELECT name, code FROM finding_name;

INSERT OR IGNORE INTO party_name_finding (name, finding)
SELECT p.number, f.finding FROM finding_name f JOIN party_name p ON p.name = f.name AND p.code = f.code;

-- The summaries of entries, to find them by.
CREATE VIRTUAL TABLE entry_text USING fts5 (
    summary,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER entry_gains AFTER INSERT ON entry BEGIN
    INSERT INTO entry_text (rowid, summary) VALUES (new.number, new.document ->> '$.summary');
END;

CREATE TRIGGER entry_loses AFTER DELETE ON entry BEGIN
    DELETE FROM entry_text WHERE rowid = old.number;
END;

INSERT INTO entry_text (rowid, summary) SELECT number, document ->> '$.summary' FROM entry;
