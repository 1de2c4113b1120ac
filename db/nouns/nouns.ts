/**
 * What an editor does with the nouns of the paper: list, make, change, put in order, unite, take away. Each is one
 * transaction with its line in the journal, a way on from every address that was, and the notice by which no page goes on
 * showing the old name. Throws `NotFound`, `Invalid` with the fields that do not fit, `Conflict` for what is in use.
 */
import { eq, sql } from 'drizzle-orm'
import type { Editor } from '#db/actor.ts'
import { toPicture } from '#db/articles/cards.ts'
import { FRONT, feedsBelow, UNKNOWN } from '#db/articles/places.ts'
import { slugify } from '#db/articles/slug.ts'
import { database, type Transaction } from '#db/client.ts'
import type { NounFields, NounList, Picture } from '#db/dto.ts'
import { Conflict, Invalid, NotFound } from '#db/errors.ts'
import { record } from '#db/journal.ts'
import { announce, EVERYTHING, takeTurn } from '#db/notices.ts'
import { forgetAddress, leadOf, leaveAddress } from '#db/nouns/addresses.ts'
import { type Kind, kinds, type PlacedKind } from '#db/nouns/kinds.ts'
import { countOf, dropFollowers, lettersOf, needOf, passOn, passOnFollowers } from '#db/nouns/uses.ts'
import { requireVersion, versionOf } from '#db/nouns/versions.ts'
import { articles, authors, media, redirects, users } from '#db/schema.ts'

/** Lines of a table; the rest is found by searching. */
export const MOST_LISTED = 500

type Row = { id: string; slug: string } & Record<string, unknown>
type Listed = { row: Row; used: number | null; at: string | null; by: string | null; picture: Parameters<typeof toPicture>[0] | null }

/** The last line of the journal about `n`. */
export const lastChange = (subject: string) => sql`left join lateral (
  select j.created_at as at, coalesce(nullif(u.name, ''), u.email, j.actor) as by from journal j left join users u on u.id::text = j.actor
  where j.subject = ${`${subject}:`} || n.id order by j.id desc limit 1) c on true`

const titleOf = (kind: Kind) => sql`n.${sql.identifier(kind.title)}`
const orderOf = (kind: Kind) =>
  kind.subject === 'country'
    ? sql`n.core desc, n.position, ${titleOf(kind)}`
    : kind.ordered
      ? sql`n.position, ${titleOf(kind)}`
      : sql`lower(unaccent(${titleOf(kind)}))`

/** All nouns of a kind in their order, or those whose name has the words of `q`. */
export async function listNouns<K extends PlacedKind>(_actor: Editor, of: K, q = ''): Promise<NounList<K>> {
  const kind = kinds[of]
  const title = titleOf(kind)
  const picture = kind.subject === 'dossier' ? pictureOf : sql`null::jsonb`
  const rows = await database().execute<Listed>(sql`
    select ${rowOf(kind)} as row, ${countOf(kind)} as used, c.at, c.by, ${picture} as picture from ${kind.table} n ${lastChange(kind.subject)}
    where lower(unaccent(${title})) like ${likeWords(q)} order by ${orderOf(kind)} limit ${MOST_LISTED + 1}`)
  const items = rows.slice(0, MOST_LISTED).map(({ row, used, at, by, picture }) => ({
    id: row.id,
    fields: fieldsOf(kind, row) as NounFields[K],
    version: versionOf(fieldsOf(kind, row)),
    path: kind.subject === 'term' ? null : `/${kind.folder}/${row.slug}`,
    used,
    changed: at ? { at: new Date(at).toISOString(), by: by ?? '' } : null,
    picture: picture && toPicture(picture, { alt: '', caption: '', credit: '' }),
  }))
  return { items, more: rows.length > MOST_LISTED }
}

const pictureOf = sql<Picture | null>`(select jsonb_build_object('id', m.id, 'hash', m.hash, 'width', m.width, 'height', m.height, 'widths', m.widths,
  'color', m.color, 'focalX', m.focal_x, 'focalY', m.focal_y) from media m where m.id = n.image_id)`

