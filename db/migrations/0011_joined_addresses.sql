ALTER TABLE "subscribers" ADD COLUMN "joined" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "subscribers_joined" ON "subscribers" USING gin ("joined");