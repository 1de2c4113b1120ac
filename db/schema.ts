/**
 * Every table of the paper. Rules that must never be broken are constraints here (states, uniqueness, ownership);
 * the modules beside this file turn them into sentences that a person understands.
 *
 * Lists are read by keyset over `listed_at`: the date of publication of what the public may see, '-infinity' for all
 * the rest. The link tables repeat it behind a foreign key that cascades, so the newest articles of a country, theme
 * or author are one index walk whatever the size of the archive, and no code has to keep the copies true. Indexes ascend:
 * read backwards they are newest first as `order by … desc` means it, while drizzle writes `.desc()` with nulls last,
 * an order that no list asks for.
 */
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  customType,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Body } from '#db/body/document.ts'

export const role = pgEnum('role', ['reader', 'author', 'editor', 'admin'])
export const articleKind = pgEnum('article_kind', ['news', 'analysis', 'interview', 'brief', 'page'])
export const articleState = pgEnum('article_state', ['draft', 'review', 'scheduled', 'published', 'withdrawn'])
export const authorKind = pgEnum('author_kind', ['desk', 'person'])
export const subjectKind = pgEnum('subject_kind', ['rubric', 'country', 'theme', 'dossier', 'author'])
export const frontZone = pgEnum('front_zone', ['lead', 'secondary', 'brief'])

const id = () => uuid('id').primaryKey().defaultRandom()
const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })
const createdAt = () => instant('created_at').notNull().defaultNow()
const slugCheck = (name: string, column: Parameters<typeof sql>[1]) => check(name, sql`${column} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(${column}) <= 120`)

export const users = pgTable(
  'users',
  {
    id: id(),
    email: text('email').notNull(),
    /** Lower case, NFC: the address under which a person is one person. */
    emailNorm: text('email_norm').notNull().unique(),
    name: text('name').notNull().default(''),
    role: role('role').notNull().default('reader'),
    createdAt: createdAt(),
    disabledAt: instant('disabled_at'),
    /** Last use of any session, to the day: accounts that nobody uses end. */
    seenAt: instant('seen_at').notNull().defaultNow(),
    /** Told that the account will end for want of use. */
    warnedAt: instant('warned_at'),
    /** When « Mon journal » was last looked at: what came since is new. */
    journalSeenAt: instant('journal_seen_at').notNull().defaultNow(),
  },
  (t) => [check('users_email_norm_is_lower', sql`${t.emailNorm} = lower(${t.emailNorm}) and ${t.emailNorm} like '%_@_%'`)],
)

const owner = () =>
  uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })

export const rubrics = pgTable(
  'rubrics',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    /** Name of a hue among the design tokens. */
    hue: text('hue').notNull(),
    position: smallint('position').notNull(),
  },
  (t) => [slugCheck('rubrics_slug', t.slug)],
)

export type Fact = { label: string; value: string; source: string }

export const countries = pgTable(
  'countries',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    /** ISO 3166-1 alpha-2. */
    iso: text('iso').notNull().unique(),
    name: text('name').notNull(),
    /** « au Kazakhstan », « en Ouzbékistan ». */
    locative: text('locative').notNull(),
    capital: text('capital').notNull(),
    capitalLon: doublePrecision('capital_lon').notNull(),
    capitalLat: doublePrecision('capital_lat').notNull(),
    /** IANA name. */
    timezone: text('timezone').notNull(),
    description: text('description').notNull().default(''),
    facts: jsonb('facts').$type<Fact[]>().notNull().default([]),
    /** The five states of Central Asia; the others are neighbours. */
    core: boolean('core').notNull().default(false),
    position: smallint('position').notNull(),
  },
  (t) => [slugCheck('countries_slug', t.slug), check('countries_iso', sql`${t.iso} ~ '^[A-Z]{2}$'`)],
)

export const themes = pgTable(
  'themes',
  { id: id(), slug: text('slug').notNull().unique(), name: text('name').notNull(), description: text('description').notNull().default('') },
  (t) => [slugCheck('themes_slug', t.slug)],
)

