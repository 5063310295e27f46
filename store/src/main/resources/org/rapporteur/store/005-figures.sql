-- Figures by the series that they are points of, so that counting series reads no document: one row
-- for each quantity of something that is named. '' stands for no unit.

CREATE TABLE figure (
    measure TEXT NOT NULL,
    unit TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    -- Codes of those whom it is about, sorted, with a blank between two.
    parties TEXT NOT NULL,
    published_order TEXT NOT NULL,
    finding INTEGER NOT NULL REFERENCES finding (number) ON DELETE CASCADE,
    PRIMARY KEY (measure, unit, unit_name, parties, published_order, finding)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX figure_of ON figure (finding);

CREATE VIEW measured AS
SELECT
    n.document ->> '$.measure' AS measure,
    COALESCE(n.document ->> '$.unit', '') AS unit,
    COALESCE(n.document ->> '$.unit_name', '') AS unit_name,
    COALESCE((
        SELECT GROUP_CONCAT(a.code, ' ' ORDER BY a.code)
        FROM (SELECT DISTINCT value ->> '$.code' AS code FROM json_each(n.document, '$.about')) a
    ), '') AS parties,
    r.published_order AS published_order,
    n.number AS finding
FROM finding n CROSS JOIN report r ON r.number = n.report
WHERE n.kind = 'QUANTITY' AND n.document ->> '$.measure' IS NOT NULL;

CREATE TRIGGER finding_gains_figure AFTER INSERT ON finding WHEN new.kind = 'QUANTITY' BEGIN
    INSERT INTO figure (measure, unit, unit_name, parties, published_order, finding)
    SELECT * FROM measured WHERE finding = new.number;
END;

INSERT INTO figure (measure, unit, unit_name, parties, published_order, finding) SELECT * FROM measured;