/** A pattern for what contains the words typed, without accents. */
export const likeWords = (q: string) =>
  sql`'%' || lower(unaccent(${q
    .slice(0, 100)
    .trim()
    .replace(/[\\%_]/g, '\\$&')
    .replace(/ +/g, '%')})) || '%'`

/** The row as JSON, columns by the names that the fields have. */
const rowOf = ({ table, shape }: Kind) => {
  const columns = table as unknown as Record<string, { name: string }>
  const pairs = ['id', ...Object.keys(shape.shape)].map((field) => sql`${field}::text, n.${sql.identifier(columns[field]?.name ?? field)}`)
  return sql`jsonb_build_object(${sql.join(pairs, sql`, `)})`
}

const fieldsOf = ({ shape }: Kind, row: Row) => Object.fromEntries(Object.keys(shape.shape).map((field) => [field, row[field]]))

/** Makes one, the last of its order. Returns its id. */
export async function createNoun<K extends PlacedKind>(actor: Editor, of: K, given: NounFields[K]): Promise<{ id: string }> {
  const kind = kinds[of]
  return write(async (tx) => {
    const fields = await fitting(tx, kind, null, given)
    const position = kind.ordered ? { position: sql`(select coalesce(max(position) + 1, 0) from ${kind.table})` } : {}
    const [made] = await tx
      .insert(kind.table)
      .values({ ...fields, ...position })
      .returning({ id: idOf(kind) })
    if (!made) throw new Error('a row was inserted and not returned')
    await record(tx, actor, `${kind.subject}.create`, `${kind.subject}:${made.id}`, { after: fields })
    await announce(tx, { tags: [...tagsOf(kind), UNKNOWN], paths: pathsOf(kind, fields.slug) })
    return made
  })
}

/** Writes all fields of one over the version that was `seen`. A new slug leaves the old address leading on. The same fields again change nothing. */
export async function updateNoun<K extends PlacedKind>(actor: Editor, of: K, id: string, given: NounFields[K], seen: string | undefined): Promise<void> {
  const kind = kinds[of]
  await write(async (tx) => {
    const before = await hold(tx, kind, id)
    const fields = await fitting(tx, kind, before, given)
    const changed = Object.keys(fields).filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(fields[field] ?? null))
    if (changed.length === 0) return
    await requireVersion(tx, `${kind.subject}:${id}`, fieldsOf(kind, before), seen)
    await tx
      .update(kind.table)
      .set(fields)
      .where(eq(idOf(kind), id))
    const paths = [...pathsOf(kind, fields.slug), ...pathsOf(kind, before.slug)]
    if (before.slug !== fields.slug) await leaveAddress(tx, `/${kind.folder}/${before.slug}`, `/${kind.folder}/${fields.slug}`)
    await record(tx, actor, `${kind.subject}.update`, `${kind.subject}:${id}`, {
      before: Object.fromEntries(changed.map((field) => [field, before[field]])),
      after: Object.fromEntries(changed.map((field) => [field, fields[field]])),
    })
    const everywhere = changed.some((field) => kind.shown.includes(field))
    await announce(tx, { tags: everywhere ? [EVERYTHING] : [...tagsOf(kind), `${kind.subject}:${id}`], paths })
  })
}

/** Takes one away that nothing uses. */
export async function deleteNoun(actor: Editor, of: PlacedKind, id: string): Promise<void> {
  const kind = kinds[of]
  await write(async (tx) => {
    const before = await hold(tx, kind, id)
    const need = await needOf(tx, kind, before)
    if (need) throw new Conflict(`« ${before[kind.title]} » sert encore : ${need}. Pour s’en passer, fusionnez avec une autre entrée.`)
    await tx.delete(kind.table).where(eq(idOf(kind), id))
    await dropFollowers(tx, kind, id)
    await forgetAddress(tx, `/${kind.folder}/${before.slug}`)
    await record(tx, actor, `${kind.subject}.delete`, `${kind.subject}:${id}`, { before: fieldsOf(kind, before) })
    await announce(tx, { tags: [...tagsOf(kind), `${kind.subject}:${id}`, UNKNOWN], paths: pathsOf(kind, before.slug) })
  })
}

