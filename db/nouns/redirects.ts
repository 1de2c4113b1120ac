/**
 * Addresses that lead elsewhere by an editor's word. An address that a page stands at cannot lead away from it, and none
 * leads round in a circle: whatever leads on is shortened to one step. Throws `NotFound`, `Invalid`.
 */
import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Editor } from '#db/actor.ts'
import { UNKNOWN } from '#db/articles/places.ts'
import { database, type Transaction } from '#db/client.ts'
import type { NounFields, NounList } from '#db/dto.ts'
import { Invalid, NotFound } from '#db/errors.ts'
import { record } from '#db/journal.ts'
import { announce, takeTurn } from '#db/notices.ts'
import { leadOf, leaveAddress } from '#db/nouns/addresses.ts'
import { likeWords, MOST_LISTED } from '#db/nouns/nouns.ts'
import { requireVersion, versionOf } from '#db/nouns/versions.ts'
import { articles, authors, countries, dossiers, redirects, rubrics, themes } from '#db/schema.ts'

type Fields = NounFields['redirects']

/** First parts of addresses that the paper's own pages and doors stand behind. */
const own = new Set(
  `admin api compte connexion media recherche archives flux lettres sitemaps retire panne introuvable leger _next .well-known icon.svg icon-192.png icon-512.png
  favicon.ico robots.txt manifest.webmanifest sitemap.xml sitemap-actualites.xml security.txt flux.xml flux.atom flux.json flux.opml glossaire`.split(/\s+/),
)
const nouns = { articles, rubriques: rubrics, pays: countries, themes, dossiers, auteurs: authors } as const

/** As the page for unknown addresses reads it: decoded, without a slash at the end. A whole address of this kind gives its path. */
function pathOf(text: string): string | undefined {
  const given = text.trim().replace(/^https?:\/\/[^/]{1,200}/, '')
  if (!given.startsWith('/') || given.startsWith('//')) return undefined
  try {
    const path = decodeURI(given).normalize('NFC')
    return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  } catch {
    return undefined
  }
}

