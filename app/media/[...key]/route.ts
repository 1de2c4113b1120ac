import { NotFound } from '#db/errors.ts'
import { parseRange } from '#db/media/range.ts'
import { openPicture, type StoredFile } from '#db/media/store.ts'

type Context = { params: Promise<{ key: string[] }> }

/** A picture never changes: its address is its hash. The store alone answers; the database is not asked. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key } = await params
  let file: StoredFile
  try {
    file = await openPicture(key)
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    return new Response(error.message, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })
  }
  const { size, type, etag, read } = file
  const headers = new Headers({
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    etag,
  })
  if (
    request.headers
      .get('if-none-match')
      ?.split(',')
      .some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')))
  )
    return new Response(null, { status: 304, headers })
  const wanted = request.headers.get('if-range') ?? etag
  const range = wanted === etag ? parseRange(request.headers.get('range'), size) : 'all'
  if (range === 'none') {
    headers.set('content-range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const { from, to } = range === 'all' ? { from: 0, to: size - 1 } : range
  if (range !== 'all') headers.set('content-range', `bytes ${from}-${to}/${size}`)
  headers.set('content-length', String(to - from + 1))
  return new Response(request.method === 'HEAD' ? null : await read(from, to), { status: range === 'all' ? 200 : 206, headers })
}

export { GET as HEAD }
