/**
 * Every door of the paper and who may open it: one line for each. A handler or a page of the account without a line here
 * fails `doors.spec.ts`.
 */
import type { Role } from '#db/actor.ts'
import { ask, type Person } from '#e2e/people.ts'
import { baseURL } from '#e2e/site.ts'

export type Who = 'nobody' | Role
export const everyone: Who[] = ['nobody', 'reader', 'author', 'editor', 'admin']

export type Door = {
  as: 'anyone' | Role
  /** Values for the parts of the address that are in brackets. */
  params?: Record<string, string>
  /** The same, naming something that belongs to `owner`: to everybody else it does not exist. */
  theirs?: (owner: Person) => Promise<Record<string, string>>
  /** What the address names belongs to nobody, or to the newsroom (whose own borders `newsroom.spec.ts` holds): an article, a subject. */
  common?: true
  /** It lists people: whoever may open it sees the addresses of others. */
  lists?: true
  /** What this door needs before it looks at whose it is. */
  body?: unknown
  /** Open to programs that say no origin. */
  fromAnywhere?: true
  /** Answers this to everyone, whatever is asked: a door of the paper to itself, or the wall where there is none. */
  always?: number
}

const id = '00000000-0000-4000-8000-000000000000'

/** A folder of this reader, made for the purpose. */
async function folderOf({ cookie }: Person): Promise<Record<string, string>> {
  const headers = { origin: baseURL, 'content-type': 'application/json' }
  const made = await ask('/api/me/folders', { method: 'POST', headers, cookie, body: JSON.stringify({ name: `À lire ${Date.now()}` }) })
  return { id: (await made.json()).id }
}