/** `date` is ISO 8601, as precise as is known: '1906', '1881-05', '1991-12-16'. */
export type ChronologyEntry = { date: string; text: string; article?: string }

export const dossiers = pgTable(
  'dossiers',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    title: text('title').notNull(),
    standfirst: text('standfirst').notNull().default(''),
    description: jsonb('description').$type<string[]>().notNull().default([]),
    chronology: jsonb('chronology').$type<ChronologyEntry[]>().notNull().default([]),
    imageId: uuid('image_id').references(() => media.id, { onDelete: 'set null' }),
    position: smallint('position').notNull().default(0),
  },
  (t) => [slugCheck('dossiers_slug', t.slug)],
)

export const authors = pgTable(
  'authors',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    kind: authorKind('kind').notNull(),
    bio: text('bio').notNull().default(''),
    userId: uuid('user_id')
      .unique()
      .references(() => users.id, { onDelete: 'set null' }),
  },
  (t) => [slugCheck('authors_slug', t.slug)],
)

export const glossary = pgTable(
  'glossary',
  { id: id(), slug: text('slug').notNull().unique(), term: text('term').notNull(), definition: text('definition').notNull() },
  (t) => [slugCheck('glossary_slug', t.slug)],
)

/** A stored picture. Its files lie under `hash` in the store, one per width and format; see `media/`. */
export const media = pgTable(
  'media',
  {
    id: id(),
    /** SHA-256 of the bytes as received, in hexadecimal: the same file is stored once. */
    hash: text('hash').notNull().unique(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    /** Widths in pixels at which AVIF, WebP and JPEG exist, ascending. */
    widths: integer('widths').array().notNull(),
    bytes: integer('bytes').notNull(),
    /** Dominant colour, '#rrggbb', shown until the picture is there. */
    color: text('color').notNull(),
    /** Part of the picture that every crop must keep, from 0 to 1 from the top left corner. */
    focalX: doublePrecision('focal_x').notNull().default(0.5),
    focalY: doublePrecision('focal_y').notNull().default(0.5),
    alt: text('alt').notNull().default(''),
    caption: text('caption').notNull().default(''),
    credit: text('credit').notNull().default(''),
    createdAt: createdAt(),
  },
  (t) => [
    check('media_hash', sql`${t.hash} ~ '^[0-9a-f]{64}$'`),
    check('media_size', sql`${t.width} between 1 and 20000 and ${t.height} between 1 and 20000`),
    check('media_color', sql`${t.color} ~ '^#[0-9a-f]{6}$'`),
    check('media_focal', sql`${t.focalX} between 0 and 1 and ${t.focalY} between 0 and 1`),
  ],
)

const listedAt = (kind: Parameters<typeof sql>[1], state: Parameters<typeof sql>[1], published: Parameters<typeof sql>[1]) =>
  sql`case when ${state} = 'published'::article_state and ${kind} <> 'page'::article_kind then ${published} else '-infinity'::timestamptz end`

/**
 * What search reads of an article. It is kept, as making it anew for every article that is ranked takes a millisecond each.
 * `search_vector` and the configuration behind it stand in the migrations; `db/search/` says how they are asked.
 */
const searched = (texts: Parameters<typeof sql>[1][], marks: Parameters<typeof sql>[1][]) =>
  sql`search_vector(${sql.join(texts, sql`, `)}) || search_marks(${sql.join(marks, sql`, `)})`

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

export const articles = pgTable(
  'articles',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    kind: articleKind('kind').notNull(),
    state: articleState('state').notNull().default('draft'),
    title: text('title').notNull(),
    standfirst: text('standfirst').notNull().default(''),
    body: jsonb('body').$type<Body>().notNull(),
    /** The body as plain text: what search reads and what words are counted in. */
    bodyText: text('body_text').notNull().default(''),
    /** Authors, countries and themes as search finds them; kept by whatever saves the links of an article. */
    names: text('names').notNull().default(''),
    words: integer('words').notNull().default(0),
    readingMinutes: smallint('reading_minutes').notNull().default(1),
    rubricId: uuid('rubric_id').references(() => rubrics.id),
    dossierId: uuid('dossier_id').references(() => dossiers.id),
    imageId: uuid('image_id').references(() => media.id),
    /** Description, caption and credit belong to the use of a picture, not to the file. */
    imageAlt: text('image_alt').notNull().default(''),
    imageCaption: text('image_caption').notNull().default(''),
    imageCredit: text('image_credit').notNull().default(''),
    /** Where the share picture lies in the store; see `articles/share.ts`. */
    shareHash: text('share_hash').unique(),
    publishedAt: instant('published_at'),
    scheduledAt: instant('scheduled_at'),
    withdrawnAt: instant('withdrawn_at'),
    /** Last change that readers are told of. */
    updatedAt: instant('updated_at'),
    createdAt: createdAt(),
    /** Counts saves; the second of two that started from the same version is refused. */
    version: integer('version').notNull().default(1),
    /** What networks show below the title where it is shared; the standfirst where it is empty. */
    shareText: text('share_text').notNull().default(''),
    /** Somebody has decided that it is about no country; else one is still to be chosen. */
    placeless: boolean('placeless').notNull().default(false),
    /** Whose article it is: an author sees and edits their own. */
    ownerId: uuid('owner_id').references(() => users.id, { onDelete: 'set null' }),
    /** Who is asked to look at it. */
    assigneeId: uuid('assignee_id').references(() => users.id, { onDelete: 'set null' }),
    /** Last save or change of state: the order of the newsroom's table. */
    touchedAt: instant('touched_at').notNull().defaultNow(),
    /** In the bin since, and the state in which it comes back. */
    binnedAt: instant('binned_at'),
    binnedFrom: articleState('binned_from'),
    /** Identity in the source that an article was imported from, so that importing twice does not double. */
    sourceKey: text('source_key').unique(),
    listedAt: instant('listed_at')
      .notNull()
      .generatedAlwaysAs((): ReturnType<typeof sql> => listedAt(articles.kind, articles.state, articles.publishedAt)),
    search: tsvector('search')
      .notNull()
      .generatedAlwaysAs(
        (): ReturnType<typeof sql> =>
          searched([articles.title, articles.standfirst, articles.names, articles.bodyText], [articles.publishedAt, articles.rubricId]),
      ),
  },
  (t) => [
    slugCheck('articles_slug', t.slug),
    check('articles_title', sql`length(trim(${t.title})) between 1 and 300`),
    check('articles_published_has_date', sql`${t.state} not in ('published', 'withdrawn') or ${t.publishedAt} is not null`),
    check('articles_scheduled_has_date', sql`${t.state} <> 'scheduled' or ${t.scheduledAt} is not null`),
    check('articles_withdrawn_has_date', sql`(${t.state} = 'withdrawn') = (${t.withdrawnAt} is not null)`),
    check('articles_public_has_rubric', sql`${t.state} <> 'published' or ${t.kind} = 'page' or ${t.rubricId} is not null`),
    check('articles_share', sql`${t.shareHash} is null or (${t.state} = 'published' and ${t.shareHash} ~ '^[0-9a-f]{64}$')`),
    check('articles_binned', sql`(${t.binnedAt} is null) = (${t.binnedFrom} is null) and (${t.binnedAt} is null or ${t.state} in ('draft', 'withdrawn'))`),
    check('articles_counts', sql`${t.words} >= 0 and ${t.readingMinutes} >= 1 and ${t.version} >= 1`),
    unique('articles_id_listed').on(t.id, t.listedAt),
    index('articles_listed').on(t.listedAt, t.id),
    index('articles_rubric_listed').on(t.rubricId, t.listedAt, t.id),
    index('articles_dossier_listed').on(t.dossierId, t.listedAt, t.id),
    index('articles_state_created').on(t.state, t.createdAt, t.id),
    index('articles_touched').on(t.touchedAt, t.id),
    index('articles_state_touched').on(t.state, t.touchedAt, t.id),
    index('articles_owner_touched').on(t.ownerId, t.touchedAt, t.id),
    index('articles_assignee').on(t.assigneeId).where(sql`${t.assigneeId} is not null`),
    index('articles_binned_at').on(t.binnedAt).where(sql`${t.binnedAt} is not null`),
    index('articles_due').on(t.scheduledAt).where(sql`${t.state} = 'scheduled'`),
    index('articles_withdrawn').on(t.withdrawnAt).where(sql`${t.state} = 'withdrawn'`),
    index('articles_image').on(t.imageId),
    index('articles_search').using('gin', t.search),
    index('articles_title').using('gin', sql`search_title(${t.title}, ${t.publishedAt})`),
  ],
)

