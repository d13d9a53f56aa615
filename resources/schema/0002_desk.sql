-- What somebody has typed and not saved, how each user has left the lists, and what is to be answered first. Drafts and
-- view states are no records: no journal, no undo, never shared. OWNER is the staff member, or the key slot of somebody
-- without a staff record.

CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    owner BLOB NOT NULL CHECK (length(owner) = 16),
    place TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 200),
    record BLOB CHECK (length(record) = 16),
    value TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    UNIQUE (owner, place)
) STRICT;
CREATE INDEX draft_record ON draft (record) WHERE record IS NOT NULL;

CREATE TABLE view_state (
    id INTEGER PRIMARY KEY,
    owner BLOB NOT NULL CHECK (length(owner) = 16),
    place TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 200),
    value TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    UNIQUE (owner, place)
) STRICT;

CREATE INDEX application_unanswered ON application (received_on)
    WHERE first_contact_at IS NULL AND deleted_at IS NULL AND (stage = 'ny' OR stage = 'kontaktforsok');

-- Those whom person_current_number leaves out: who has a number is asked at every key in some fields.
CREATE INDEX person_former_number ON person (number)
    WHERE number IS NOT NULL AND (member_to IS NOT NULL OR deleted_at IS NOT NULL);
