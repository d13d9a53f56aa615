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
