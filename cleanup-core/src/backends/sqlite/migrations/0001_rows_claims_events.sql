-- Times are whole microseconds since 1970, UTC. Rows are never deleted.

CREATE TABLE job_rows (
    kind       TEXT    NOT NULL,
    id         TEXT    NOT NULL,
    version    INTEGER NOT NULL CHECK (version > 0),
    status     TEXT    NOT NULL,
    test_vm    TEXT    NOT NULL,
    source_vm  TEXT    NOT NULL,
    test       TEXT    NOT NULL,
    body       TEXT    NOT NULL,
    updated_at INTEGER NOT NULL,
    -- Counts all puts of the file, so that "the latest first" holds even when the clock is set back.
    put        INTEGER NOT NULL UNIQUE,
    PRIMARY KEY (kind, id)
) STRICT;

CREATE INDEX job_rows_put       ON job_rows (kind, put);
CREATE INDEX job_rows_status    ON job_rows (kind, status, put);
CREATE INDEX job_rows_test_vm   ON job_rows (kind, test_vm, put);
CREATE INDEX job_rows_source_vm ON job_rows (kind, source_vm, put);
CREATE INDEX job_rows_test      ON job_rows (kind, test, put);

-- The primary key is what makes a claim exclusive.
CREATE TABLE job_claims (
    claim TEXT NOT NULL PRIMARY KEY,
    kind  TEXT NOT NULL,
    id    TEXT NOT NULL,
    FOREIGN KEY (kind, id) REFERENCES job_rows (kind, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX job_claims_row ON job_claims (kind, id);

CREATE TABLE job_events (
    kind   TEXT    NOT NULL,
    id     TEXT    NOT NULL,
    number INTEGER NOT NULL,
    at     INTEGER NOT NULL,
    event  TEXT    NOT NULL,
    data   TEXT    NOT NULL,
    PRIMARY KEY (kind, id, number),
    FOREIGN KEY (kind, id) REFERENCES job_rows (kind, id)
) STRICT;

CREATE TRIGGER job_events_no_update BEFORE UPDATE ON job_events
BEGIN
    SELECT raise(ABORT, 'events are never changed');
END;

CREATE TRIGGER job_events_no_delete BEFORE DELETE ON job_events
BEGIN
    SELECT raise(ABORT, 'events are never deleted');
END;

-- Also stops INSERT OR REPLACE, which would delete without asking the trigger above.
CREATE TRIGGER job_events_no_gap BEFORE INSERT ON job_events
WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM job_events WHERE kind = NEW.kind AND id = NEW.id)
BEGIN
    SELECT raise(ABORT, 'events are numbered without gaps');
END;

-- "CLNU": tells a job repository from any other SQLite file.
PRAGMA application_id = 1129074261;
PRAGMA user_version = 1;
