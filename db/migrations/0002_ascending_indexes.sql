DROP INDEX "article_authors_listed";--> statement-breakpoint
DROP INDEX "article_countries_listed";--> statement-breakpoint
DROP INDEX "article_themes_listed";--> statement-breakpoint
DROP INDEX "articles_listed";--> statement-breakpoint
DROP INDEX "articles_rubric_listed";--> statement-breakpoint
DROP INDEX "articles_dossier_listed";--> statement-breakpoint
DROP INDEX "articles_state_created";--> statement-breakpoint
DROP INDEX "journal_at";--> statement-breakpoint
DROP INDEX "journal_subject";--> statement-breakpoint
CREATE INDEX "article_authors_listed" ON "article_authors" USING btree ("author_id","listed_at","article_id");--> statement-breakpoint
CREATE INDEX "article_countries_listed" ON "article_countries" USING btree ("country_id","listed_at","article_id");--> statement-breakpoint
CREATE INDEX "article_themes_listed" ON "article_themes" USING btree ("theme_id","listed_at","article_id");--> statement-breakpoint
CREATE INDEX "articles_listed" ON "articles" USING btree ("listed_at","id");--> statement-breakpoint
CREATE INDEX "articles_rubric_listed" ON "articles" USING btree ("rubric_id","listed_at","id");--> statement-breakpoint
CREATE INDEX "articles_dossier_listed" ON "articles" USING btree ("dossier_id","listed_at","id");--> statement-breakpoint
CREATE INDEX "articles_state_created" ON "articles" USING btree ("state","created_at","id");--> statement-breakpoint
CREATE INDEX "journal_at" ON "journal" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "journal_subject" ON "journal" USING btree ("subject","id");