/**
 * Puts one before another of its kind, or last of all. Said of two rather than of the whole list, so that those who make,
 * take away or move others at the same moment are in nobody's way. Throws `NotFound`, and `Conflict` where `before` is gone.
 */
export async function placeNoun(actor: Editor, of: PlacedKind, { id, before }: { id: string; before: string | null }): Promise<void> {
  const kind = kinds[of]
  await write(async (tx) => {
    const standing = await tx.execute<{ id: string; title: string }>(
      sql`select n.id, ${titleOf(kind)} as title from ${kind.table} n order by ${orderOf(kind)}, n.id for update`,
    )
    const moved = standing.find((row) => row.id === id)
    if (!moved) throw goneNoun()
    const rest = standing.filter((row) => row !== moved)
    const place = before === null ? rest.length : rest.findIndex((row) => row.id === before)
    if (place < 0) throw new Conflict('La ligne voisine n’est plus là. Recommencez avec la liste telle qu’elle est maintenant.')
    const order = rest.toSpliced(place, 0, moved)
    if (order.every((row, i) => row === standing[i])) return
    await tx.execute(sql`update ${kind.table} n set position = o.place - 1
      from unnest(${sql.param(order.map((row) => row.id))}::uuid[]) with ordinality o (id, place) where n.id = o.id`)
    const titles = (rows: typeof order) => ({ order: rows.map(({ title }) => title) })
    await record(tx, actor, `${kind.subject}.arrange`, `${kind.subject}:*`, { before: titles([...standing]), after: titles(order) })
    await announce(tx, { tags: tagsOf(kind), paths: ['/'] })
  })
}

/** Makes one of two: what named `id` names `into`, who followed it follows `into`, and its address leads there. */
export async function mergeNouns(actor: Editor, of: PlacedKind, id: string, into: string): Promise<void> {
  const kind = kinds[of]
  if (id === into) throw new Invalid('Choisissez-en deux : rien ne se fusionne avec soi-même.', { into: ['un autre'] })
  await write(async (tx) => {
    const gone = await hold(tx, kind, id)
    const kept = await hold(tx, kind, into)
    const letters = kind.subject === 'rubric' ? await lettersOf(tx, id) : []
    if (letters.length > 0)
      throw new Conflict(`La lettre « ${letters.join(' », « ')} » est celle de cette rubrique. Donnez-lui d’abord une autre rubrique, ou ne l’offrez plus.`)
    const moved = await passOn(tx, kind, id, into)
    await passOnFollowers(tx, kind, id, into)
    await tx.delete(kind.table).where(eq(idOf(kind), id))
    if (kind.subject === 'author' && gone.userId && !kept.userId)
      await tx
        .update(authors)
        .set({ userId: String(gone.userId) })
        .where(eq(authors.id, into))
    await leaveAddress(tx, `/${kind.folder}/${gone.slug}`, `/${kind.folder}/${kept.slug}`)
    await record(tx, actor, `${kind.subject}.merge`, `${kind.subject}:${into}`, { before: fieldsOf(kind, gone), after: fieldsOf(kind, kept), articles: moved })
    await announce(tx, { tags: [EVERYTHING], paths: [...pathsOf(kind, kept.slug), ...pathsOf(kind, gone.slug)] })
  })
}

/** One writer at a time, as all of them change what many pages show. */
function write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database().transaction(async (tx) => {
    await takeTurn(tx)
    return work(tx)
  })
}

const idOf = ({ table }: Kind) => (table as unknown as typeof authors).id

const goneNoun = () => new NotFound('Cette entrée n’existe plus. Rechargez la liste.')

async function hold(tx: Transaction, kind: Kind, id: string): Promise<Row> {
  const [found] = await tx.execute<{ row: Row }>(sql`select ${rowOf(kind)} as row from ${kind.table} n where n.id = ${id} for update`)
  if (!found) throw goneNoun()
  return found.row
}

type Fields = Record<string, unknown> & { slug: string }

