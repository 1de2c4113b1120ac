/**
 * What leaves the data layer: small, plain, serialisable shapes, and nothing that the public may not see.
 * Dates are ISO 8601 in UTC. Components import these types and nothing else from `db/`.
 */

import type { Body } from '#db/body/document.ts'
import type { Frame } from '#db/body/embeds.ts'
import type { Content } from '#db/schema.ts'

export type { Block, Body, Inline, ListItem, Mark, TextNode } from '#db/body/document.ts'
export type { Frame } from '#db/body/embeds.ts'
export type { Content } from '#db/schema.ts'

export type ArticleKind = 'news' | 'analysis' | 'interview' | 'brief' | 'page'

/** A noun that an article belongs to, with its address. */
export type Ref = { id: string; slug: string; name: string; path: string }
export type RubricRef = Ref & { hue: string }

/** A picture as it is used in one place. Files: `{base}/{width}.{avif|webp|jpg}` for each of `widths`. */
export type Picture = {
  id: string
  base: string
  /** Intrinsic size in pixels, for the ratio. */
  width: number
  height: number
  widths: number[]
  /** '#rrggbb' */
  color: string
  focal: { x: number; y: number }
  alt: string
  caption: string
  credit: string
}

export type ArticleCard = {
  id: string
  slug: string
  path: string
  kind: ArticleKind
  title: string
  standfirst: string
  rubric: RubricRef | null
  countries: Ref[]
  authors: Ref[]
  image: Picture | null
  publishedAt: string
  updatedAt: string | null
  readingMinutes: number
}

/** `nextCursor` is opaque; null when nothing follows. */
export type ArticleList = { items: ArticleCard[]; nextCursor: string | null }

/** A piece of text; `mark` where it is what was searched for. */
export type Marked = { text: string; mark: boolean }
export type Found = ArticleCard & { markedTitle: Marked[]; excerpt: Marked[] }
export type Facet = { slug: string; name: string; count: number }
export type SearchResult = {
  items: Found[]
  nextCursor: string | null
  /** Articles found; `more` when there are more than are counted. */
  count: number
  more: boolean
  /** No article has every word: these have some. */
  partial: boolean
  /** « Vouliez-vous dire … » */
  correction: string | null
  /** How the counted articles divide; `month` as YYYY-MM, of Paris. */
  facets: { rubrics: Facet[]; countries: Facet[]; authors: Facet[]; months: { month: string; count: number }[] }
}
export type Suggestion = { kind: 'article' | 'country' | 'theme' | 'dossier' | 'author'; text: string; path: string }

export type Correction = { at: string; text: string }
export type Related = ArticleCard & { reason: string }
export type Term = { slug: string; term: string; definition: string }

export type Article = ArticleCard & {
  body: Body
  themes: Ref[]
  /** Ids of those authors that are desks of the newsroom, not persons. */
  desks: string[]
  dossier: (Ref & { standfirst: string; articles: Pick<ArticleCard, 'id' | 'title' | 'path' | 'publishedAt'>[] }) | null
  corrections: Correction[]
  related: Related[]
  terms: Term[]
  /** The pictures of the body by id: width, height and files, which the document does not repeat. */
  pictures: Record<string, Picture>
  /** One drawing for each `map` block of the body, in order. */
  maps: MapDrawing[]
  /** One for each `embed` block of the body, in order; null where the site is none that we show. */
  embeds: (Frame | null)[]
  locator: MapDrawing | null
  words: number
  /** What is told of it where it is found or shared: the text written for that, else the standfirst. */
  summary: string
  /** The picture that stands for it where it is shared; null while it could not be drawn, and for static pages. */
  share: { path: string; width: number; height: number } | null
  /** Whole years since it appeared or was brought up to date, so that a reader of an old article is told. */
  years: number
}

/**
 * A map already projected: SVG path data in a box of `width` × `height` units.
 * `role`: the country named, its neighbours, all other land; `water` holds lakes and seas.
 */
export type MapDrawing = {
  width: number
  height: number
  label: string
  land: { iso: string; name: string; d: string; role: 'named' | 'neighbour' | 'land'; x: number; y: number }[]
  water: { name: string; d: string }[]
  places: { name: string; x: number; y: number; main: boolean; anchor: 'start' | 'end' }[]
  scale: { km: number; units: number }
}

