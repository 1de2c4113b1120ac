CREATE TYPE "public"."article_kind" AS ENUM('news', 'analysis', 'interview', 'brief', 'page');--> statement-breakpoint
CREATE TYPE "public"."article_state" AS ENUM('draft', 'review', 'scheduled', 'published', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."author_kind" AS ENUM('desk', 'person');--> statement-breakpoint
CREATE TYPE "public"."front_zone" AS ENUM('lead', 'secondary', 'brief');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('reader', 'author', 'editor', 'admin');--> statement-breakpoint
CREATE TABLE "article_authors" (
	"article_id" uuid NOT NULL,
	"listed_at" timestamp (3) with time zone NOT NULL,
	"author_id" uuid NOT NULL,
	"position" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "article_authors_article_id_author_id_pk" PRIMARY KEY("article_id","author_id")
);
--> statement-breakpoint
CREATE TABLE "article_countries" (
	"article_id" uuid NOT NULL,
	"listed_at" timestamp (3) with time zone NOT NULL,
	"country_id" uuid NOT NULL,
	"position" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "article_countries_article_id_country_id_pk" PRIMARY KEY("article_id","country_id")
);
--> statement-breakpoint
CREATE TABLE "article_media" (
	"article_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	CONSTRAINT "article_media_article_id_media_id_pk" PRIMARY KEY("article_id","media_id")
);
--> statement-breakpoint
CREATE TABLE "article_related" (
	"article_id" uuid NOT NULL,
	"related_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "article_related_article_id_related_id_pk" PRIMARY KEY("article_id","related_id"),
	CONSTRAINT "article_related_not_itself" CHECK ("article_related"."article_id" <> "article_related"."related_id")
);
--> statement-breakpoint
CREATE TABLE "article_themes" (
	"article_id" uuid NOT NULL,
	"listed_at" timestamp (3) with time zone NOT NULL,
	"theme_id" uuid NOT NULL,
	"position" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "article_themes_article_id_theme_id_pk" PRIMARY KEY("article_id","theme_id")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"kind" "article_kind" NOT NULL,
	"state" "article_state" DEFAULT 'draft' NOT NULL,
	"title" text NOT NULL,
	"standfirst" text DEFAULT '' NOT NULL,
	"body" jsonb NOT NULL,
	"body_text" text DEFAULT '' NOT NULL,
	"words" integer DEFAULT 0 NOT NULL,
	"reading_minutes" smallint DEFAULT 1 NOT NULL,
	"rubric_id" uuid,
	"dossier_id" uuid,
	"image_id" uuid,
	"image_alt" text DEFAULT '' NOT NULL,
	"image_caption" text DEFAULT '' NOT NULL,
	"image_credit" text DEFAULT '' NOT NULL,
	"published_at" timestamp (3) with time zone,
	"scheduled_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"source_key" text,
	"listed_at" timestamp (3) with time zone GENERATED ALWAYS AS (case when "articles"."state" = 'published'::article_state and "articles"."kind" <> 'page'::article_kind then "articles"."published_at" else '-infinity'::timestamptz end) STORED NOT NULL,
	CONSTRAINT "articles_slug_unique" UNIQUE("slug"),
	CONSTRAINT "articles_source_key_unique" UNIQUE("source_key"),
	CONSTRAINT "articles_id_listed" UNIQUE("id","listed_at"),
	CONSTRAINT "articles_slug" CHECK ("articles"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("articles"."slug") <= 120),
	CONSTRAINT "articles_title" CHECK (length(trim("articles"."title")) between 1 and 300),
	CONSTRAINT "articles_published_has_date" CHECK ("articles"."state" not in ('published', 'withdrawn') or "articles"."published_at" is not null),
	CONSTRAINT "articles_scheduled_has_date" CHECK ("articles"."state" <> 'scheduled' or "articles"."scheduled_at" is not null),
	CONSTRAINT "articles_withdrawn_has_date" CHECK (("articles"."state" = 'withdrawn') = ("articles"."withdrawn_at" is not null)),
	CONSTRAINT "articles_public_has_rubric" CHECK ("articles"."state" <> 'published' or "articles"."kind" = 'page' or "articles"."rubric_id" is not null),
	CONSTRAINT "articles_counts" CHECK ("articles"."words" >= 0 and "articles"."reading_minutes" >= 1 and "articles"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "authors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" "author_kind" NOT NULL,
	"bio" text DEFAULT '' NOT NULL,
	"user_id" uuid,
	CONSTRAINT "authors_slug_unique" UNIQUE("slug"),
	CONSTRAINT "authors_user_id_unique" UNIQUE("user_id"),
	CONSTRAINT "authors_slug" CHECK ("authors"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("authors"."slug") <= 120)
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "corrections_text" CHECK (length(trim("corrections"."text")) > 0)
);
--> statement-breakpoint
CREATE TABLE "countries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"iso" text NOT NULL,
	"name" text NOT NULL,
	"locative" text NOT NULL,
	"capital" text NOT NULL,
	"capital_lon" double precision NOT NULL,
	"capital_lat" double precision NOT NULL,
	"timezone" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"facts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"core" boolean DEFAULT false NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "countries_slug_unique" UNIQUE("slug"),
	CONSTRAINT "countries_iso_unique" UNIQUE("iso"),
	CONSTRAINT "countries_slug" CHECK ("countries"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("countries"."slug") <= 120),
	CONSTRAINT "countries_iso" CHECK ("countries"."iso" ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
CREATE TABLE "dossiers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"standfirst" text DEFAULT '' NOT NULL,
	"description" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"chronology" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"image_id" uuid,
	"position" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "dossiers_slug_unique" UNIQUE("slug"),
	CONSTRAINT "dossiers_slug" CHECK ("dossiers"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("dossiers"."slug") <= 120)
);
--> statement-breakpoint
CREATE TABLE "front_slots" (
	"zone" "front_zone" NOT NULL,
	"position" smallint NOT NULL,
	"article_id" uuid NOT NULL,
	CONSTRAINT "front_slots_zone_position_pk" PRIMARY KEY("zone","position"),
	CONSTRAINT "front_slots_article_id_unique" UNIQUE("article_id"),
	CONSTRAINT "front_slots_one_lead" CHECK ("front_slots"."zone" <> 'lead' or "front_slots"."position" = 0)
);
--> statement-breakpoint
CREATE TABLE "glossary" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"term" text NOT NULL,
	"definition" text NOT NULL,
	CONSTRAINT "glossary_slug_unique" UNIQUE("slug"),
	CONSTRAINT "glossary_slug" CHECK ("glossary"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("glossary"."slug") <= 120)
);
--> statement-breakpoint
CREATE TABLE "journal" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "journal_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"act" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"hash" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"widths" integer[] NOT NULL,
	"bytes" integer NOT NULL,
	"color" text NOT NULL,
	"focal_x" double precision DEFAULT 0.5 NOT NULL,
	"focal_y" double precision DEFAULT 0.5 NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_hash_unique" UNIQUE("hash"),
	CONSTRAINT "media_hash" CHECK ("media"."hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "media_size" CHECK ("media"."width" between 1 and 20000 and "media"."height" between 1 and 20000),
	CONSTRAINT "media_color" CHECK ("media"."color" ~ '^#[0-9a-f]{6}$'),
	CONSTRAINT "media_focal" CHECK ("media"."focal_x" between 0 and 1 and "media"."focal_y" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"tags" text[] NOT NULL,
	"paths" text[] NOT NULL,
	"withdrawn" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "redirects" (
	"path" text PRIMARY KEY NOT NULL,
	"article_id" uuid,
	"target" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "redirects_path" CHECK ("redirects"."path" like '/%'),
	CONSTRAINT "redirects_one_target" CHECK (("redirects"."article_id" is null) <> ("redirects"."target" is null)),
	CONSTRAINT "redirects_no_loop" CHECK ("redirects"."target" is null or "redirects"."target" <> "redirects"."path")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"article_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"user_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "revisions_version" UNIQUE("article_id","version")
);
--> statement-breakpoint
CREATE TABLE "rubrics" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"hue" text NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "rubrics_slug_unique" UNIQUE("slug"),
	CONSTRAINT "rubrics_slug" CHECK ("rubrics"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("rubrics"."slug") <= 120)
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "themes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	CONSTRAINT "themes_slug_unique" UNIQUE("slug"),
	CONSTRAINT "themes_slug" CHECK ("themes"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length("themes"."slug") <= 120)
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"email_norm" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"role" "role" DEFAULT 'reader' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	CONSTRAINT "users_email_norm_unique" UNIQUE("email_norm"),
	CONSTRAINT "users_email_norm_is_lower" CHECK ("users"."email_norm" = lower("users"."email_norm") and "users"."email_norm" like '%_@_%')
);
--> statement-breakpoint
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_article" FOREIGN KEY ("article_id","listed_at") REFERENCES "public"."articles"("id","listed_at") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "article_countries" ADD CONSTRAINT "article_countries_country_id_countries_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."countries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_countries" ADD CONSTRAINT "article_countries_article" FOREIGN KEY ("article_id","listed_at") REFERENCES "public"."articles"("id","listed_at") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "article_media" ADD CONSTRAINT "article_media_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_media" ADD CONSTRAINT "article_media_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_related" ADD CONSTRAINT "article_related_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_related" ADD CONSTRAINT "article_related_related_id_articles_id_fk" FOREIGN KEY ("related_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_themes" ADD CONSTRAINT "article_themes_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_themes" ADD CONSTRAINT "article_themes_article" FOREIGN KEY ("article_id","listed_at") REFERENCES "public"."articles"("id","listed_at") ON DELETE cascade ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_rubric_id_rubrics_id_fk" FOREIGN KEY ("rubric_id") REFERENCES "public"."rubrics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authors" ADD CONSTRAINT "authors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_slots" ADD CONSTRAINT "front_slots_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_authors_listed" ON "article_authors" USING btree ("author_id","listed_at" DESC NULLS LAST,"article_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "article_countries_listed" ON "article_countries" USING btree ("country_id","listed_at" DESC NULLS LAST,"article_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "article_media_used" ON "article_media" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "article_related_reverse" ON "article_related" USING btree ("related_id");--> statement-breakpoint
CREATE INDEX "article_themes_listed" ON "article_themes" USING btree ("theme_id","listed_at" DESC NULLS LAST,"article_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_listed" ON "articles" USING btree ("listed_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_rubric_listed" ON "articles" USING btree ("rubric_id","listed_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_dossier_listed" ON "articles" USING btree ("dossier_id","listed_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_state_created" ON "articles" USING btree ("state","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_due" ON "articles" USING btree ("scheduled_at") WHERE "articles"."state" = 'scheduled';--> statement-breakpoint
CREATE INDEX "articles_withdrawn" ON "articles" USING btree ("withdrawn_at") WHERE "articles"."state" = 'withdrawn';--> statement-breakpoint
CREATE INDEX "articles_image" ON "articles" USING btree ("image_id");--> statement-breakpoint
CREATE INDEX "articles_text" ON "articles" USING gin ((setweight(to_tsvector('french', "title"), 'A') || setweight(to_tsvector('french', "standfirst"), 'B') || setweight(to_tsvector('french', "body_text"), 'C')));--> statement-breakpoint
CREATE INDEX "corrections_article" ON "corrections" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "journal_at" ON "journal" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "journal_subject" ON "journal" USING btree ("subject","id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "notices_at" ON "notices" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "redirects_article" ON "redirects" USING btree ("article_id");