-- Outreach: information meetings, campaigns and events, how a family found the contact, and which record a doublet became.

CREATE TABLE meeting_series (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    interval_weeks INTEGER NOT NULL CHECK (interval_weeks BETWEEN 1 AND 8),
    starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 15 AND 720),
    place TEXT NOT NULL DEFAULT '',
    video INTEGER NOT NULL CHECK (video IN (0, 1)),
    capacity INTEGER CHECK (capacity BETWEEN 1 AND 1000),
    leader BLOB REFERENCES staff (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    from_date TEXT NOT NULL CHECK (from_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    to_date TEXT CHECK (to_date >= from_date AND to_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE TABLE info_meeting (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    series BLOB REFERENCES meeting_series (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    series_day TEXT CHECK (series_day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 15 AND 720),
    place TEXT NOT NULL DEFAULT '',
    video INTEGER NOT NULL CHECK (video IN (0, 1)),
    capacity INTEGER CHECK (capacity BETWEEN 1 AND 1000),
    leader BLOB REFERENCES staff (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    status TEXT NOT NULL CHECK (status = 'planerad' OR status = 'genomford' OR status = 'installd'),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
CREATE INDEX info_meeting_day ON info_meeting (day, starts_at);
CREATE INDEX info_meeting_series ON info_meeting (series, day);

CREATE TABLE meeting_attendance (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    meeting BLOB NOT NULL REFERENCES info_meeting (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    application BLOB NOT NULL REFERENCES application (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    status TEXT NOT NULL CHECK (status = 'inbjuden' OR status = 'anmald' OR status = 'deltog' OR status = 'uteblev'
        OR status = 'avbokade'),
    persons INTEGER NOT NULL CHECK (persons BETWEEN 1 AND 20),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
CREATE UNIQUE INDEX meeting_attendance_once ON meeting_attendance (meeting, application) WHERE deleted_at IS NULL;
CREATE INDEX meeting_attendance_application ON meeting_attendance (application);

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    channels TEXT NOT NULL DEFAULT '',
    programme TEXT NOT NULL DEFAULT '',
    from_date TEXT NOT NULL CHECK (from_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    to_date TEXT NOT NULL CHECK (to_date >= from_date AND to_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    cost INTEGER CHECK (cost BETWEEN 0 AND 1000000000),
    goal INTEGER CHECK (goal BETWEEN 0 AND 100000),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE TABLE campaign_event (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    campaign BLOB REFERENCES campaign (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    place TEXT NOT NULL DEFAULT '',
    contacts INTEGER CHECK (contacts BETWEEN 0 AND 100000),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
CREATE INDEX campaign_event_day ON campaign_event (day);

ALTER TABLE application ADD COLUMN campaign BLOB REFERENCES campaign (uid) ON UPDATE RESTRICT ON DELETE RESTRICT;
ALTER TABLE application ADD COLUMN welcome_score INTEGER CHECK (welcome_score BETWEEN 1 AND 5);
ALTER TABLE application ADD COLUMN welcome_note TEXT NOT NULL DEFAULT '';
ALTER TABLE application ADD COLUMN stage_since TEXT
    CHECK (stage_since GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
CREATE INDEX application_campaign ON application (campaign) WHERE campaign IS NOT NULL;

ALTER TABLE family ADD COLUMN merged_into BLOB REFERENCES family (uid) ON UPDATE RESTRICT ON DELETE RESTRICT;

-- A list's first rows are read from these alone, without the whole family beside them.
CREATE INDEX assignment_active ON assignment (family) WHERE status = 'aktivt' AND deleted_at IS NULL;