export type Fact = { label: string; value: string; source: string }

export type Rubric = RubricRef & { description: string }
export type Country = Ref & {
  iso: string
  locative: string
  capital: string
  timezone: string
  description: string
  facts: Fact[]
  core: boolean
}
export type CountryPage = Country & { map: MapDrawing }
export type Theme = Ref & { description: string }
export type Author = Ref & { kind: 'desk' | 'person'; bio: string }
export type Dossier = Ref & {
  standfirst: string
  description: string[]
  chronology: { date: string; text: string; path: string | null }[]
}

export type Front = {
  lead: ArticleCard | null
  secondary: ArticleCard[]
  briefs: ArticleCard[]
  bands: { rubric: Rubric; items: ArticleCard[] }[]
  /** In their order; empty where there is no order to speak of. */
  mostRead: ArticleCard[]
  dossiers: (Omit<Dossier, 'chronology'> & { articles: ArticleCard[] })[]
  map: MapDrawing
  countries: Country[]
}

export type Settings = {
  name: string
  tagline: string
  contact: string
  /** Who answers for the publication, as the law asks of a paper. */
  publisher: string
  social: { name: string; href: string }[]
}

/** An article as feeds carry it: `html` is its whole text with absolute addresses. */
export type FeedEntry = ArticleCard & { themes: string[]; html: string }
/** `path` is the page whose newest the feed holds; '/' for the whole paper. `paper` is its name, which answers for what nobody signed. */
export type Feed = { name: string; paper: string; description: string; path: string; entries: FeedEntry[] }
/** An article as sitemaps name it. */
export type Address = { path: string; title: string; publishedAt: string; changedAt: string; image: string | null }
export type NounAddress = { kind: 'rubric' | 'country' | 'theme' | 'author' | 'dossier' | 'letter' | 'page'; name: string; path: string }

/** A month of Paris, or a day where `day` is set. */
export type Period = { year: number; month: number; day: number | null }
export type ArchiveNoun = Ref & { kind: SubjectKind }
export type ArchivePage = { noun: ArchiveNoun | null; span: Period; items: ArticleCard[]; days: Period[] }

/** A device on which a reader is signed in; `here` is the one that asks. */
export type Device = { id: string; device: string; createdAt: string; usedAt: string; here: boolean }
/** Whoever else may say who somebody is. `github` says it by OAuth, the others by OpenID Connect. */
export type ProviderId = 'google' | 'github' | 'oidc'
/** With the name on its button. */
export type Provider = { id: ProviderId; name: string }
/** What somebody was about to do when the door stood before it. `next`: a path of this site; `saves`: an article. */
export type Wish = { next: string; saves: string | null; follows: Subject | null }
/** An account elsewhere by which a reader comes in. */
export type LinkedAccount = { provider: ProviderId; linkedAt: string }
/** The signed-in person, to themselves. */
export type Me = { email: string; name: string; role: 'reader' | 'author' | 'editor' | 'admin' }
/** One act of agreeing to letters or of taking it back. `letter` is null where it was about the personal digest. */
export type Consent = { id: number; at: string; act: 'asked' | 'confirmed' | 'withdrawn'; letter: string | null; sentence: string; source: string }

/** A letter on offer; `rubricId` where it is that of one rubric. */
export type Newsletter = {
  id: string
  slug: string
  name: string
  path: string
  promise: string
  rhythm: 'daily' | 'weekly' | 'breaking'
  rubricId: string | null
}
export type LetterState = 'none' | 'pending' | 'active' | 'ended'
/** What a confirmation link starts. `preferences` is the secret of the link to all letters of this address. */
export type AskedLetters = {
  email: string
  letters: { slug: string; name: string; promise: string; state: LetterState }[]
  confirmed: boolean
  preferences: string
}
/** What a link in a letter ends, and whether it has. */
export type Leaving = { name: string; left: boolean; own: { email: string; preferences: string } | null }
/** `pausedUntil` is a day of Paris (YYYY-MM-DD), `weekday` counts from Monday, 1; `hour` is of Paris. */
export type Preferences = {
  email: string
  version: number
  format: 'html' | 'text'
  pausedUntil: string | null
  letters: (Newsletter & { state: LetterState })[]
  digest: { on: boolean; rhythm: 'daily' | 'weekly'; weekday: number; hour: number; rubrics: string[]; countries: string[] }
}
/** All preferences as somebody wants them: `letters`, `rubrics` and `countries` by slug. */
export type PreferencesWish = Pick<Preferences, 'version' | 'format' | 'pausedUntil'> &
  Omit<Preferences['digest'], 'on'> & { letters: string[]; digest: boolean }