export const doors: Record<string, Door> = {
  'GET /api/[...rest]': { as: 'anyone', params: { '...rest': 'rien' }, always: 404 },
  'POST /api/[...rest]': { as: 'anyone', params: { '...rest': 'rien' }, always: 404 },
  'PUT /api/[...rest]': { as: 'anyone', params: { '...rest': 'rien' }, always: 404 },
  'PATCH /api/[...rest]': { as: 'anyone', params: { '...rest': 'rien' }, always: 404 },
  'DELETE /api/[...rest]': { as: 'anyone', params: { '...rest': 'rien' }, always: 404 },
  'GET /api/admin/articles': { as: 'author' },
  'POST /api/admin/articles': { as: 'author' },
  'GET /api/admin/articles/[id]': { as: 'author', params: { id }, common: true },
  'PUT /api/admin/articles/[id]': { as: 'author', params: { id }, common: true },
  'DELETE /api/admin/articles/[id]/asides/[aside]': { as: 'author', params: { id, aside: id }, common: true },
  'PUT /api/admin/articles/[id]/assignee': { as: 'editor', params: { id }, common: true },
  'PUT /api/admin/articles/[id]/bin': { as: 'author', params: { id }, common: true },
  'DELETE /api/admin/articles/[id]/bin': { as: 'author', params: { id }, common: true },
  'GET /api/admin/articles/[id]/comments': { as: 'author', params: { id }, common: true },
  'POST /api/admin/articles/[id]/comments': { as: 'author', params: { id }, common: true },
  'PATCH /api/admin/articles/[id]/comments/[comment]': { as: 'author', params: { id, comment: id }, common: true },
  'DELETE /api/admin/articles/[id]/comments/[comment]': { as: 'author', params: { id, comment: id }, common: true },
  'POST /api/admin/articles/[id]/corrections': { as: 'editor', params: { id }, common: true },
  'PUT /api/admin/articles/[id]/presence': { as: 'author', params: { id }, common: true },
  'DELETE /api/admin/articles/[id]/presence': { as: 'author', params: { id }, common: true },
  'POST /api/admin/articles/[id]/preview': { as: 'author', params: { id }, common: true },
  'PUT /api/admin/articles/[id]/publication': { as: 'editor', params: { id }, common: true },
  'DELETE /api/admin/articles/[id]/publication': { as: 'editor', params: { id }, common: true },
  'PUT /api/admin/articles/[id]/review': { as: 'author', params: { id }, common: true },
  'DELETE /api/admin/articles/[id]/review': { as: 'author', params: { id }, common: true },
  'GET /api/admin/articles/[id]/revisions': { as: 'author', params: { id }, common: true },
  'GET /api/admin/articles/[id]/revisions/[version]': { as: 'author', params: { id, version: '1' }, common: true },
  'PUT /api/admin/articles/[id]/revisions/[version]': { as: 'author', params: { id, version: '1' }, common: true },
  'PUT /api/admin/articles/[id]/schedule': { as: 'editor', params: { id }, common: true },
  'DELETE /api/admin/articles/[id]/schedule': { as: 'editor', params: { id }, common: true },
  'GET /api/admin/rubrics': { as: 'editor' },
  'POST /api/admin/rubrics': { as: 'editor' },
  'PUT /api/admin/rubrics/[id]': { as: 'editor', params: { id }, common: true },
  'DELETE /api/admin/rubrics/[id]': { as: 'editor', params: { id }, common: true },
  'POST /api/admin/rubrics/[id]/merge': { as: 'editor', params: { id }, common: true },
  'PUT /api/admin/rubrics/order': { as: 'editor' },
  'GET /api/admin/countries': { as: 'editor' },
  'POST /api/admin/countries': { as: 'editor' },
  'PUT /api/admin/countries/[id]': { as: 'editor', params: { id }, common: true },
  'DELETE /api/admin/countries/[id]': { as: 'editor', params: { id }, common: true },
  'POST /api/admin/countries/[id]/merge': { as: 'editor', params: { id }, common: true },
  'PUT /api/admin/countries/order': { as: 'editor' },
  'GET /api/admin/themes': { as: 'editor' },
  'POST /api/admin/themes': { as: 'editor' },
  'PUT /api/admin/themes/[id]': { as: 'editor', params: { id }, common: true },
  'DELETE /api/admin/themes/[id]': { as: 'editor', params: { id }, common: true },
  'POST /api/admin/themes/[id]/merge': { as: 'editor', params: { id }, common: true },
  'GET /api/admin/dossiers': { as: 'editor' },
  'POST /api/admin/dossiers': { as: 'editor' },
  'PUT /api/admin/dossiers/[id]': { as: 'editor', params: { id }, common: true },
  'DELETE /api/admin/dossiers/[id]': { as: 'editor', params: { id }, common: true },
  'POST /api/admin/dossiers/[id]/merge': { as: 'editor', params: { id }, common: true },
  'PUT /api/admin/dossiers/order': { as: 'editor' },
  'GET /api/admin/authors': { as: 'editor' },
  'POST /api/admin/authors': { as: 'editor' },
  'PUT /api/admin/authors/[id]': { as: 'editor', params: { id }, common: true },
  'DELETE /api/admin/authors/[id]': { as: 'editor', params: { id }, common: true },
  'POST /api/admin/authors/[id]/merge': { as: 'editor', params: { id }, common: true },
  'GET /api/admin/terms': { as: 'editor' },
  'POST /api/admin/terms': { as: 'editor' },
  'PUT /api/admin/terms/[id]': { as: 'editor', params: { id }, common: true },
  'DELETE /api/admin/terms/[id]': { as: 'editor', params: { id }, common: true },
  'POST /api/admin/terms/[id]/merge': { as: 'editor', params: { id }, common: true },
  'GET /api/admin/synonyms': { as: 'editor' },
  'POST /api/admin/synonyms': { as: 'editor' },
  'PUT /api/admin/synonyms/[id]': { as: 'editor', params: { id }, common: true },
  'DELETE /api/admin/synonyms/[id]': { as: 'editor', params: { id }, common: true },
  'POST /api/admin/synonyms/[id]/merge': { as: 'editor', params: { id }, common: true },
  'GET /api/admin/redirects': { as: 'editor' },
  'POST /api/admin/redirects': { as: 'editor' },
  'PUT /api/admin/redirects/[id]': { as: 'editor', params: { id: 'L3g' }, common: true },
  'DELETE /api/admin/redirects/[id]': { as: 'editor', params: { id: 'L3g' }, common: true },
  'GET /api/admin/users': { as: 'admin', lists: true },
  'POST /api/admin/users': { as: 'admin' },
  'PATCH /api/admin/users/[id]': { as: 'admin', params: { id }, common: true },
  'PUT /api/admin/users/second-factor': { as: 'admin' },
  'GET /api/admin/journal': { as: 'admin', lists: true },
  'GET /api/admin/embeds': { as: 'author' },
  'POST /api/admin/copies': { as: 'author' },
  'GET /api/admin/choices': { as: 'author' },
  'GET /api/admin/desk': { as: 'author' },
  'GET /api/admin/media': { as: 'author' },
  'POST /api/admin/media': { as: 'author' },
  'GET /api/admin/media/[id]': { as: 'author', params: { id }, common: true },
  'PATCH /api/admin/media/[id]': { as: 'author', params: { id }, common: true },
  'POST /api/admin/maps': { as: 'author' },
  'POST /api/address-confirmations': { as: 'anyone' },
  'GET /api/articles': { as: 'anyone' },
  'GET /api/articles/[slug]': { as: 'anyone', params: { slug: 'mer-d-aral-comment-un-lac-a-disparu' } },
  'GET /api/countries': { as: 'anyone' },
  'GET /api/health/live': { as: 'anyone' },
  'GET /api/health/ready': { as: 'anyone' },
  'POST /api/invalidations': { as: 'anyone', always: 404 },
  'GET /api/me': { as: 'reader' },
  'PATCH /api/me': { as: 'reader' },
  'DELETE /api/me': { as: 'reader' },
  'POST /api/me/address': { as: 'reader' },
  'POST /api/me/deletion': { as: 'reader' },
  'POST /api/me/name': { as: 'reader' },
  'GET /api/me/export': { as: 'reader' },
  'GET /api/me/second-factor': { as: 'reader' },
  'POST /api/me/second-factor': { as: 'reader' },
  'PUT /api/me/second-factor': { as: 'reader' },
  'DELETE /api/me/second-factor': { as: 'reader' },
  'PUT /api/me/second-factor/recovery': { as: 'reader' },
  'POST /api/me/second-factor/proofs': { as: 'reader' },
  'GET /api/me/sessions': { as: 'reader' },
  'DELETE /api/me/sessions': { as: 'reader' },
  'POST /api/me/sessions': { as: 'reader' },
  'DELETE /api/me/sessions/[id]': { as: 'reader', params: { id }, theirs: async ({ sessionId }) => ({ id: sessionId }) },
  'POST /api/me/sessions/[id]': { as: 'reader', params: { id }, theirs: async ({ sessionId }) => ({ id: sessionId }) },
  'GET /api/me/folders': { as: 'reader' },
  'POST /api/me/folders': { as: 'reader' },
  'PATCH /api/me/folders/[id]': { as: 'reader', params: { id }, theirs: folderOf, body: { name: 'Mien' } },
  'DELETE /api/me/folders/[id]': { as: 'reader', params: { id }, theirs: folderOf },
  'GET /api/me/follows': { as: 'reader' },
  'POST /api/me/follows': { as: 'reader' },
  'PUT /api/me/follows/[kind]/[id]': { as: 'reader', params: { kind: 'rubric', id }, common: true },
  'DELETE /api/me/follows/[kind]/[id]': { as: 'reader', params: { kind: 'rubric', id }, common: true },
  'DELETE /api/me/identities/[provider]': { as: 'reader', params: { provider: 'oidc' }, theirs: async () => ({ provider: 'oidc' }) },
  'POST /api/me/identities/[provider]': { as: 'reader', params: { provider: 'oidc' }, theirs: async () => ({ provider: 'oidc' }) },
  'GET /api/me/journal': { as: 'reader' },
  'POST /api/me/journal': { as: 'reader' },
  'GET /api/me/preferences': { as: 'reader' },
  'PUT /api/me/preferences': { as: 'reader' },
  'POST /api/me/preferences': { as: 'reader' },
  'GET /api/me/saved': { as: 'reader' },
  'POST /api/me/saved': { as: 'reader' },
  'PUT /api/me/saved': { as: 'reader' },
  'PATCH /api/me/saved': { as: 'reader' },
  'DELETE /api/me/saved': { as: 'reader' },
  'GET /api/me/saved/export': { as: 'reader' },
  'PUT /api/me/saved/[id]': { as: 'reader', params: { id }, common: true },
  'PATCH /api/me/saved/[id]': { as: 'reader', params: { id }, common: true },
  'DELETE /api/me/saved/[id]': { as: 'reader', params: { id }, common: true },
  'GET /api/newsletters': { as: 'anyone' },
  'POST /api/oauth/[provider]': { as: 'anyone', params: { provider: 'oidc' } },
  // Whoever was not sent to the provider from here is sent to the door.
  'GET /api/oauth/callback/[provider]': { as: 'anyone', params: { provider: 'oidc' }, always: 303 },
  'POST /api/subscriptions': { as: 'anyone' },
  'POST /api/subscriptions/[token]': { as: 'anyone', params: { token: 'rien' }, fromAnywhere: true },
  'DELETE /api/subscriptions/[token]': { as: 'anyone', params: { token: 'rien' } },
  'GET /api/subscriptions/[token]/preferences': { as: 'anyone', params: { token: 'rien' } },
  'PUT /api/subscriptions/[token]/preferences': { as: 'anyone', params: { token: 'rien' } },
  'POST /api/subscriptions/[token]/preferences': { as: 'anyone', params: { token: 'rien' } },
  'POST /api/views': { as: 'anyone' },
  'GET /api/oembed': { as: 'anyone' },
  'GET /api/openapi.json': { as: 'anyone' },
  'GET /api/rubrics': { as: 'anyone' },
  'GET /api/search': { as: 'anyone' },
  'POST /api/sessions': { as: 'anyone' },
  'POST /api/sign-ins': { as: 'anyone' },
  'GET /api/suggestions': { as: 'anyone' },
}

