ALTER TABLE "confirmations" ADD COLUMN "tried_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "confirmations" ADD COLUMN "mailed_at" timestamp (3) with time zone;--> statement-breakpoint
-- Until now a link counted as sent when it was made: what was made stays counted.
UPDATE "confirmations" SET "mailed_at" = "created_at" WHERE "token_hash" IS NOT NULL;
