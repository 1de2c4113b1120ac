/**
 * The way into every handler of the API: where it comes from is checked, who asks is known, what is asked is parsed, and
 * whatever goes wrong is answered once, here, as `application/problem+json` (RFC 9457).
 */
import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { actorOf } from '#app/_server/auth.ts'
import { log } from '#app/_server/log.ts'
import type { Actors, Role } from '#db/actor.ts'
import { env } from '#db/env.ts'
import { AppError, Conflict, FactorMissing, Forbidden, Invalid, isOutage, NotFound, TooMany, Unavailable } from '#db/errors.ts'

type Schema = z.ZodType
type Parsed<S> = S extends Schema ? z.output<S> : undefined
type Params = Record<string, string | string[]>
type Context = { params: Promise<Params> }

type As = 'anyone' | Role
type ActorOf<A extends As> = A extends Role ? Actors[A] : undefined

type Options<A, P, Q, B> = {
  /** Who may call; there is no default. */
  as: A
  /** Asked of a reader too, where the account has a second factor: the mailbox alone must not open this. */
  factor?: true
  params?: P
  /** Parameters that are not named here are refused. */
  query?: Q
  /** What is sent, as JSON. Fields that are not named here are refused. */
  body?: B
  /**
   * The same call from a form of our pages, for whoever has no script: it answers with a page to go to. `failed` is told
   * by `?erreur=` and the status of the refusal.
   */
  form?: { done: (result: unknown, params: Params) => string; failed: string | ((fields: Fields, params: Params) => string) }
  /** Asked for by mail programs that have no origin (RFC 8058). Everywhere else a write must come from our own pages. */
  fromAnywhere?: true
  /** Who has the address may call, and nobody else is to see the answer. */
  secret?: true
  /** Bytes of the body, where it may be longer than a form: it carries an article. */
  largest?: number
  /** The body is one file of at most so many bytes, as it is. */
  file?: number
}

/** Fields of a form: given once as text, given several times as a list. */
type Fields = Record<string, string | string[]>

type Call<A extends As, P, Q, B> = { request: Request; actor: ActorOf<A>; params: Parsed<P>; query: Parsed<Q>; body: Parsed<B>; file: Uint8Array }

/** What a handler answers beyond its value. */
export class Reply {
  readonly value: unknown
  readonly cookies: string[]
  readonly status: number
  constructor(value: unknown, { cookies = [], status = 200 }: { cookies?: string[]; status?: number }) {
    this.value = value
    this.cookies = cookies
    this.status = status
  }
}

const reads = (request: Request) => request.method === 'GET' || request.method === 'HEAD'
/** Of every answer to one person. */
export const PRIVATE = { 'cache-control': 'private, no-store', vary: 'Cookie' }

/**
 * Makes a handler. What anyone may read is public: any cache may keep it, and asks with its ETag whether it still holds.
 * Everything else is for the one who asked. `undefined` answers 204.
 */
export function handler<
  A extends As,
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
>(options: Options<A, P, Q, B>, answer: (call: Call<A, P, Q, B>) => Promise<unknown>) {
  return async (request: Request, context: Context): Promise<Response> => {
    const form = options.form && isForm(request) ? options.form : undefined
    let fields: Fields = {}
    try {
      if (!reads(request) && !options.fromAnywhere) requireOwnOrigin(request)
      const actor = (options.as === 'anyone' ? undefined : await actorOf(request, options.as, options.factor)) as ActorOf<A>
      const params = options.params?.parse(await context.params) as Parsed<P>
      const query = parseQuery(options.query ?? z.strictObject({}), new URL(request.url).searchParams) as Parsed<Q>
      if (form) fields = await readForm(request)
      const body = (options.body ? parse(options.body, form ? fields : await readJson(request, options.largest)) : undefined) as Parsed<B>
      const file = options.file ? await readBytes(request, options.file) : NOTHING
      const result = await answer({ request, actor, params, query, body, file })
      if (result instanceof Response) return result
      const reply = result instanceof Reply ? result : new Reply(result, {})
      if (form) return goTo(form.done(reply.value, await context.params), reply.cookies)
      return options.as === 'anyone' && reads(request) && !options.secret ? publicJson(request, reply.value) : privateJson(reply)
    } catch (error) {
      if (!form) return problem(error, request)
      const { failed } = form
      const status = problem(error, request).status
      const path = typeof failed === 'string' ? failed : failed(fields, await context.params)
      return goTo(`${path}${path.includes('?') ? '&' : '?'}erreur=${status}`)
    }
  }
}

/** Browsers say where a write comes from (Fetch, 3.2), and no page of another site can say that it comes from here. */
export function requireOwnOrigin(request: Request): void {
  if (request.headers.get('origin') !== env().siteUrl) throw new Forbidden(`Cette demande ne vient pas du journal. Ouvrez-le à l’adresse ${env().siteUrl}.`)
}

const isForm = (request: Request) => /^(?:application\/x-www-form-urlencoded|multipart\/form-data)(?:;|$)/.test(request.headers.get('content-type') ?? '')

/** Bytes of a body; what carries whole articles says so itself. */
const LARGEST_BODY = 64 * 1024
const NOTHING = new Uint8Array()

async function readText(request: Request, largest = LARGEST_BODY): Promise<string> {
  return new TextDecoder().decode(await readBytes(request, largest))
}

