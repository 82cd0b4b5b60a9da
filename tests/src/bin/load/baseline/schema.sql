-- The tables of the baseline and its roster: so many interpreters, 100 languages log-uniform (the first is spoken most), one to
-- three languages each, three modalities, four qualifications. See README.md beside this file.
CREATE TABLE interp(id int PRIMARY KEY, mods int NOT NULL, status smallint NOT NULL DEFAULT 0, idle_since bigint NOT NULL) WITH (fillfactor=70);
CREATE TABLE interp_lang(lang int NOT NULL, interp int NOT NULL REFERENCES interp(id), qual smallint NOT NULL, PRIMARY KEY(lang, interp));
CREATE INDEX ON interp_lang(interp);
CREATE INDEX interp_free ON interp(idle_since) WHERE status=0;
CREATE TABLE request(id bigserial PRIMARY KEY, lang int NOT NULL, modality int NOT NULL, qual smallint NOT NULL, state smallint NOT NULL DEFAULT 0, created timestamptz NOT NULL DEFAULT clock_timestamp());
CREATE TABLE offer(id bigserial PRIMARY KEY, req bigint NOT NULL, interp int NOT NULL, state smallint NOT NULL DEFAULT 0, expires timestamptz NOT NULL);
CREATE UNIQUE INDEX offer_live ON offer(interp) WHERE state=0;
CREATE TABLE assignment(id bigserial PRIMARY KEY, req bigint NOT NULL UNIQUE, interp int NOT NULL, done bool NOT NULL DEFAULT false, at timestamptz NOT NULL DEFAULT clock_timestamp());
CREATE UNIQUE INDEX one_active ON assignment(interp) WHERE NOT done;
CREATE INDEX asg_active ON assignment(id) WHERE NOT done;
CREATE TABLE outbox(id bigserial PRIMARY KEY, kind text NOT NULL, body jsonb NOT NULL, sent bool NOT NULL DEFAULT false);
CREATE INDEX outbox_unsent ON outbox(id) WHERE NOT sent;
SELECT setseed(0.42);
INSERT INTO interp SELECT i, 1+floor(random()*7)::int, 0, i FROM generate_series(1, :n) i;
INSERT INTO interp_lang SELECT power(100.0, random())::int, i.id, 1+floor(random()*4)::int FROM interp i, generate_series(1,3) g WHERE g = 1 OR random() < 0.5 ON CONFLICT DO NOTHING;
ANALYZE;
