-- Consents, incidents, and statutory weeding (gallring).
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    family BLOB NOT NULL REFERENCES family (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    person BLOB REFERENCES person (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    purpose TEXT NOT NULL CHECK (purpose = 'registerutdrag' OR purpose = 'referenser' OR purpose = 'andra_myndigheter'
        OR purpose = 'meddelanden' OR purpose = 'annat'),
    scope TEXT NOT NULL DEFAULT '',
    given_on TEXT NOT NULL CHECK (given_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    form TEXT NOT NULL CHECK (form = 'skriftligt' OR form = 'muntligt' OR form = 'digitalt'),
    withdrawn_on TEXT CHECK (withdrawn_on >= given_on
        AND withdrawn_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
CREATE INDEX consent_family ON consent (family);
CREATE INDEX consent_person ON consent (person) WHERE person IS NOT NULL;

CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    type TEXT NOT NULL CHECK (type = 'lex_sarah' OR type = 'klagomal' OR type = 'incident' OR type = 'skada'
        OR type = 'personuppgiftsincident'),
    discovered_at INTEGER NOT NULL,
    description TEXT NOT NULL CHECK (length(description) >= 1),
    measures TEXT NOT NULL DEFAULT '',
    reported_at INTEGER CHECK (reported_at >= discovered_at),
    not_reported TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status = 'oppen' OR status = 'utreds' OR status = 'avslutad'),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE TABLE retention_proposal (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    status TEXT NOT NULL CHECK (status = 'forslag' OR status = 'godkant' OR status = 'utfort' OR status = 'forkastat'),
    made_slot BLOB NOT NULL CHECK (length(made_slot) = 16),
    approved_by BLOB REFERENCES staff (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    approved_slot BLOB CHECK (length(approved_slot) = 16 AND approved_slot <> made_slot),
    approved_at INTEGER,
    finished_at INTEGER,
    backups_until TEXT CHECK (backups_until GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1),
    CHECK ((approved_at IS NULL) = (approved_slot IS NULL))
) STRICT;

-- FAMILY is no reference: the line stays when the family is gone.
CREATE TABLE retention_item (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    proposal BLOB NOT NULL REFERENCES retention_proposal (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    family BLOB NOT NULL CHECK (length(family) = 16),
    rule TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 60),
    last_entry TEXT CHECK (last_entry GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    due TEXT CHECK (due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    status TEXT NOT NULL CHECK (status = 'foreslagen' OR status = 'undantagen' OR status = 'andrad'
        OR status = 'gallrad'),
    reason TEXT NOT NULL DEFAULT '',
    weeded_at INTEGER,
    counts TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
CREATE INDEX retention_item_proposal ON retention_item (proposal);
CREATE INDEX retention_item_family ON retention_item (family);

-- What a family's file holds is found, and deleted, along these.
CREATE INDEX contact_entry_assignment ON contact_entry (assignment) WHERE assignment IS NOT NULL;
CREATE INDEX contact_entry_corrects ON contact_entry (corrects) WHERE corrects IS NOT NULL;
CREATE INDEX family_merged_into ON family (merged_into) WHERE merged_into IS NOT NULL;

-- Payloads go by name only: one that is not listed here in the same transaction stays.
CREATE TABLE payload_weeding (
    seq INTEGER PRIMARY KEY
) STRICT;
DROP TRIGGER journal_payload_no_delete;
CREATE TRIGGER journal_payload_no_delete BEFORE DELETE ON journal_payload
    WHEN NOT EXISTS (SELECT 1 FROM payload_weeding WHERE seq = OLD.seq)
BEGIN
    SELECT RAISE(ABORT, 'only statutory weeding deletes payloads');
END;