const link = (name: string, t: { articleId: never; listedAt: never }) =>
  foreignKey({ name, columns: [t.articleId, t.listedAt], foreignColumns: [articles.id, articles.listedAt] })
    .onUpdate('cascade')
    .onDelete('cascade')

export const articleCountries = pgTable(
  'article_countries',
  {
    articleId: uuid('article_id').notNull(),
    listedAt: instant('listed_at').notNull(),
    countryId: uuid('country_id')
      .notNull()
      .references(() => countries.id),
    position: smallint('position').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.countryId] }),
    link('article_countries_article', t as never),
    index('article_countries_listed').on(t.countryId, t.listedAt, t.articleId),
  ],
)

export const articleThemes = pgTable(
  'article_themes',
  {
    articleId: uuid('article_id').notNull(),
    listedAt: instant('listed_at').notNull(),
    themeId: uuid('theme_id')
      .notNull()
      .references(() => themes.id),
    position: smallint('position').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.themeId] }),
    link('article_themes_article', t as never),
    index('article_themes_listed').on(t.themeId, t.listedAt, t.articleId),
  ],
)

export const articleAuthors = pgTable(
  'article_authors',
  {
    articleId: uuid('article_id').notNull(),
    listedAt: instant('listed_at').notNull(),
    authorId: uuid('author_id')
      .notNull()
      .references(() => authors.id),
    position: smallint('position').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.authorId] }),
    link('article_authors_article', t as never),
    index('article_authors_listed').on(t.authorId, t.listedAt, t.articleId),
  ],
)

