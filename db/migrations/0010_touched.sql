-- Articles that were there before the newsroom were last touched when readers were last told of something.
UPDATE "articles" SET "touched_at" = greatest("created_at", "published_at", "updated_at", "withdrawn_at");--> statement-breakpoint
-- The table is read by keyset over a new column, of which the planner must know how it is spread.
ANALYZE "articles";
