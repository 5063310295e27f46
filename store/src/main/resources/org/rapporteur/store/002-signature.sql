-- What of each report is compared to find those that tell of the same; see the model's Signature.

CREATE TABLE signature (
    report INTEGER PRIMARY KEY REFERENCES report (number) ON DELETE CASCADE,
    day TEXT,
    keys TEXT NOT NULL,
    lasting_keys TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT;

-- Day is the number of the day of publication; -1000000000 for what is found from all days.
CREATE TABLE signature_key (
    key TEXT NOT NULL,
    day INTEGER NOT NULL,
    report INTEGER NOT NULL REFERENCES signature (report) ON DELETE CASCADE,
    PRIMARY KEY (key, day, report)
) STRICT, WITHOUT ROWID;

CREATE INDEX signature_key_of ON signature_key (report);

-- Reports that were filed before there were signatures are filed anew by the next run.
UPDATE filing SET story = NULL, copy_of = NULL;

DELETE FROM story;
