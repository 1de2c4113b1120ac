CREATE TABLE "rereading" (
	"done_to" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
-- PostgreSQL reads CASA-1000 as a word and a negative number, counts Kassym-Jomart as three words and km/h or 1.5 as one. Who
-- asks means the words between these signs, so they are taken for spaces; `search/question.ts` cuts in the same places.
-- One by one, since translate() takes ten times as long.
CREATE FUNCTION search_cut(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
replace(replace(replace(replace(replace(replace(replace($1, '-', ' '), '+', ' '), '.', ' '), '/', ' '), '~', ' '), '<', ' '), '&', ' ');--> statement-breakpoint
CREATE OR REPLACE FUNCTION search_plain(text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
ts_delete(to_tsvector('public.french_paper'::regconfig, search_cut($1)), tsvector_to_array(to_tsvector('public.french_paper'::regconfig, search_stop_words())));--> statement-breakpoint
CREATE OR REPLACE FUNCTION search_title(title text, published timestamptz) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
to_tsvector('public.plain_paper'::regconfig, search_cut(title)) || search_marks(published, NULL);--> statement-breakpoint
UPDATE "synonyms" SET "keys" = (SELECT array_agg(DISTINCT search_key(w)) FROM unnest("words") AS w);--> statement-breakpoint
-- Making the column anew would lock a million articles for half an hour. They are read again piece by piece instead
-- (`search/names.ts`), and found as before until then: what has new words gets new entries in both indexes.
INSERT INTO "rereading" SELECT '00000000-0000-0000-0000-000000000000' WHERE EXISTS (SELECT FROM "articles");