const path = z
  .string()
  .max(600, '600 signes au plus')
  .transform((text, context) => {
    const read = pathOf(text)
    if (read !== undefined && /^\/[^\s\\?#\p{Cc}]*$/u.test(read) && !read.includes('//') && !/\/\.{1,2}(?:\/|$)/.test(read)) return read
    context.addIssue({ code: 'custom', message: 'Un chemin de ce site, comme /ancienne/adresse, sans paramètres.' })
    return z.NEVER
  })

export const redirectShape = z.strictObject({ path, target: path })

/** The row has no other name than its path. */
const idOf = (from: string) => Buffer.from(from).toString('base64url')
const pathBy = (id: string) => Buffer.from(id, 'base64url').toString('utf8')

export async function listRedirects(_actor: Editor, q = ''): Promise<NounList<'redirects'>> {
  const rows = await database().execute<{ path: string; target: string; at: string }>(sql`
    select path, target, created_at as at from ${redirects} where target is not null and path not like '/glossaire/%'
    and lower(unaccent(path || ' ' || target)) like ${likeWords(q)} order by created_at desc, path limit ${MOST_LISTED + 1}`)
  const items = rows.slice(0, MOST_LISTED).map(({ path, target, at }) => ({
    id: idOf(path),
    fields: { path, target },
    version: versionOf({ path, target }),
    path: target,
    used: null,
    changed: { at: new Date(at).toISOString(), by: '' },
    picture: null,
  }))
  return { items, more: rows.length > MOST_LISTED }
}

export async function createRedirect(actor: Editor, { path, target }: Fields): Promise<{ id: string }> {
  await write(async (tx) => {
    const lead = await leadOf(tx, path)
    if (lead) throw new Invalid(`« ${path} » mène déjà à ${lead.target ?? 'un article'}.`, { path: ['déjà prise'] })
    await put(tx, actor, 'create', path, target)
  })
  return { id: idOf(path) }
}

/** The same address again, leading elsewhere; or another in its place. */
export async function updateRedirect(actor: Editor, id: string, { path, target }: Fields, seen: string | undefined): Promise<void> {
  await write(async (tx) => {
    const before = await hold(tx, id)
    if (path === before.path && target === before.target) return
    await requireVersion(tx, `redirect:${before.path}`, before, seen)
    if (path !== before.path && (await leadOf(tx, path))) throw new Invalid(`« ${path} » mène déjà ailleurs.`, { path: ['déjà prise'] })
    await tx.delete(redirects).where(eq(redirects.path, before.path))
    await put(tx, actor, 'update', path, target, before)
  })
}

export async function deleteRedirect(actor: Editor, id: string): Promise<void> {
  await write(async (tx) => {
    const before = await hold(tx, id)
    await tx.delete(redirects).where(eq(redirects.path, before.path))
    await record(tx, actor, 'redirect.delete', `redirect:${before.path}`, { before })
    await announce(tx, { tags: [UNKNOWN], paths: [before.path] })
  })
}

async function put(tx: Transaction, actor: Editor, act: string, path: string, target: string, before?: Fields): Promise<void> {
  await checkFree(tx, path)
  const end = await endOf(tx, path, target)
  if (typeof end === 'string') await leaveAddress(tx, path, end)
  else await tx.insert(redirects).values({ path, articleId: end.articleId })
  await record(tx, actor, `redirect.${act}`, `redirect:${path}`, { ...(before && { before }), after: { path, target: typeof end === 'string' ? end : target } })
  await announce(tx, { tags: [UNKNOWN], paths: [path, ...(before ? [before.path] : [])] })
}

/** Where one arrives in the end. An article is found wherever it goes. */
async function endOf(tx: Transaction, path: string, target: string): Promise<string | { articleId: string }> {
  if (target === path) throw new Invalid('Cette adresse mènerait à elle-même.', { target: ['la même adresse'] })
  const lead = await leadOf(tx, target)
  if (!lead) return target
  if (lead.target === path) throw new Invalid(`« ${target} » mène déjà à « ${path} » : on tournerait en rond.`, { target: ['mène ici'] })
  return lead.articleId ? { articleId: lead.articleId } : (lead.target ?? target)
}

/** Throws `Invalid` where something stands at the address. */
async function checkFree(tx: Transaction, path: string): Promise<void> {
  const [first = '', second, ...more] = path.slice(1).split('/')
  const table = nouns[first as keyof typeof nouns]
  const taken = new Invalid(`Une page du journal se trouve à « ${path} » : elle ne peut pas mener ailleurs.`, { path: ['déjà prise'] })
  if (first === '' || own.has(first)) throw taken
  if (table && second === undefined) return
  if (table) {
    const [standing] = await tx.execute(sql`select 1 from ${table} where slug = ${second ?? ''}`)
    if (standing) throw taken
    if (more.length > 0) throw new Invalid('Donnez l’adresse de la page elle-même : ce qui se trouve dessous la suit.', { path: ['trop longue'] })
    return
  }
  if (second !== undefined) return
  const [page] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.slug, first), eq(articles.kind, 'page')))
  if (page) throw taken
}

async function hold(tx: Transaction, id: string): Promise<Fields> {
  const [row] = await tx
    .select({ path: redirects.path, target: redirects.target })
    .from(redirects)
    .where(and(eq(redirects.path, pathBy(id)), isNotNull(redirects.target)))
    .for('update')
  if (!row?.target) throw new NotFound('Cette redirection n’existe plus. Rechargez la liste.')
  return { path: row.path, target: row.target }
}

function write(work: (tx: Transaction) => Promise<void>): Promise<void> {
  return database().transaction(async (tx) => {
    await takeTurn(tx)
    await work(tx)
  })
}