/** Pages of one person: who may see them, and what an address with brackets is tried with. `lists`: it names colleagues to whoever may see it. */
export const rooms: Record<string, { as: 'anyone' | Role; path?: string; status?: number; lists?: true }> = {
  '/compte': { as: 'reader' },
  '/compte/articles': { as: 'reader' },
  '/compte/donnees': { as: 'reader' },
  '/compte/journal': { as: 'reader' },
  '/compte/lettres': { as: 'reader' },
  '/compte/securite': { as: 'author' },
  '/admin': { as: 'author' },
  '/admin/articles/copie': { as: 'author' },
  '/admin/medias': { as: 'author' },
  '/admin/rubriques': { as: 'editor' },
  '/admin/pays': { as: 'editor' },
  '/admin/themes': { as: 'editor' },
  '/admin/dossiers': { as: 'editor' },
  '/admin/auteurs': { as: 'editor', lists: true },
  '/admin/glossaire': { as: 'editor' },
  '/admin/synonymes': { as: 'editor' },
  '/admin/redirections': { as: 'editor' },
  '/admin/utilisateurs': { as: 'admin' },
  '/admin/journal': { as: 'admin', lists: true },
  '/admin/articles': { as: 'author' },
  '/admin/articles/[id]': { as: 'author', path: `/admin/articles/${id}`, status: 404 },
  '/admin/articles/[id]/apercu': { as: 'author', path: `/admin/articles/${id}/apercu`, status: 404 },
  '/admin/articles/[id]/versions': { as: 'author', path: `/admin/articles/${id}/versions`, status: 404 },
  '/apercu/[token]': { as: 'anyone', path: '/apercu/rien', status: 404 },
  // Whoever is signed in is sent on from here.
  '/connexion': { as: 'anyone', path: '/connexion?suite=/compte' },
  '/connexion/[token]': { as: 'anyone', path: '/connexion/rien', status: 404 },
  '/connexion/adresse/[token]': { as: 'anyone', path: '/connexion/adresse/rien', status: 404 },
  '/lettres/inscription': { as: 'anyone' },
  '/lettres/confirmer/[token]': { as: 'anyone', path: '/lettres/confirmer/rien', status: 404 },
  '/lettres/quitter/[token]': { as: 'anyone', path: '/lettres/quitter/rien', status: 404 },
  '/lettres/preferences/[token]': { as: 'anyone', path: '/lettres/preferences/rien', status: 404 },
  '/connexion/second-facteur': { as: 'author' },
  '/connexion/code': { as: 'anyone', path: `/connexion/code?demande=${id}` },
}

const ranks: Who[] = everyone
export const mayOpen = (who: Who, as: Door['as']) => as === 'anyone' || ranks.indexOf(who) >= ranks.indexOf(as)
