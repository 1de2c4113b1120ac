ALTER TABLE "sign_ins" ADD COLUMN "follows_kind" "subject_kind";--> statement-breakpoint
ALTER TABLE "sign_ins" ADD COLUMN "follows_id" uuid;