export type Choices = { rubrics: { slug: string; name: string }[]; countries: { slug: string; name: string }[] }

/** What a reader added to an article that they saved; sent back as it is, it undoes a removal. */
export type Kept = {
  savedAt: string
  note: string
  folderId: string | null
  readAt: string | null
  /** How far the text was read, from 0 to 1, and when. */
  position: number
  positionAt: string | null
}
export type Removed = Kept & { id: string }
/** `article` is null once the newsroom has withdrawn it: that it was there is all that may still be said. */
export type Saved = Removed & { article: ArticleCard | null; publishedAt: string }
export type SavedList = { items: Saved[]; nextCursor: string | null }
/** What the controls on a page ask of the articles that stand on it. */
export type SavedMark = Pick<Removed, 'id' | 'readAt' | 'position' | 'positionAt'>
export type Folder = { id: string; name: string; count: number }
/** `loose`: saved articles that are in no folder. */
export type Shelf = { folders: Folder[]; total: number; unread: number; loose: number }

export type SubjectKind = 'rubric' | 'country' | 'theme' | 'dossier' | 'author'
export type Subject = { kind: SubjectKind; id: string }
export type Followed = Ref & { kind: SubjectKind }
/** `reasons` are the ids of those followed subjects for which the article is there. */
export type JournalItem = ArticleCard & { reasons: string[] }
/** `seenAt`: what appeared after it is new to this reader. */
export type JournalPage = { items: JournalItem[]; nextCursor: string | null; seenAt: string }

// The newsroom.

export type ArticleState = 'draft' | 'review' | 'scheduled' | 'published' | 'withdrawn'
export type Colleague = { id: string; name: string }
/** A line of the newsroom's table. `pending`: a public article was written on since. `remarks`: comments not yet resolved. */
export type WorkCard = {
  id: string
  title: string
  kind: ArticleKind
  state: ArticleState
  path: string
  rubric: RubricRef | null
  authors: string[]
  owner: Colleague | null
  assignee: Colleague | null
  touchedAt: string
  publishedAt: string | null
  scheduledAt: string | null
  binnedAt: string | null
  pending: boolean
  remarks: number
  words: number
}
export type WorkList = { items: WorkCard[]; nextCursor: string | null }
/** What waits, as numbers; `due` are the next to appear. */
export type Desk = { drafts: number; review: number; scheduled: number; pending: number; bin: number; assigned: number }

/** One thing to do before an article appears. */
export type CheckItem = { key: string; text: string; done: boolean }
/** A text that came second, kept until somebody has merged it. */
export type Aside = { id: string; version: number; by: string; at: string; content: Content }
export type Remark = { id: string; by: Colleague | null; at: string; text: string; quote: string; resolvedAt: string | null }

/** An article as those who make it see it. `content` is what is being written, `pending` when readers do not see it yet. */
export type Work = {
  id: string
  version: number
  state: ArticleState
  path: string
  content: Content
  pending: boolean
  savedAt: string
  savedBy: string
  publishedAt: string | null
  updatedAt: string | null
  scheduledAt: string | null
  withdrawnAt: string | null
  binnedAt: string | null
  owner: Colleague | null
  assignee: Colleague | null
  corrections: Correction[]
  asides: Aside[]
  checks: CheckItem[]
  words: number
  readingMinutes: number
  pictures: Record<string, Picture>
  /** Whether the one who asks may write now, and decide on appearing. */
  may: { write: boolean; publish: boolean }
}
export type SavedWork = { version: number; savedAt: string; pending: boolean; words: number; readingMinutes: number; checks: CheckItem[] }
/** Why a save was refused: what stands now and what both started from. `base` is null where that is not known any more. */
/** `aside`: where the text that came second is kept. */
export type Superseded = { version: number; by: string; at: string; theirs: Content; base: Content | null; aside?: string }

