-- By month, year and rubric too, in the same index: the newest answers to a common word are found without looking at all
-- of them. No word that is typed can be such a mark, since none keeps its first sign.
CREATE FUNCTION search_marks(published timestamptz, rubric uuid) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
array_to_tsvector(array_remove(ARRAY['@' || extract(year FROM published AT TIME ZONE 'UTC')::int::text,
  '@' || (extract(year FROM published AT TIME ZONE 'UTC')::int * 100 + extract(month FROM published AT TIME ZONE 'UTC')::int)::text, '@' || rubric::text], NULL));--> statement-breakpoint
ALTER TABLE "articles" DROP COLUMN "search";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (search_vector("articles"."title", "articles"."standfirst", "articles"."names", "articles"."body_text") || search_marks("articles"."published_at", "articles"."rubric_id")) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "articles_search" ON "articles" USING gin ("search");
--> statement-breakpoint
-- The words of headlines as they are written, for what is still being typed.
CREATE TEXT SEARCH CONFIGURATION plain_paper (COPY = pg_catalog.simple);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION plain_paper ALTER MAPPING FOR asciiword, word, hword_part, hword_asciipart, asciihword, hword WITH unaccent, simple;--> statement-breakpoint
CREATE FUNCTION search_title(title text, published timestamptz) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
to_tsvector('public.plain_paper'::regconfig, title) || search_marks(published, NULL);--> statement-breakpoint
CREATE INDEX "articles_title" ON "articles" USING gin (search_title("title", "published_at"));
