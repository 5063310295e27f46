-- What is hardly more likely right than wrong makes no entry and does not count either. The bound is that of
-- PoliticalEvent.LEAST_CONFIDENCE; a test holds the two together. It stands in one view from here on.

CREATE VIEW told AS SELECT 0.55 AS least;

DROP VIEW event_dyad;

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
        WHERE m.value IN ('negation', 'hypothetical', 'historical', 'future')
    ) AND COALESCE(n.document ->> '$.date', p.published_order) > '' AND n.confidence >= (SELECT least FROM told) AS counted
FROM finding n
CROSS JOIN report p ON p.number = n.report
CROSS JOIN json_each(n.document, '$.actor') a
CROSS JOIN json_each(
    n.document,
    CASE WHEN json_array_length(n.document, '$.recipient') = 0 THEN '$.actor' ELSE '$.recipient' END
) r
WHERE n.kind = 'EVENT' AND a.value ->> '$.code' <> r.value ->> '$.code'
GROUP BY n.number, MIN(a.value ->> '$.code', r.value ->> '$.code'), MAX(a.value ->> '$.code', r.value ->> '$.code');

DROP VIEW placed_event;

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
        WHERE m.value IN ('negation', 'hypothetical', 'historical', 'future')
    ) AND COALESCE(n.document ->> '$.date', p.published_order) > '' AND n.confidence >= (SELECT least FROM told) AS counted
FROM finding n
CROSS JOIN report p ON p.number = n.report
WHERE n.kind = 'EVENT' AND n.document ->> '$.event_loc.country_code' IS NOT NULL;

UPDATE dyad SET counted = 0 WHERE finding IN (
    SELECT number FROM finding WHERE kind = 'EVENT' AND confidence < (SELECT least FROM told)
);

UPDATE event_place SET counted = 0 WHERE finding IN (
    SELECT number FROM finding WHERE kind = 'EVENT' AND confidence < (SELECT least FROM told)
);
