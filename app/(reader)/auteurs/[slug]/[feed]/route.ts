import { answerFeed } from '#app/_server/machines.ts'

type Context = { params: Promise<{ slug: string; feed: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, feed } = await params
  return answerFeed({ kind: 'author', slug }, feed, `/auteurs/${slug}/${feed}`)
}
