-- The record of a store: reports as they were read, what was found in them, the stories that they
-- were filed in, and the documents that were set aside.
-- Run once, in one transaction, on an empty database. Later changes are scripts of their own.
--
-- Columns called document hold a value whole, as JSON; see the notes of the package.
-- Columns that end in _order sort as text in the order of publication; '' stands before all days.
-- The numbers of reports, findings and entries say in which order they came: joins use them, and
-- nothing that is read out does.

-- "RPTR"
PRAGMA application_id = 1380996178;

CREATE TABLE report (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    published_order TEXT NOT NULL,
    -- The id of the story that begins with this report, whether there is one or not.
    own_story TEXT NOT NULL,
    coder TEXT NOT NULL,
    source_id TEXT,
    source_path TEXT,
    outlet TEXT,
    url TEXT,
    published TEXT,
    title TEXT,
    byline TEXT,
    dateline TEXT,
    credit TEXT,
    language TEXT,
    -- A JSON object of JSON texts.
    metadata TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX report_in_order ON report (published_order, id);

CREATE INDEX report_by_own_story ON report (own_story);

CREATE VIRTUAL TABLE report_text USING fts5 (
    title,
    text,
    content = 'report',
    content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER report_text_gains AFTER INSERT ON report BEGIN
    INSERT INTO report_text (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

CREATE TRIGGER report_text_loses AFTER DELETE ON report BEGIN
    INSERT INTO report_text (report_text, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
END;

CREATE TRIGGER report_text_changes AFTER UPDATE OF title, text ON report BEGIN
    INSERT INTO report_text (report_text, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
    INSERT INTO report_text (rowid, title, text) VALUES (new.number, new.title, new.text);
END;

CREATE TABLE finding (
    number INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    -- Its place among all findings of the report.
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    -- PLOVER's type, of events.
    event TEXT,
    confidence REAL NOT NULL,
    document TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX finding_in_order ON finding (report, kind, ordinal);

-- Codes of those who act or are acted upon in a finding.
CREATE TABLE finding_party (
    report INTEGER NOT NULL REFERENCES report (number) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (report, ordinal, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE story (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    first_order TEXT NOT NULL,
    last_order TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX story_in_order ON story (first_order, id);

CREATE UNIQUE INDEX story_newest ON story (last_order DESC, id);

-- Ids that stories say they had before.
CREATE TABLE story_alias (
    id TEXT NOT NULL,
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    PRIMARY KEY (id, story)
) STRICT, WITHOUT ROWID;

CREATE INDEX story_alias_of ON story_alias (story);

-- Where each report is filed: one row a report, with no story until it is.
CREATE TABLE filing (
    report INTEGER PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE,
    story TEXT REFERENCES story (id) ON DELETE SET NULL,
    copy_of TEXT
) STRICT;

CREATE INDEX filing_of_story ON filing (story);

CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX entry_in_order ON entry (story, ordinal);

-- Which findings an entry lines up.
CREATE TABLE entry_claim (
    entry INTEGER NOT NULL REFERENCES entry (number) ON DELETE CASCADE,
    finding TEXT NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
    PRIMARY KEY (entry, finding)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_claim_of ON entry_claim (finding);

-- Documents that were set aside.
CREATE TABLE reject (
    id TEXT NOT NULL PRIMARY KEY,
    source TEXT NOT NULL,
    place TEXT,
    reason TEXT NOT NULL,
    advice TEXT NOT NULL
) STRICT, WITHOUT ROWID;
