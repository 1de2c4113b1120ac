import { NotFound } from '#db/errors.ts'
import { readPicture } from '#db/media/store.ts'

type Context = { params: Promise<{ key: string[] }> }

/**
 * A picture never changes: its address is its hash. The store alone answers; the database is not asked. Ranges, HEAD and
 * conditions are the front's business, which keeps what it is given here.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { key } = await params
  try {
    const { type, bytes } = await readPicture(key)
    return new Response(bytes, { headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' } })
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    return new Response(error.message, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })
  }
}
