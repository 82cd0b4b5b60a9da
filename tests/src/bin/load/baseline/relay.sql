-- Takes outbox rows out, a hundred at a time, as a relay would that sends them.
DELETE FROM outbox WHERE id = ANY(ARRAY(SELECT id FROM outbox WHERE NOT sent ORDER BY id LIMIT 100 FOR UPDATE SKIP LOCKED));