/** Nothing is read beyond what may come. */
async function readBytes(request: Request, largest: number): Promise<Uint8Array> {
  const tooLong = () => new AppError(413, `La demande est trop longue\u00a0: ${Math.floor(largest / 1024)} ko au plus.`)
  if (Number(request.headers.get('content-length') ?? 0) > largest) throw tooLong()
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for await (const piece of request.body ?? []) {
      length += piece.length
      if (length > largest) throw tooLong()
      pieces.push(piece)
    }
  } catch (error) {
    // Cut off on its way: nothing of ours went wrong, and hardly anybody is there to hear of it.
    throw error instanceof AppError ? error : new AppError(400, 'La demande n’est pas arrivée entière.')
  }
  return Buffer.concat(pieces, length)
}

/** Nothing at all is `undefined`, for calls whose body may be left out. */
async function readJson(request: Request, largest?: number): Promise<unknown> {
  const type = request.headers.get('content-type')
  const text = await readText(request, largest)
  if (!type && text === '') return undefined
  if (!type?.startsWith('application/json')) throw new AppError(415, 'La demande doit être en JSON.')
  try {
    return JSON.parse(text)
  } catch {
    throw new Invalid('La demande n’est pas du JSON lisible.')
  }
}

async function readForm(request: Request): Promise<Fields> {
  const given = await readFields(request)
  const names = [...new Set(given.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const [first = '', ...more] = given.getAll(name)
      return [name, more.length > 0 ? [first, ...more] : first]
    }),
  )
}

/** Both forms in which a form may be sent; files are none of ours, and are left out. */
async function readFields(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? ''
  const text = await readText(request)
  if (!type.startsWith('multipart/')) return new URLSearchParams(text)
  const given = await new Response(text, { headers: { 'content-type': type } }).formData().catch(() => {
    throw new Invalid('La demande n’est pas un formulaire lisible.')
  })
  return new URLSearchParams([...given].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

/** Sends a browser on. */
export function goTo(path: string, cookies: string[] = []): Response {
  const headers = new Headers({ ...PRIVATE, location: path })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}

function privateJson({ value, cookies, status }: Reply): Response {
  const headers = new Headers(PRIVATE)
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return value === undefined ? new Response(null, { status: 204, headers }) : Response.json(value, { status, headers })
}

function parseQuery(schema: Schema, search: URLSearchParams): unknown {
  const names = [...search.keys()]
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new Invalid('Un paramètre est donné deux fois.', { [twice]: ['une seule fois'] })
  return parse(schema, Object.fromEntries(search))
}

function parse(schema: Schema, given: unknown): unknown {
  const nul = nulIn(given)
  if (nul !== undefined)
    throw new Invalid('La demande contient un caractère qui ne peut pas être gardé.', { [nul]: ['Un caractère nul s’y trouve\u00a0: retirez-le.'] })
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const fields: Record<string, string[]> = {}
  for (const issue of parsed.error.issues) {
    for (const name of issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]) fields[name] = [issue.message]
  }
  throw new Invalid('La demande contient un champ inconnu ou mal formé.', fields)
}

/** The field with the character that no text of PostgreSQL can hold. Walked without recursion: it may be nested without end. */
function nulIn(given: unknown): string | undefined {
  type Node = { value: unknown; name: string; within: Node | undefined }
  const left: Node[] = [{ value: given, name: '', within: undefined }]
  for (let node = left.pop(); node; node = left.pop()) {
    const { value } = node
    if (typeof value === 'string' && value.includes('\0')) {
      const path: string[] = []
      for (let at = node; at.within; at = at.within) path.unshift(at.name)
      return path.join('.')
    }
    if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) left.push({ value: inner, name, within: node })
  }
}

function publicJson(request: Request, value: unknown): Response {
  const body = JSON.stringify(value)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = { etag, 'cache-control': 'public, no-cache', 'content-type': 'application/json; charset=utf-8' }
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  if (known?.includes(etag) || known?.includes('*')) return new Response(null, { status: 304, headers })
  return new Response(body, { headers })
}

/** The answer to a refusal or a failure. What was not foreseen shows a number, under which the log knows the rest. */
export function problem(error: unknown, request: Request): Response {
  const refusal = translate(error)
  const id = randomUUID()
  if (refusal.status >= 500) log.error({ id, err: error, method: request.method, path: new URL(request.url).pathname }, 'request failed')
  const body = {
    // The page that leads on is what tells this refusal from others.
    type: refusal instanceof FactorMissing ? `${env().siteUrl}/connexion/second-facteur` : 'about:blank',
    title: titles[refusal.status] ?? 'Error',
    status: refusal.status,
    detail: refusal.message,
    ...(refusal.status >= 500 && { instance: `urn:uuid:${id}` }),
    ...(refusal instanceof Invalid && { fields: refusal.fields }),
    ...(refusal instanceof Conflict && refusal.told && { told: refusal.told }),
  }
  const headers = new Headers({ 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' })
  if (refusal instanceof TooMany || refusal instanceof Unavailable) headers.set('retry-after', String(refusal.retryAfter))
  return Response.json(body, { status: refusal.status, headers })
}

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  507: 'Insufficient Storage',
}

function translate(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof z.ZodError) return new NotFound()
  if (isOutage(error)) return new Unavailable('La base de données ne répond pas. Réessayez dans un instant.')
  return new AppError(500, 'Une erreur imprévue s’est produite.')
}

/** The network that a request comes from, as the front found it. */
export const networkOf = (request: Request): string => request.headers.get('x-client-network') ?? '127.0.0.1'