/** What to read after an article, chosen when it is published, each with its reason. */
export const articleRelated = pgTable(
  'article_related',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    relatedId: uuid('related_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    position: smallint('position').notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.relatedId] }),
    index('article_related_reverse').on(t.relatedId),
    check('article_related_not_itself', sql`${t.articleId} <> ${t.relatedId}`),
  ],
)

/** The pictures that a body shows, so that a page needs one query for them and the library knows where each is used. */
export const articleMedia = pgTable(
  'article_media',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    mediaId: uuid('media_id')
      .notNull()
      .references(() => media.id),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.mediaId] }), index('article_media_used').on(t.mediaId)],
)

/** All that an editor writes of an article, nouns by slug: what is saved, kept as a revision, compared and restored. */
export type Content = {
  slug: string
  kind: (typeof articleKind.enumValues)[number]
  title: string
  standfirst: string
  body: Body
  rubric: string | null
  countries: string[]
  placeless: boolean
  themes: string[]
  dossier: string | null
  authors: string[]
  image: { mediaId: string; alt: string; caption: string; credit: string } | null
  shareText: string
}

/** What has been written of a public article and not been published yet. */
export const pending = pgTable('pending', {
  articleId: uuid('article_id')
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
  content: jsonb('content').$type<Content>().notNull(),
})