export type RevisionCard = { version: number; at: string; by: string; reason: string; auto: boolean; title: string }
export type RevisionList = { items: RevisionCard[]; next: number | null }
export type RevisionView = { version: number; at: string; content: Content }

export type Choice = { slug: string; name: string }
export type WritingChoices = {
  rubrics: Choice[]
  countries: (Choice & { iso: string; capital: { name: string; lon: number; lat: number } })[]
  themes: Choice[]
  dossiers: Choice[]
  authors: Choice[]
  terms: Term[]
}
/** Who else has the article open, and which version stands. */
export type Presence = { others: (Colleague & { device: string })[]; version: number; by: string; state: ArticleState; binned: boolean }

export type PictureList = { items: Picture[]; nextCursor: string | null }
/** `path` is a page of the newsroom or of the paper; `state` null for what is no article. */
export type PictureUse = { id: string; title: string; path: string; state: ArticleState | null }
export type LibraryPicture = Picture & { createdAt: string; bytes: number; uses: PictureUse[] }

// The desk: what writing needs around the articles.

export type ChronologyLine = { date: string; text: string; article?: string | undefined }
/** What an editor writes of each kind of noun. A `slug` that is empty is made of the name. */
export type NounFields = {
  rubrics: { slug: string; name: string; description: string; hue: string }
  countries: {
    slug: string
    name: string
    iso: string
    locative: string
    capital: string
    capitalLon: number
    capitalLat: number
    timezone: string
    description: string
    facts: Fact[]
    core: boolean
  }
  themes: { slug: string; name: string; description: string }
  dossiers: { slug: string; title: string; standfirst: string; description: string[]; chronology: ChronologyLine[]; imageId: string | null }
  authors: { slug: string; name: string; kind: 'desk' | 'person'; bio: string; userId: string | null }
  terms: { slug: string; term: string; definition: string }
  synonyms: { words: string[] }
  redirects: { path: string; target: string }
}
export type NounKind = keyof NounFields
/** One line of a table of the desk. `used`: articles that name it; null where nobody counts. `changed` as the journal says. */
export type Noun<K extends NounKind = NounKind> = {
  id: string
  fields: NounFields[K]
  /** Of the fields; whoever changes them names the one that they saw. */
  version: string
  /** Its page, where it has one. */
  path: string | null
  used: number | null
  changed: { at: string; by: string } | null
  /** The picture of a dossier. */
  picture: Picture | null
}
/** What stands, for whoever started from an older version; `at` is null where the journal does not say. */
export type StandingNoun<K extends NounKind = NounKind> = Pick<Noun<K>, 'fields' | 'version'> & { by: string; at: string | null }
/** `more`: there are others, that only a search shows. */
export type NounList<K extends NounKind = NounKind> = { items: Noun<K>[]; more: boolean }

export type SecondFactorRule = 'off' | 'editors' | 'everyone'
/** How somebody who writes here shows that it is them. `required`: by the paper, of this role. `shown`: on this device. */
export type SecondFactor = { on: boolean; required: boolean; shown: boolean; recoveryLeft: number }
/** What an application of one-time passwords is given: as a drawing of `size` × `size` modules, as an address, as text. */
export type FactorOffer = { secret: string; uri: string; size: number; d: string }

/** An account as an administrator sees it. `author`: under whose name it signs. */
export type Account = {
  id: string
  email: string
  name: string
  role: 'reader' | 'author' | 'editor' | 'admin'
  createdAt: string
  seenAt: string
  disabled: boolean
  secondFactor: boolean
  author: { id: string; name: string } | null
}
export type AccountList = { items: Account[]; nextCursor: string | null; rule: SecondFactorRule }

/** One act. `subject` as 'article:<id>', with what it is called now or was; `before` and `after` where the act says them. */
export type Act = {
  id: number
  at: string
  by: string
  act: string
  subject: string
  name: string
  path: string | null
  detail: Record<string, unknown>
}
export type ActList = { items: Act[]; nextCursor: string | null }

/** What was understood of a text that was pasted. */
export type UnderstoodCopy = {
  title: string
  standfirst: string
  body: Body
  pictureAlt: string
  credit: string
  dropped: string[]
  headings: string[]
  words: number
}
/** What a page of another site calls itself. `provider` is its host where it is none that we show in a frame. */
export type OutsidePage = { href: string; title: string; provider: string; framed: boolean }
