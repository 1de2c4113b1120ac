CREATE TABLE "most_read" (
	"position" smallint PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"ranked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "most_read_article_id_unique" UNIQUE("article_id")
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
ALTER TABLE "most_read" ADD CONSTRAINT "most_read_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "views" ADD CONSTRAINT "views_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "views_article" ON "views" USING btree ("article_id","day");