/** Every saved state of an article, for ever. */
export const revisions = pgTable(
  'revisions',
  {
    id: id(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    snapshot: jsonb('snapshot').$type<Content>().notNull(),
    /** Written by the clock of an editor's page, not by a decision: those that follow within a few minutes take its place. */
    auto: boolean('auto').notNull().default(false),
    reason: text('reason').notNull().default(''),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (t) => [unique('revisions_version').on(t.articleId, t.version)],
)

/** A text that came after another had been saved over the same version: kept beside it until somebody has merged it. */
export const asides = pgTable(
  'asides',
  {
    id: id(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** The version that it started from. */
    version: integer('version').notNull(),
    content: jsonb('content').$type<Content>().notNull(),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (t) => [index('asides_article').on(t.articleId, t.createdAt)],
)

/** What colleagues say of an article; `quote` is the beginning of the block that they mean, where they mean one. */
export const comments = pgTable(
  'comments',
  {
    id: id(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
    text: text('text').notNull(),
    quote: text('quote').notNull().default(''),
    createdAt: createdAt(),
    resolvedAt: instant('resolved_at'),
  },
  (t) => [index('comments_article').on(t.articleId, t.createdAt), check('comments_text', sql`length(trim(${t.text})) between 1 and 2000`)],
)

/** Who has an article open, on which device; forgotten seconds after they leave. */
export const presence = pgTable(
  'presence',
  {
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    sessionId: uuid('session_id')
      .notNull()
      .references(() => sessions.id, { onDelete: 'cascade' }),
    userId: owner(),
    seenAt: instant('seen_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.sessionId] })],
)

export const corrections = pgTable(
  'corrections',
  {
    id: id(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    at: instant('at').notNull().defaultNow(),
    text: text('text').notNull(),
  },
  (t) => [index('corrections_article').on(t.articleId, t.at), check('corrections_text', sql`length(trim(${t.text})) > 0`)],
)

/** A former address and where it leads for ever: to an article, wherever that now is, or to another path. */
export const redirects = pgTable(
  'redirects',
  {
    path: text('path').primaryKey(),
    articleId: uuid('article_id').references(() => articles.id, { onDelete: 'cascade' }),
    target: text('target'),
    createdAt: createdAt(),
  },
  (t) => [
    check('redirects_path', sql`${t.path} like '/%'`),
    check('redirects_one_target', sql`(${t.articleId} is null) <> (${t.target} is null)`),
    check('redirects_no_loop', sql`${t.target} is null or ${t.target} <> ${t.path}`),
    index('redirects_article').on(t.articleId),
  ],
)

/** The curated front page; what is not filled falls back to the newest. */
export const frontSlots = pgTable(
  'front_slots',
  {
    zone: frontZone('zone').notNull(),
    position: smallint('position').notNull(),
    articleId: uuid('article_id')
      .notNull()
      .unique()
      .references(() => articles.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.zone, t.position] }), check('front_slots_one_lead', sql`${t.zone} <> 'lead' or ${t.position} = 0`)],
)

/** How often an article was read on a day of Paris: a number, and nothing of those who read. */
export const views = pgTable(
  'views',
  {
    day: date('day').notNull(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.day, t.articleId] }), index('views_article').on(t.articleId, t.day), check('views_count', sql`${t.count} > 0`)],
)

/** The secret of a day, under which its readers are told apart; forgotten with the day, and what was made with it. */
export const viewSalts = pgTable('view_salts', { day: date('day').primaryKey(), salt: text('salt').notNull() })

/** That somebody has read an article today, so that reading it again does not count. `mark` says neither who nor what. */
export const viewMarks = pgTable('view_marks', { day: date('day').notNull(), mark: text('mark').notNull() }, (t) => [primaryKey({ columns: [t.day, t.mark] })])

/** The articles most read in the last days, in their order, as the front page shows them. */
export const mostRead = pgTable('most_read', {
  position: smallint('position').primaryKey(),
  articleId: uuid('article_id')
    .notNull()
    .unique()
    .references(() => articles.id, { onDelete: 'cascade' }),
  /** When the order was last found to hold. */
  rankedAt: instant('ranked_at').notNull(),
})

export const namedNouns = pgEnum('named_nouns', ['authors', 'countries', 'themes'])

/** Nouns with a new name that not all of their articles are found by yet; filled by a trigger, see `search/names.ts`. */
export const renamed = pgTable('renamed', {
  nounId: uuid('noun_id').primaryKey(),
  nouns: namedNouns('nouns').notNull(),
  /** Articles up to this id have the new name. */
  doneTo: uuid('done_to').notNull().default('00000000-0000-0000-0000-000000000000'),
})

/** Where a migration has search read texts in another way: the articles up to this id follow already. Empty once all do; see `search/names.ts`. */
export const rereading = pgTable('rereading', { doneTo: uuid('done_to').primaryKey() })

/** Words that mean the same to whoever searches: spellings of a name, a noun and its adjective. */
export const synonyms = pgTable(
  'synonyms',
  {
    id: id(),
    words: text('words').array().notNull().unique(),
    /** The words as they are compared: `search_key` of each. */
    keys: text('keys').array().notNull(),
  },
  (t) => [index('synonyms_keys').using('gin', t.keys), check('synonyms_several', sql`cardinality(${t.words}) >= 2`)],
)

/** Every word that a published article ever used, for « vouliez-vous dire »; `plain` is without accents. */
export const searchWords = pgTable('search_words', { word: text('word').primaryKey(), plain: text('plain').notNull() }, (t) => [
  index('search_words_plain').using('gin', t.plain.op('gin_trgm_ops')),
])

/** Name, tagline, contact and the rest of what an administrator may change; see `settings.ts` for the keys. */
export const settings = pgTable('settings', { key: text('key').primaryKey(), value: jsonb('value').notNull() })

/** What readers may see has changed. Kept so that an instance that lost its connection can catch up. */
export const notices = pgTable(
  'notices',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: createdAt(),
    tags: text('tags').array().notNull(),
    paths: text('paths').array().notNull(),
    /** Nothing of the old pages may be shown even once more. */
    withdrawn: boolean('withdrawn').notNull().default(false),
  },
  (t) => [index('notices_at').on(t.at)],
)

/**
 * How often somebody did what may be done so often, until `expire`. Who that is cannot be told from the key, and the row
 * is gone soon after; the names of the columns are those of rate-limiter-flexible.
 */
export const limits = pgTable('limits', { key: text('key').primaryKey(), points: integer('points').notNull(), expire: instant('expire').notNull() })

/** Who did what. `actor` is a user's id or the name of a command. */
export const journal = pgTable(
  'journal',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: createdAt(),
    actor: text('actor').notNull(),
    act: text('act').notNull(),
    subject: text('subject').notNull(),
    detail: jsonb('detail').notNull().default({}),
  },
  (t) => [index('journal_at').on(t.at, t.id), index('journal_subject').on(t.subject, t.id)],
)

// The subscriber. Whoever signs in is a user; whoever gets letters is a subscriber, with or without an account.

/** A SHA-256 in hexadecimal of a secret that only its bearer has. */
const digest = (name: string) => text(name).unique()

/**
 * A person at another provider (OAuth, OpenID Connect) who is a user here. `providerAccountId` names them there for ever,
 * whatever their address; nothing that opens their account there is kept.
 */
export const accounts = pgTable(
  'accounts',
  {
    userId: owner(),
    type: text('type').notNull(),
    provider: text('provider').notNull(),
    providerAccountId: text('provider_account_id').notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.provider, t.providerAccountId] }), index('accounts_user').on(t.userId)],
)

