-- One request from submit to acceptance, three commits: the transaction that counts. See README.md beside this file.
\set lang random_exponential(1, 100, 4.6)
\set m random(0, 2)
\set mod case when :m = 0 then 1 when :m = 1 then 2 else 4 end
\set q random(1, 3)
INSERT INTO request(lang, modality, qual) VALUES (:lang, :mod, :q) RETURNING id AS rid \gset
BEGIN;
SELECT coalesce((SELECT i.id FROM interp_lang il JOIN interp i ON i.id = il.interp WHERE il.lang = :lang AND il.qual >= :q AND i.status = 0 AND (i.mods & :mod) <> 0 ORDER BY i.idle_since LIMIT 1 FOR UPDATE OF i SKIP LOCKED),0) AS iid \gset
\if :iid
UPDATE interp SET status = 2 WHERE id = :iid;
INSERT INTO offer(req, interp, expires) VALUES (:rid, :iid, clock_timestamp() + interval '30 s') RETURNING id AS oid \gset
INSERT INTO outbox(kind, body) VALUES ('offer', jsonb_build_object('request', (:rid)::bigint, 'interpreter', (:iid)::int));
\endif
COMMIT;
\if :iid
BEGIN;
UPDATE offer SET state = 1 WHERE id = :oid AND state = 0 AND expires > clock_timestamp();
UPDATE request SET state = 1 WHERE id = :rid AND state = 0;
UPDATE interp SET status = 1 WHERE id = :iid AND status = 2;
INSERT INTO assignment(req, interp) VALUES (:rid, :iid);
INSERT INTO outbox(kind, body) VALUES ('assigned', jsonb_build_object('request', (:rid)::bigint, 'interpreter', (:iid)::int));
COMMIT;
\endif
