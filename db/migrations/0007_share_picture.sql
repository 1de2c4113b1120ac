ALTER TABLE "articles" ADD COLUMN "share_hash" text;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_share_hash_unique" UNIQUE("share_hash");--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_share" CHECK ("articles"."share_hash" is null or ("articles"."state" = 'published' and "articles"."share_hash" ~ '^[0-9a-f]{64}$'));