/** A device on which a person is signed in. */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    /** Named as the Drizzle adapter of Auth.js wants it; what is kept is a hash. */
    sessionToken: digest('token_hash').notNull(),
    userId: owner(),
    /** In words: « Firefox, Android ». */
    device: text('device').notNull().default(''),
    /** When the second factor was shown on this device. */
    secondFactorAt: instant('second_factor_at'),
    createdAt: createdAt(),
    usedAt: instant('used_at').notNull().defaultNow(),
    expires: instant('expires_at').notNull(),
  },
  (t) => [index('sessions_user').on(t.userId, t.usedAt), index('sessions_expires').on(t.expires)],
)

/** A one-time-password application (RFC 6238) of somebody who writes here, and the codes for the day it is lost. */
export const secondFactors = pgTable('second_factors', {
  userId: owner().primaryKey(),
  /** Sealed: the row alone opens nothing. */
  secret: text('secret').notNull(),
  /** Shown to work; before that it protects nothing. */
  confirmedAt: instant('confirmed_at'),
  /** The last step of 30 seconds that was used: no code opens twice. */
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
  /** Keyed hashes. */
  recovery: text('recovery').array().notNull(),
})

/** Somebody asked to sign in. The secrets are made when the mail is sent, and kept as hashes alone. */
export const signIns = pgTable(
  'sign_ins',
  {
    id: id(),
    email: text('email').notNull(),
    emailNorm: text('email_norm').notNull(),
    /** Keyed hash of the network that asked, for limits. */
    network: text('network').notNull(),
    tokenHash: digest('token_hash'),
    codeHash: text('code_hash'),
    /** Wrong codes so far. */
    tries: smallint('tries').notNull().default(0),
    /** Where the person was going: a path of this site. */
    next: text('next').notNull().default('/compte'),
    /** The article that the person wanted to save. */
    savesId: uuid('saves_id').references(() => articles.id, { onDelete: 'set null' }),
    /** The subject that the person wanted to follow. */
    followsKind: subjectKind('follows_kind'),
    followsId: uuid('follows_id'),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    index('sign_ins_email').on(t.emailNorm, t.createdAt),
    index('sign_ins_network').on(t.network, t.createdAt),
    index('sign_ins_created').on(t.createdAt),
  ],
)