/** The fields as they may be stored: with a slug, and nothing in them that is taken or does not exist. */
async function fitting(tx: Transaction, kind: Kind, before: Row | null, given: object): Promise<Fields> {
  const fields = { ...(given as Fields) }
  fields.slug ||= before?.slug ?? slugify(String(fields[kind.title]))
  if (fields.slug === '') throw new Invalid('Ce nom ne donne pas d’adresse. Écrivez-en une.', { slug: ['à écrire'] })
  await checkSlug(tx, kind, before, fields.slug)
  if (kind.subject === 'country') await checkIso(tx, kind, before, String(fields.iso))
  if (kind.subject === 'author' && fields.userId) await checkUser(tx, before, String(fields.userId))
  if (kind.subject === 'dossier') await checkDossier(tx, fields as unknown as NounFields['dossiers'])
  return fields
}

async function checkSlug(tx: Transaction, kind: Kind, before: Row | null, slug: string): Promise<void> {
  if (slug === before?.slug) return
  const [other] = await tx.execute<{ title: string }>(sql`select ${sql.identifier(kind.title)} as title from ${kind.table} where slug = ${slug}`)
  if (other) throw new Invalid(`L’adresse « ${slug} » est déjà celle de « ${other.title} ».`, { slug: ['déjà prise'] })
  const lead = await leadOf(tx, `/${kind.folder}/${slug}`)
  if (!lead || (before && lead.target === `/${kind.folder}/${before.slug}`)) return
  throw new Invalid(`L’adresse « ${slug} » mène déjà à ${lead.target ?? 'un article'}.`, { slug: ['déjà prise : elle mène ailleurs'] })
}

async function checkIso(tx: Transaction, kind: Kind, before: Row | null, iso: string): Promise<void> {
  const [other] = await tx.execute<{ name: string }>(sql`select name from ${kind.table} where iso = ${iso} and id is distinct from ${before?.id ?? null}::uuid`)
  if (other) throw new Invalid(`Le code ${iso} est déjà celui de « ${other.name} ».`, { iso: ['déjà pris'] })
}

async function checkUser(tx: Transaction, before: Row | null, userId: string): Promise<void> {
  const [user] = await tx.select({ role: users.role }).from(users).where(eq(users.id, userId))
  if (!user || user.role === 'reader') throw new Invalid('Ce compte n’écrit pas ici.', { userId: ['inconnu'] })
  const [other] = await tx
    .select({ name: authors.name })
    .from(authors)
    .where(sql`${authors.userId} = ${userId} and ${authors.id} is distinct from ${before?.id ?? null}::uuid`)
  if (other) throw new Invalid(`Ce compte signe déjà comme « ${other.name} ».`, { userId: ['déjà lié'] })
}

async function checkDossier(tx: Transaction, { imageId, chronology }: NounFields['dossiers']): Promise<void> {
  if (imageId) {
    const [picture] = await tx.select({ id: media.id }).from(media).where(eq(media.id, imageId))
    if (!picture) throw new Invalid('Cette image n’est pas dans la médiathèque.', { imageId: ['inconnue'] })
  }
  const named = [...new Set(chronology.flatMap(({ article }) => article || []))]
  if (named.length === 0) return
  const known = await tx.execute<{ slug: string }>(sql`
    select slug from unnest(${sql.param(named)}::text[]) slug where exists (select from ${articles} a where a.slug = slug.slug)
    or exists (select from ${redirects} where path = '/articles/' || slug.slug and article_id is not null)`)
  for (const [i, { article }] of chronology.entries())
    if (article && !known.some(({ slug }) => slug === article))
      throw new Invalid(`Aucun article n’a l’adresse « ${article} ».`, { [`chronology.${i}.article`]: ['inconnu'] })
}

/** What a change of any of a kind makes old besides the pages of the one: the frame with its rubrics and countries, the front, the notes of articles. */
const tagsOf = ({ subject }: Kind) => (subject === 'term' ? ['glossary'] : ['site', FRONT])
const pathsOf = ({ subject, folder }: Kind, slug: string) =>
  subject === 'term' ? [] : ['/', `/${folder}/${slug}`, ...(subject === 'dossier' ? [] : feedsBelow(`/${folder}/${slug}`))]
