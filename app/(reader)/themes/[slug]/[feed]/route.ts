import { answerFeed } from '#app/_server/machines.ts'

type Context = { params: Promise<{ slug: string; feed: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, feed } = await params
  return answerFeed({ kind: 'theme', slug }, feed, `/themes/${slug}/${feed}`)
}