/** A change of address, which both sides confirm. */
export const addressChanges = pgTable(
  'address_changes',
  {
    id: id(),
    userId: owner(),
    email: text('email').notNull(),
    emailNorm: text('email_norm').notNull(),
    oldTokenHash: digest('old_token_hash'),
    newTokenHash: digest('new_token_hash'),
    oldConfirmedAt: instant('old_confirmed_at'),
    newConfirmedAt: instant('new_confirmed_at'),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('address_changes_user').on(t.userId, t.createdAt)],
)

export const folders = pgTable(
  'folders',
  {
    id: id(),
    userId: owner(),
    name: text('name').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique('folders_name').on(t.userId, t.name),
    unique('folders_owner').on(t.id, t.userId),
    check('folders_name_length', sql`length(${t.name}) between 1 and 60`),
  ],
)

export const savedArticles = pgTable(
  'saved_articles',
  {
    userId: owner(),
    articleId: uuid('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    savedAt: instant('saved_at').notNull().defaultNow(),
    folderId: uuid('folder_id'),
    note: text('note').notNull().default(''),
    readAt: instant('read_at'),
    /** How far the text was read, from 0 to 1, and when that was: of two devices the later holds. */
    position: doublePrecision('position').notNull().default(0),
    positionAt: instant('position_at'),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.articleId] }),
    index('saved_articles_saved').on(t.userId, t.savedAt, t.articleId),
    index('saved_articles_folder').on(t.userId, t.folderId, t.savedAt, t.articleId),
    index('saved_articles_article').on(t.articleId),
    // A folder is of the same person. Checked at the end of a statement, so that an account can go with both.
    foreignKey({ name: 'saved_articles_folder_owner', columns: [t.folderId, t.userId], foreignColumns: [folders.id, folders.userId] }),
    check('saved_articles_position', sql`${t.position} between 0 and 1`),
    check('saved_articles_note', sql`length(${t.note}) <= 2000`),
  ],
)

export const follows = pgTable(
  'follows',
  { userId: owner(), kind: subjectKind('kind').notNull(), subjectId: uuid('subject_id').notNull(), createdAt: createdAt() },
  (t) => [primaryKey({ columns: [t.userId, t.kind, t.subjectId] }), index('follows_subject').on(t.kind, t.subjectId)],
)

export const letterRhythm = pgEnum('letter_rhythm', ['daily', 'weekly', 'breaking'])
export const mailFormat = pgEnum('mail_format', ['html', 'text'])
export const subscriptionState = pgEnum('subscription_state', ['pending', 'active', 'ended'])
export const consentAct = pgEnum('consent_act', ['asked', 'confirmed', 'withdrawn'])

export const newsletters = pgTable(
  'newsletters',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    /** What a subscriber gets, in one sentence. */
    promise: text('promise').notNull(),
    rhythm: letterRhythm('rhythm').notNull(),
    /** Set where the letter is that of one rubric. */
    rubricId: uuid('rubric_id').references(() => rubrics.id),
    position: smallint('position').notNull(),
    /** A letter that is no longer offered keeps its subscribers' history. */
    offered: boolean('offered').notNull().default(true),
  },
  (t) => [slugCheck('newsletters_slug', t.slug)],
)

