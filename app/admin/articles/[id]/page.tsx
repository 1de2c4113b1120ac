import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { staffOf } from '#app/_server/auth.ts'
import { ArticleScreen } from '#components/admin/article/article-screen.tsx'
import { listColleagues } from '#db/articles/desk.ts'
import { readWork } from '#db/articles/work.ts'
import { NotFound } from '#db/errors.ts'
import { listChoices } from '#db/taxonomy.ts'
import '../../../styles/editor.css'

export const metadata: Metadata = { title: 'Article' }

type Props = { params: Promise<{ id: string }> }

export default async function Page({ params }: Props) {
  const { id } = await params
  const me = await staffOf(`/admin/articles/${id}`, 'author')
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) notFound()
  const [work, choices, colleagues] = await Promise.all([
    readWork(me, id).catch((error: unknown) => {
      if (error instanceof NotFound) notFound()
      throw error
    }),
    listChoices(me),
    listColleagues(me),
  ])
  return <ArticleScreen key={id} work={work} choices={choices} colleagues={colleagues} me={{ id: me.userId, email: me.email }} />
}
