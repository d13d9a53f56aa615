-- The first shape of a register. Days are ISO text, instants UTC milliseconds, ids 16 bytes, codes ASCII keys.
-- Codes are compared one by one: for IN with more than two values SQLite builds a temporary b-tree at every insert.

CREATE TABLE schema_migration (
    version INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    applied_at INTEGER NOT NULL,
    app_version TEXT NOT NULL
) STRICT;

CREATE TABLE register_info (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    register_uid BLOB NOT NULL CHECK (length(register_uid) = 16),
    device BLOB NOT NULL CHECK (length(device) = 16),
    training INTEGER NOT NULL CHECK (training IN (0, 1)),
    created_at INTEGER NOT NULL,
    epoch INTEGER NOT NULL
) STRICT;

CREATE TABLE municipality (
    code TEXT PRIMARY KEY CHECK (length(code) = 4),
    name TEXT NOT NULL,
    county_code TEXT NOT NULL CHECK (length(county_code) = 2),
    county TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    kind TEXT NOT NULL CHECK (kind = 'kommun_central' OR kind = 'stadsdel' OR kind = 'familjehemsenhet'
        OR kind = 'jourhemspool' OR kind = 'socialjour' OR kind = 'annan'),
    municipality TEXT REFERENCES municipality (code) ON UPDATE RESTRICT ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    visiting_address TEXT NOT NULL DEFAULT '',
    parent BLOB REFERENCES unit (uid) ON UPDATE RESTRICT ON DELETE RESTRICT CHECK (parent <> uid),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    signature TEXT NOT NULL DEFAULT '',
    roles TEXT NOT NULL DEFAULT '',
    unit BLOB REFERENCES unit (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    work_phone TEXT NOT NULL DEFAULT '',
    work_email TEXT NOT NULL DEFAULT '',
    qualified INTEGER CHECK (qualified IN (0, 1)),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    slot BLOB CHECK (length(slot) = 16),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;
CREATE UNIQUE INDEX staff_slot ON staff (slot) WHERE slot IS NOT NULL AND deleted_at IS NULL;

CREATE TABLE family (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    case_number TEXT NOT NULL UNIQUE CHECK (length(case_number) BETWEEN 1 AND 30),
    display_name TEXT NOT NULL DEFAULT '',
    earlier_surnames TEXT NOT NULL DEFAULT '',
    protection TEXT NOT NULL CHECK (protection = 'ingen' OR protection = 'sekretessmarkering'
        OR protection = 'skyddad_folkbokforing'),
    unit BLOB REFERENCES unit (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    owner BLOB REFERENCES staff (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    municipality TEXT REFERENCES municipality (code) ON UPDATE RESTRICT ON DELETE RESTRICT,
    district TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '' CHECK (postcode = '' OR postcode GLOB '[1-9][0-9][0-9][0-9][0-9]'),
    city TEXT NOT NULL DEFAULT '',
    family_form TEXT CHECK (family_form = 'ensam' OR family_form = 'sambo_gift' OR family_form = 'samkonat_par'
        OR family_form = 'flergeneration' OR family_form = 'annan'),
    housing_form TEXT CHECK (housing_form = 'lagenhet' OR housing_form = 'radhus' OR housing_form = 'villa'
        OR housing_form = 'gard' OR housing_form = 'annat'),
    rooms INTEGER CHECK (rooms BETWEEN 0 AND 50),
    own_room INTEGER CHECK (own_room IN (0, 1)),
    accessible INTEGER CHECK (accessible IN (0, 1)),
    pets TEXT NOT NULL DEFAULT '',
    smoke_free INTEGER CHECK (smoke_free IN (0, 1)),
    languages TEXT NOT NULL DEFAULT '',
    foster_home_since TEXT CHECK (foster_home_since GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    experienced INTEGER CHECK (experienced IN (0, 1)),
    full_time INTEGER CHECK (full_time IN (0, 1)),
    day_and_night INTEGER CHECK (day_and_night IN (0, 1)),
    takes_respite INTEGER CHECK (takes_respite IN (0, 1)),
    adult_home_full_time INTEGER CHECK (adult_home_full_time IN (0, 1)),
    drives_car INTEGER CHECK (drives_car IN (0, 1)),
    last_note TEXT CHECK (last_note GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    family BLOB NOT NULL REFERENCES family (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    role TEXT NOT NULL CHECK (role = 'vuxen1' OR role = 'vuxen2' OR role = 'ovrig_vuxen' OR role = 'barn_i_hemmet'
        OR role = 'inneboende'),
    number_kind TEXT CHECK (number_kind = 'personnummer' OR number_kind = 'samordningsnummer' OR number_kind = 'tf'),
    number TEXT CHECK (length(number) = 12),
    birth_date TEXT CHECK (birth_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    called_name TEXT NOT NULL DEFAULT '',
    sex TEXT CHECK (sex = 'kvinna' OR sex = 'man' OR sex = 'annat_okant'),
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    occupation TEXT NOT NULL DEFAULT '',
    member_from TEXT CHECK (member_from GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    member_to TEXT CHECK (member_to GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1),
    CHECK ((number IS NULL) = (number_kind IS NULL)),
    CHECK (member_to IS NULL OR member_from IS NULL OR member_to >= member_from)
) STRICT;
CREATE INDEX person_family ON person (family);
CREATE UNIQUE INDEX person_current_number ON person (number)
    WHERE number IS NOT NULL AND member_to IS NULL AND deleted_at IS NULL;

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    family BLOB NOT NULL REFERENCES family (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    type TEXT NOT NULL CHECK (type = 'familjehem' OR type = 'jourhem' OR type = 'kontaktfamilj' OR type = 'kontaktperson'
        OR type = 'mentorsfamilj' OR type = 'natverkshem' OR type = 'konsulentstott_familjehem'
        OR type = 'sarskilt_kvalificerad_kontaktperson' OR type = 'avlastningsfamilj'
        OR type = 'stodfamilj'),
    status TEXT NOT NULL CHECK (status = 'planerat' OR status = 'aktivt' OR status = 'vilande' OR status = 'avslutat'),
    from_date TEXT NOT NULL CHECK (from_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    to_date TEXT CHECK (to_date >= from_date AND to_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    municipality TEXT REFERENCES municipality (code) ON UPDATE RESTRICT ON DELETE RESTRICT,
    age_min INTEGER CHECK (age_min BETWEEN 0 AND 20),
    age_max INTEGER CHECK (age_max BETWEEN 0 AND 20),
    max_children INTEGER CHECK (max_children BETWEEN 1 AND 6),
    takes_siblings INTEGER CHECK (takes_siblings IN (0, 1)),
    takes_parent_with_child INTEGER CHECK (takes_parent_with_child IN (0, 1)),
    supports_disability INTEGER CHECK (supports_disability IN (0, 1)),
    contract_date TEXT CHECK (contract_date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    contract_until TEXT CHECK (contract_until GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    notice_months INTEGER CHECK (notice_months BETWEEN 0 AND 12),
    end_reason TEXT,
    ended_by TEXT CHECK (ended_by IN ('familjen', 'socialtjansten')),
    end_planned INTEGER CHECK (end_planned IN (0, 1)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1),
    CHECK (age_min IS NULL OR age_max IS NULL OR age_min <= age_max)
) STRICT;
CREATE INDEX assignment_family ON assignment (family);

CREATE TRIGGER assignment_no_overlap_insert BEFORE INSERT ON assignment WHEN NEW.deleted_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'assignment overlaps') WHERE EXISTS (
        SELECT 1 FROM assignment AS other
        WHERE other.family = NEW.family AND other.type = NEW.type AND other.municipality IS NEW.municipality
            AND other.deleted_at IS NULL
            AND other.from_date <= coalesce(NEW.to_date, '9999-12-31')
            AND NEW.from_date <= coalesce(other.to_date, '9999-12-31'));
END;

CREATE TRIGGER assignment_no_overlap_update BEFORE UPDATE ON assignment WHEN NEW.deleted_at IS NULL
BEGIN
    SELECT RAISE(ABORT, 'assignment overlaps') WHERE EXISTS (
        SELECT 1 FROM assignment AS other
        WHERE other.uid <> NEW.uid AND other.family = NEW.family AND other.type = NEW.type
            AND other.municipality IS NEW.municipality AND other.deleted_at IS NULL
            AND other.from_date <= coalesce(NEW.to_date, '9999-12-31')
            AND NEW.from_date <= coalesce(other.to_date, '9999-12-31'));
END;

CREATE TABLE application (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    family BLOB NOT NULL REFERENCES family (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    received_on TEXT NOT NULL CHECK (received_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    received_at INTEGER,
    channel TEXT NOT NULL CHECK (channel = 'webbformular' OR channel = 'servicecenter' OR channel = 'telefon'
        OR channel = 'epost' OR channel = 'besok' OR channel = 'event' OR channel = 'min_insats'
        OR channel = 'rekommendation' OR channel = 'import' OR channel = 'annan'),
    wished_types TEXT NOT NULL DEFAULT '',
    experienced INTEGER CHECK (experienced IN (0, 1)),
    experience_years INTEGER CHECK (experience_years BETWEEN 0 AND 60),
    children_at_home INTEGER CHECK (children_at_home BETWEEN 0 AND 20),
    source TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '',
    stage TEXT NOT NULL CHECK (stage = 'ny' OR stage = 'kontaktforsok' OR stage = 'kontaktad' OR stage = 'infotraff_inbjuden'
        OR stage = 'infotraff_deltagit' OR stage = 'infotraff_uteblev' OR stage = 'direktmote'
        OR stage = 'profil_i_banken' OR stage = 'reserverad' OR stage = 'utredning_pagar'
        OR stage = 'vilande' OR stage = 'avslutad'),
    owner BLOB REFERENCES staff (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    unit BLOB REFERENCES unit (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    first_attempt_at INTEGER,
    first_contact_at INTEGER,
    outcome TEXT,
    reason TEXT,
    secondary_reasons TEXT NOT NULL DEFAULT '',
    initiator TEXT CHECK (initiator IN ('familjen', 'socialtjansten')),
    ended_on TEXT CHECK (ended_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1),
    CHECK ((stage = 'avslutad') = (outcome IS NOT NULL)),
    CHECK (outcome IS NULL OR reason IS NOT NULL)
) STRICT;
CREATE INDEX application_family ON application (family, received_on);
CREATE INDEX application_received ON application (received_on);

CREATE TABLE contact_entry (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    family BLOB REFERENCES family (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    application BLOB REFERENCES application (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    assignment BLOB REFERENCES assignment (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    at INTEGER NOT NULL,
    form TEXT NOT NULL CHECK (form = 'telefon' OR form = 'traff' OR form = 'hembesok' OR form = 'video' OR form = 'epost'
        OR form = 'sms' OR form = 'brev'),
    direction TEXT NOT NULL CHECK (direction IN ('ut', 'in')),
    kind TEXT NOT NULL CHECK (kind = 'intag' OR kind = 'uppfoljning' OR kind = 'stod' OR kind = 'handledning'
        OR kind = 'mentorskontakt' OR kind = 'kris' OR kind = 'administration'),
    reached INTEGER NOT NULL CHECK (reached IN (0, 1)),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    participants TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    locked_at INTEGER,
    corrects BLOB REFERENCES contact_entry (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1),
    CHECK (family IS NOT NULL OR application IS NOT NULL OR assignment IS NOT NULL)
) STRICT;
CREATE INDEX contact_entry_family ON contact_entry (family, at);
CREATE INDEX contact_entry_application ON contact_entry (application, at);

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    due TEXT CHECK (due GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    owner BLOB REFERENCES staff (uid) ON UPDATE RESTRICT ON DELETE RESTRICT,
    subject_kind TEXT NOT NULL CHECK (subject_kind = 'inget' OR subject_kind = 'family' OR subject_kind = 'application'
        OR subject_kind = 'assignment' OR subject_kind = 'person'),
    subject BLOB,
    rule_id TEXT NOT NULL DEFAULT '',
    done_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1),
    CHECK ((subject_kind = 'inget') = (subject IS NULL))
) STRICT;
CREATE INDEX task_subject ON task (subject);
CREATE INDEX task_open ON task (owner, due) WHERE done_at IS NULL AND deleted_at IS NULL;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    value TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    created_by BLOB,
    updated_by BLOB,
    deleted_at INTEGER,
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    next INTEGER NOT NULL CHECK (next >= 1)
) STRICT, WITHOUT ROWID;

-- What happened: ids, codes, counters and times only. Names and values lie in journal_payload, bound by payload_hash.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    device BLOB NOT NULL CHECK (length(device) = 16),
    actor BLOB CHECK (length(actor) = 16),
    slot BLOB CHECK (length(slot) = 16),
    batch BLOB NOT NULL CHECK (length(batch) = 16),
    action TEXT NOT NULL,
    kind TEXT NOT NULL,
    record BLOB CHECK (length(record) = 16),
    app_version TEXT NOT NULL,
    payload_hash BLOB CHECK (length(payload_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;
CREATE INDEX journal_record ON journal (record, seq) WHERE record IS NOT NULL;

CREATE TABLE journal_payload (
    seq INTEGER PRIMARY KEY REFERENCES journal (seq) ON UPDATE RESTRICT ON DELETE RESTRICT,
    nonce BLOB NOT NULL CHECK (length(nonce) = 32),
    payload BLOB NOT NULL
) STRICT;

CREATE TABLE journal_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    chain_key BLOB NOT NULL CHECK (length(chain_key) = 32)
) STRICT;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_payload_no_update BEFORE UPDATE ON journal_payload
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_payload_no_delete BEFORE DELETE ON journal_payload
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