/** An address that letters go to. Joined to a user once the address is proven to be theirs. */
export const subscribers = pgTable(
  'subscribers',
  {
    id: id(),
    email: text('email').notNull(),
    emailNorm: text('email_norm').notNull().unique(),
    userId: uuid('user_id')
      .unique()
      .references(() => users.id, { onDelete: 'cascade' }),
    format: mailFormat('format').notNull().default('html'),
    pausedUntil: instant('paused_until'),
    /** What the addresses were called that were joined to this one: the links of letters that went there still leave. */
    joined: uuid('joined').array().notNull().default([]),
    /** The personal digest: what is new in its subjects. */
    digest: boolean('digest').notNull().default(false),
    digestRhythm: letterRhythm('digest_rhythm').notNull().default('weekly'),
    /** ISO 8601: 1 is Monday. */
    digestWeekday: smallint('digest_weekday').notNull().default(1),
    /** Hour of Paris. */
    digestHour: smallint('digest_hour').notNull().default(7),
    /** Counts saves; the second of two that started from the same version is told. */
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    check('subscribers_email_norm_is_lower', sql`${t.emailNorm} = lower(${t.emailNorm}) and ${t.emailNorm} like '%_@_%'`),
    index('subscribers_joined').using('gin', t.joined),
    check('subscribers_digest', sql`${t.digestRhythm} <> 'breaking' and ${t.digestWeekday} between 1 and 7 and ${t.digestHour} between 0 and 23`),
  ],
)

const subscriber = () =>
  uuid('subscriber_id')
    .notNull()
    .references(() => subscribers.id, { onDelete: 'cascade' })

export const digestSubjects = pgTable(
  'digest_subjects',
  { subscriberId: subscriber(), kind: subjectKind('kind').notNull(), subjectId: uuid('subject_id').notNull() },
  (t) => [primaryKey({ columns: [t.subscriberId, t.kind, t.subjectId] })],
)

export const subscriptions = pgTable(
  'subscriptions',
  {
    subscriberId: subscriber(),
    newsletterId: uuid('newsletter_id')
      .notNull()
      .references(() => newsletters.id),
    state: subscriptionState('state').notNull(),
    changedAt: instant('changed_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.subscriberId, t.newsletterId] }),
    index('subscriptions_active').on(t.newsletterId, t.subscriberId).where(sql`${t.state} = 'active'`),
  ],
)

/** The mail that asks whether the address's owner asked for these letters. */
export const confirmations = pgTable(
  'confirmations',
  {
    id: id(),
    subscriberId: subscriber(),
    newsletterIds: uuid('newsletter_ids').array().notNull(),
    network: text('network').notNull(),
    /** Of the link in its mail; null where the mail carries none, or none was made. */
    tokenHash: digest('token_hash'),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    /** When its mail was last handed to the server, and when the server took it. */
    triedAt: instant('tried_at'),
    mailedAt: instant('mailed_at'),
    confirmedAt: instant('confirmed_at'),
  },
  (t) => [index('confirmations_subscriber').on(t.subscriberId, t.createdAt), index('confirmations_network').on(t.network, t.createdAt)],
)

/** Proof of what was agreed to: never changed, gone with the person. */
export const consents = pgTable(
  'consents',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    subscriberId: subscriber(),
    newsletterId: uuid('newsletter_id').references(() => newsletters.id),
    act: consentAct('act').notNull(),
    at: createdAt(),
    /** The sentence that was shown, and which version of it. */
    version: text('version').notNull(),
    sentence: text('sentence').notNull(),
    /** Page, mail or account on which it happened. */
    source: text('source').notNull(),
    /** Shortened: /24 of IPv4, /48 of IPv6. */
    network: text('network').notNull(),
  },
  (t) => [index('consents_subscriber').on(t.subscriberId, t.id)],
)

/** Addresses that must get no mail, as keyed hashes: nobody can read them here, and they are recognised when they come. */
export const suppressions = pgTable('suppressions', {
  emailHash: text('email_hash').primaryKey(),
  reason: text('reason').notNull(),
  at: createdAt(),
})
