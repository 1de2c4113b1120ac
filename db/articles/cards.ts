/**
 * An article as a list shows it. One query reads a whole list: rubric, countries, authors and picture come as JSON in
 * the same row, so that a page's number of queries does not depend on what it shows.
 */
import { eq, sql } from 'drizzle-orm'
import type { ArticleCard, ArticleKind, Picture, Ref, RubricRef } from '#db/dto.ts'
import { articles, media, rubrics } from '#db/schema.ts'

type Named = { id: string; slug: string; name: string }
type StoredPicture = Omit<Picture, 'base' | 'focal' | 'alt' | 'caption' | 'credit'> & { hash: string; focalX: number; focalY: number }

export const countriesOf = sql<Named[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name) order by l.position, c.name)
  from article_countries l join countries c on c.id = l.country_id where l.article_id = ${articles.id}), '[]')`

export const authorsOf = sql<Named[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name) order by l.position, p.name)
  from article_authors l join authors p on p.id = l.author_id where l.article_id = ${articles.id}), '[]')`

/** The facts of a stored picture as JSON, for the row of `media` named by `alias`. */
export const pictureFacts = (alias: string) => {
  const m = sql.identifier(alias)
  return sql<StoredPicture>`jsonb_build_object('id', ${m}.id, 'hash', ${m}.hash, 'width', ${m}.width, 'height', ${m}.height,
    'widths', ${m}.widths, 'color', ${m}.color, 'focalX', ${m}.focal_x, 'focalY', ${m}.focal_y)`
}

/** Columns of a card; the query must left-join `rubrics` and `media` (see `joinCards`). */
export const cardColumns = {
  id: articles.id,
  slug: articles.slug,
  kind: articles.kind,
  title: articles.title,
  standfirst: articles.standfirst,
  publishedAt: articles.publishedAt,
  updatedAt: articles.updatedAt,
  readingMinutes: articles.readingMinutes,
  rubric: sql<(Named & { hue: string }) | null>`case when ${rubrics.id} is not null then
    jsonb_build_object('id', ${rubrics.id}, 'slug', ${rubrics.slug}, 'name', ${rubrics.name}, 'hue', ${rubrics.hue}) end`,
  countries: countriesOf,
  authors: authorsOf,
  image: sql<StoredPicture | null>`case when ${media.id} is not null then ${pictureFacts('media')} end`,
  imageAlt: articles.imageAlt,
  imageCaption: articles.imageCaption,
  imageCredit: articles.imageCredit,
}

export const rubricOfCard = eq(rubrics.id, articles.rubricId)
export const pictureOfCard = eq(media.id, articles.imageId)

export type CardRow = {
  id: string
  slug: string
  kind: ArticleKind
  title: string
  standfirst: string
  publishedAt: Date | null
  updatedAt: Date | null
  readingMinutes: number
  rubric: (Named & { hue: string }) | null
  countries: Named[]
  authors: Named[]
  image: StoredPicture | null
  imageAlt: string
  imageCaption: string
  imageCredit: string
}

export const refTo = (folder: string, { id, slug, name }: Named): Ref => ({ id, slug, name, path: `/${folder}/${slug}` })
export const rubricRef = (rubric: Named & { hue: string }): RubricRef => ({ ...refTo('rubriques', rubric), hue: rubric.hue })

export function toPicture(stored: StoredPicture, use: { alt: string; caption: string; credit: string }): Picture {
  const { hash, focalX, focalY, ...facts } = stored
  return { ...facts, base: `/media/${hash}`, focal: { x: focalX, y: focalY }, ...use }
}

export function toCard(row: CardRow): ArticleCard {
  const isPage = row.kind === 'page'
  return {
    id: row.id,
    slug: row.slug,
    path: isPage ? `/${row.slug}` : `/articles/${row.slug}`,
    kind: row.kind,
    title: row.title,
    standfirst: row.standfirst,
    rubric: isPage || !row.rubric ? null : rubricRef(row.rubric),
    countries: row.countries.map((country) => refTo('pays', country)),
    authors: row.authors.map((author) => refTo('auteurs', author)),
    image: row.image && toPicture(row.image, { alt: row.imageAlt, caption: row.imageCaption, credit: row.imageCredit }),
    publishedAt: (row.publishedAt ?? new Date(0)).toISOString(),
    updatedAt: row.updatedAt?.toISOString() ?? null,
    readingMinutes: row.readingMinutes,
  }
}
