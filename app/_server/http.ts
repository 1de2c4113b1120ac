/**
 * The way into every handler of the API: what it is asked is parsed, who asks is known, and whatever goes wrong is
 * answered once, here, as `application/problem+json` (RFC 9457). A handler says who may call it; there is no default.
 */
import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { log } from '#app/_server/log.ts'
import { env } from '#db/env.ts'
import { AppError, Forbidden, Invalid, isOutage, NotFound, TooMany, Unavailable } from '#db/errors.ts'

type Schema = z.ZodType
type Parsed<S> = S extends Schema ? z.output<S> : undefined
type Context = { params: Promise<Record<string, string | string[]>> }

type Options<P, Q, B> = {
  /** Who may call. Readers, authors, editors and administrators come with the sign-in door. */
  as: 'anyone'
  params?: P
  /** Parameters that are not named here are refused. */
  query?: Q
  /** The JSON that a write carries. Only pages of this site may send it. */
  body?: B
}

/** `client`: the network that asks, as the front saw it. */
type Call<P, Q, B> = { request: Request; params: Parsed<P>; query: Parsed<Q>; body: Parsed<B>; client: string }

/** Bytes of the JSON of a write. */
const LARGEST_BODY = 64 * 1024

/**
 * Makes a handler. Without `body` its answer is public: any cache may keep it, and asks with its ETag whether it still
 * holds. With `body` it writes, and nobody keeps what it answers; 204 where there is nothing to say.
 */
export function handler<P extends Schema | undefined = undefined, Q extends Schema | undefined = undefined, B extends Schema | undefined = undefined>(
  options: Options<P, Q, B>,
  answer: (call: Call<P, Q, B>) => Promise<unknown>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      const params = options.params?.parse(await context.params) as Parsed<P>
      const query = parseQuery(options.query ?? z.strictObject({}), new URL(request.url).searchParams) as Parsed<Q>
      const body = (options.body && (await parseBody(options.body, request))) as Parsed<B>
      const result = await answer({ request, params, query, body, client: request.headers.get('x-client') ?? '' })
      if (result instanceof Response) return result
      return options.body ? privateJson(result) : publicJson(request, result)
    } catch (error) {
      return problem(error, request)
    }
  }
}

function parseQuery(schema: Schema, search: URLSearchParams): unknown {
  const names = [...search.keys()]
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new Invalid('Un paramètre est donné deux fois.', { [twice]: ['une seule fois'] })
  return parse(schema, Object.fromEntries(search), 'La demande contient un paramètre inconnu ou mal formé.')
}

/** A form of another site cannot send JSON, and a script of one says where it comes from. */
async function parseBody(schema: Schema, request: Request): Promise<unknown> {
  if (request.headers.get('origin') !== new URL(env().siteUrl).origin) throw new Forbidden('Cette demande ne vient pas d’une page de ce site.')
  if (!/^application\/json(?:;|$)/i.test(request.headers.get('content-type') ?? '')) throw new Forbidden('Cette demande n’est pas en JSON.')
  const text = await request.text()
  if (Buffer.byteLength(text) > LARGEST_BODY) throw new AppError(413, 'La demande est trop longue.')
  try {
    return parse(schema, JSON.parse(text), 'La demande n’a pas la forme attendue.')
  } catch (error) {
    throw error instanceof SyntaxError ? new Invalid('La demande n’est pas en JSON.') : error
  }
}

function parse(schema: Schema, value: unknown, refusal: string): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields: Record<string, string[]> = {}
  for (const issue of parsed.error.issues) {
    for (const name of issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')]) fields[name] = [issue.message]
  }
  throw new Invalid(refusal, fields)
}

function privateJson(value: unknown): Response {
  const headers = { 'cache-control': 'private, no-store' }
  return value === undefined ? new Response(null, { status: 204, headers }) : Response.json(value, { headers })
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
    type: 'about:blank',
    title: titles[refusal.status] ?? 'Error',
    status: refusal.status,
    detail: refusal.message,
    ...(refusal.status >= 500 && { instance: `urn:uuid:${id}` }),
    ...(refusal instanceof Invalid && { fields: refusal.fields }),
  }
  const headers = new Headers({ 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' })
  if (refusal instanceof TooMany || refusal instanceof Unavailable) headers.set('retry-after', String(refusal.retryAfter))
  return Response.json(body, { status: refusal.status, headers })
}

const titles: Record<number, string> = {
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

function translate(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof z.ZodError) return new NotFound()
  if (isOutage(error)) return new Unavailable('La base de données ne répond pas. Réessayez dans un instant.')
  return new AppError(500, 'Une erreur imprévue s’est produite.')
}
