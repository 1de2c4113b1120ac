CREATE TYPE "public"."named_nouns" AS ENUM('authors', 'countries', 'themes');--> statement-breakpoint
CREATE TABLE "renamed" (
	"noun_id" uuid PRIMARY KEY NOT NULL,
	"nouns" "named_nouns" NOT NULL,
	"done_to" uuid DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL
);
--> statement-breakpoint
CREATE FUNCTION note_rename() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO renamed (noun_id, nouns) VALUES (NEW.id, TG_TABLE_NAME::named_nouns) ON CONFLICT (noun_id) DO UPDATE SET done_to = DEFAULT;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER authors_renamed AFTER UPDATE OF name ON authors FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION note_rename();--> statement-breakpoint
CREATE TRIGGER countries_renamed AFTER UPDATE OF name ON countries FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION note_rename();--> statement-breakpoint
CREATE TRIGGER themes_renamed AFTER UPDATE OF name ON themes FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION note_rename();
