-- Who may see what, for how long, and by which law.

-- Sections of law as screens and papers name them. CODE is what the program knows a section by; one that was moved has a row
-- for each place it had, so that an old case keeps the law it was decided by.
CREATE TABLE statute (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 60),
    act TEXT NOT NULL CHECK (length(act) BETWEEN 1 AND 60),
    section TEXT NOT NULL DEFAULT '' CHECK (length(section) <= 60),
    subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
    valid_from TEXT CHECK (valid_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    valid_to TEXT CHECK (valid_to >= valid_from AND valid_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
CREATE INDEX statute_code ON statute (code, valid_from);

-- Notes that the person says are wrong: when they said so, and what, in their own words (SoL 2025:400, 14:3 to 14:6).
ALTER TABLE contact_entry ADD COLUMN disputed_on TEXT
    CHECK (disputed_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
ALTER TABLE contact_entry ADD COLUMN dispute TEXT NOT NULL DEFAULT '';

-- What is frozen is never changed, by whatever path. The moment is that of the change, which the program hands in; a note
-- without one was made before notes froze, and did so after 24 hours. Where a note hangs and who disputes it are not part
-- of it, and statutory weeding deletes it whole.
CREATE TRIGGER contact_entry_frozen BEFORE UPDATE ON contact_entry
WHEN (max(NEW.updated_at, OLD.updated_at) >= coalesce(OLD.locked_at, OLD.created_at + 86400000)
        OR NEW.version <= OLD.version)
    AND (NEW.uid IS NOT OLD.uid OR NEW.at IS NOT OLD.at OR NEW.form IS NOT OLD.form
        OR NEW.direction IS NOT OLD.direction OR NEW.kind IS NOT OLD.kind OR NEW.reached IS NOT OLD.reached
        OR NEW.minutes IS NOT OLD.minutes OR NEW.participants IS NOT OLD.participants OR NEW.text IS NOT OLD.text
        OR NEW.locked_at IS NOT OLD.locked_at OR NEW.corrects IS NOT OLD.corrects
        OR NEW.created_at IS NOT OLD.created_at OR NEW.created_by IS NOT OLD.created_by
        OR (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL))
BEGIN
    SELECT RAISE(ABORT, 'a frozen note is never changed');
END;

-- Reviews of the log, and the entries of the journal that each looked at. SEED makes the same draw again.
CREATE TABLE log_review (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    from_date TEXT NOT NULL CHECK (from_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    to_date TEXT NOT NULL CHECK (to_date >= from_date AND to_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    seed INTEGER NOT NULL CHECK (seed BETWEEN 0 AND 4294967295),
    random_size INTEGER NOT NULL CHECK (random_size BETWEEN 0 AND 500),
    rule_size INTEGER NOT NULL CHECK (rule_size BETWEEN 0 AND 500),
    rules TEXT NOT NULL,
    entries INTEGER NOT NULL CHECK (entries >= 0),
    done_at INTEGER,
    done_by BLOB REFERENCES staff (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    conclusion TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1),
    CHECK (done_at IS NULL OR conclusion <> '')
) STRICT;

CREATE TABLE log_review_item (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    review BLOB NOT NULL REFERENCES log_review (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    seq INTEGER NOT NULL REFERENCES journal (seq) ON UPDATE RESTRICT ON DELETE RESTRICT,
    rules TEXT NOT NULL CHECK (length(rules) > 0),
    verdict TEXT CHECK (verdict IN ('utan_anmarkning', 'fraga', 'missbruk')),
    note TEXT NOT NULL DEFAULT '',
    decided_by BLOB REFERENCES staff (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    decided_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1),
    UNIQUE (review, seq),
    CHECK ((verdict IS NULL) = (decided_at IS NULL)),
    CHECK (verdict IS NULL OR verdict = 'utan_anmarkning' OR note <> '')
) STRICT;
