CREATE TYPE "public"."named_nouns" AS ENUM('authors', 'countries', 'themes');--> statement-breakpoint
CREATE TABLE "most_read" (
	"position" smallint PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"ranked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "most_read_article_id_unique" UNIQUE("article_id")
);
--> statement-breakpoint
CREATE TABLE "renamed" (
	"noun_id" uuid PRIMARY KEY NOT NULL,
	"nouns" "named_nouns" NOT NULL,
	"done_to" uuid DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "view_marks" (
	"day" date NOT NULL,
	"mark" text NOT NULL,
	CONSTRAINT "view_marks_day_mark_pk" PRIMARY KEY("day","mark")
);
--> statement-breakpoint
CREATE TABLE "view_salts" (
	"day" date PRIMARY KEY NOT NULL,
	"salt" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "views" (
	"day" date NOT NULL,
	"article_id" uuid NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "views_day_article_id_pk" PRIMARY KEY("day","article_id"),
	CONSTRAINT "views_count" CHECK ("views"."count" > 0)
);
--> statement-breakpoint
-- By month, year and rubric too, in the same index: the newest answers to a common word are found without looking at all
-- of them. No word that is typed can be such a mark, since none keeps its first sign.
CREATE FUNCTION search_marks(published timestamptz, rubric uuid) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
array_to_tsvector(array_remove(ARRAY['@' || extract(year FROM published AT TIME ZONE 'UTC')::int::text,
  '@' || (extract(year FROM published AT TIME ZONE 'UTC')::int * 100 + extract(month FROM published AT TIME ZONE 'UTC')::int)::text, '@' || rubric::text], NULL));--> statement-breakpoint
ALTER TABLE "articles" drop column "search";--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (search_vector("articles"."title", "articles"."standfirst", "articles"."names", "articles"."body_text") || search_marks("articles"."published_at", "articles"."rubric_id")) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "articles_search" ON "articles" USING gin ("search");--> statement-breakpoint
ALTER TABLE "most_read" ADD CONSTRAINT "most_read_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "views" ADD CONSTRAINT "views_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "views_article" ON "views" USING btree ("article_id","day");--> statement-breakpoint
-- The words of headlines as they are written, for what is still being typed.
CREATE TEXT SEARCH CONFIGURATION plain_paper (COPY = pg_catalog.simple);--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION plain_paper ALTER MAPPING FOR asciiword, word, hword_part, hword_asciipart, asciihword, hword WITH unaccent, simple;--> statement-breakpoint
CREATE FUNCTION search_title(title text, published timestamptz) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
to_tsvector('public.plain_paper'::regconfig, title) || search_marks(published, NULL);--> statement-breakpoint
CREATE INDEX "articles_title" ON "articles" USING gin (search_title("title", "published_at"));--> statement-breakpoint
-- Whatever renames an author, a country or a theme: search has to follow.
CREATE FUNCTION note_rename() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO renamed (noun_id, nouns) VALUES (NEW.id, TG_TABLE_NAME::named_nouns) ON CONFLICT (noun_id) DO UPDATE SET done_to = DEFAULT;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER authors_renamed AFTER UPDATE OF name ON authors FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION note_rename();--> statement-breakpoint
CREATE TRIGGER countries_renamed AFTER UPDATE OF name ON countries FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION note_rename();--> statement-breakpoint
CREATE TRIGGER themes_renamed AFTER UPDATE OF name ON themes FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION note_rename();
