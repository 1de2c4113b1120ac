-- French for search: accents dropped, then the stemmer without the stop list of the server, whose file nobody but its
-- administrator can change. The words of our own list are taken out of what is kept; a question leaves them out itself.
CREATE TEXT SEARCH DICTIONARY french_words (TEMPLATE = snowball, LANGUAGE = french);--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION french_paper (COPY = pg_catalog.simple);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION french_paper ALTER MAPPING FOR asciiword, word, hword_part, hword_asciipart, asciihword, hword WITH unaccent, french_words;--> statement-breakpoint
CREATE FUNCTION search_stop_words() RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
'le la les l un une des d du de au aux a à et ou où donc ce c cet cette ces ça cela s se sa son ses leur leurs mon ma mes ton ta tes notre nos votre vos je j tu il elle on nous vous ils elles me m te t lui y en qui que qu quoi dont quel quelle quels quelles quand comment pourquoi combien est sont être avoir ont eu fut sera étaient était ne n ni pas plus si dans par pour sur sous avec sans entre chez comme aussi même tout tous toute toutes autre autres';--> statement-breakpoint
CREATE FUNCTION search_plain(text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
ts_delete(to_tsvector('public.french_paper'::regconfig, $1), tsvector_to_array(to_tsvector('public.french_paper'::regconfig, search_stop_words())));--> statement-breakpoint
CREATE FUNCTION search_vector(title text, standfirst text, names text, body text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
setweight(search_plain(title), 'A') || setweight(search_plain(standfirst), 'B') || setweight(search_plain(names), 'C') || search_plain(body);--> statement-breakpoint
CREATE FUNCTION search_key(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
(SELECT coalesce(string_agg(lexeme, ' ' ORDER BY place), '') FROM unnest(search_plain($1)) AS w (lexeme, positions, weights), unnest(positions) AS place);--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"plain" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "synonyms" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"words" text[] NOT NULL,
	"keys" text[] NOT NULL,
	CONSTRAINT "synonyms_words_unique" UNIQUE("words"),
	CONSTRAINT "synonyms_several" CHECK (cardinality("synonyms"."words") >= 2)
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "names" text DEFAULT '' NOT NULL;--> statement-breakpoint
UPDATE "articles" a SET "names" = concat_ws(', ', (SELECT string_agg(p.name, ', ' ORDER BY l.position) FROM article_authors l JOIN authors p ON p.id = l.author_id WHERE l.article_id = a.id),
  (SELECT string_agg(c.name, ', ' ORDER BY l.position) FROM article_countries l JOIN countries c ON c.id = l.country_id WHERE l.article_id = a.id),
  (SELECT string_agg(t.name, ', ' ORDER BY l.position) FROM article_themes l JOIN themes t ON t.id = l.theme_id WHERE l.article_id = a.id));--> statement-breakpoint
ALTER TABLE "articles" drop column "search";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (search_vector("articles"."title", "articles"."standfirst", "articles"."names", "articles"."body_text")) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "search_words_plain" ON "search_words" USING gin ("plain" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "synonyms_keys" ON "synonyms" USING gin ("keys");--> statement-breakpoint
CREATE INDEX "articles_search" ON "articles" USING gin ("search");--> statement-breakpoint
INSERT INTO "search_words" SELECT DISTINCT w, lower(unaccent(w)) FROM "articles", regexp_split_to_table(lower(title || ' ' || standfirst || ' ' || body_text), '[^[:alpha:]]+') AS w
  WHERE listed_at > '-infinity' AND length(w) BETWEEN 4 AND 40;