-- Intake: the next try's own day, dormancy, what is known of an end, applications from before the register, and who stands in
-- for whom.

ALTER TABLE application ADD COLUMN next_try_on TEXT
    CHECK (next_try_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
ALTER TABLE application ADD COLUMN dormant_until TEXT
    CHECK (dormant_until GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
ALTER TABLE application ADD COLUMN left_stage TEXT
    CHECK (left_stage = 'ny' OR left_stage = 'kontaktforsok' OR left_stage = 'kontaktad'
        OR left_stage = 'infotraff_inbjuden' OR left_stage = 'infotraff_deltagit' OR left_stage = 'infotraff_uteblev'
        OR left_stage = 'direktmote' OR left_stage = 'profil_i_banken' OR left_stage = 'reserverad'
        OR left_stage = 'utredning_pagar');
ALTER TABLE application ADD COLUMN alternative_considered INTEGER CHECK (alternative_considered IN (0, 1));
ALTER TABLE application ADD COLUMN may_reconsider INTEGER CHECK (may_reconsider IN (0, 1));
ALTER TABLE application ADD COLUMN reconsider_on TEXT
    CHECK (reconsider_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]');
ALTER TABLE application ADD COLUMN historical INTEGER CHECK (historical = 1);

DROP INDEX application_unanswered;
CREATE INDEX application_unanswered ON application (received_on)
    WHERE first_contact_at IS NULL AND deleted_at IS NULL AND historical IS NULL
        AND (stage = 'ny' OR stage = 'kontaktforsok');
CREATE INDEX application_dormant ON application (dormant_until)
    WHERE stage = 'vilande' AND dormant_until IS NOT NULL AND deleted_at IS NULL;

CREATE TABLE absence (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    staff BLOB NOT NULL REFERENCES staff (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    from_date TEXT NOT NULL CHECK (from_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    to_date TEXT CHECK (to_date >= from_date AND to_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    deputy BLOB REFERENCES staff (uid) ON UPDATE RESTRICT ON DELETE RESTRICT CHECK (deputy <> staff),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
CREATE INDEX absence_staff ON absence (staff, from_date);

-- One person is away once at a time: two absences would name two deputies.
CREATE TRIGGER absence_no_overlap_insert BEFORE INSERT ON absence WHEN NEW.deleted_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'absence overlaps') WHERE EXISTS (
        SELECT 1 FROM absence AS other
        WHERE other.staff = NEW.staff AND other.deleted_at IS NULL
            AND other.from_date <= coalesce(NEW.to_date, '9999-12-31')
            AND NEW.from_date <= coalesce(other.to_date, '9999-12-31'));
END;

CREATE TRIGGER absence_no_overlap_update BEFORE UPDATE ON absence WHEN NEW.deleted_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'absence overlaps') WHERE EXISTS (
        SELECT 1 FROM absence AS other
        WHERE other.uid <> NEW.uid AND other.staff = NEW.staff AND other.deleted_at IS NULL
            AND other.from_date <= coalesce(NEW.to_date, '9999-12-31')
            AND NEW.from_date <= coalesce(other.to_date, '9999-12-31'));
END;
