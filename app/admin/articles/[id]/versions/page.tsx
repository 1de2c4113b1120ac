import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { staffOf } from '#app/_server/auth.ts'
import { Revisions } from '#components/admin/article/revisions.tsx'
import { readWork } from '#db/articles/work.ts'
import { NotFound } from '#db/errors.ts'

export const metadata: Metadata = { title: 'Versions' }

type Props = { params: Promise<{ id: string }> }

export default async function Page({ params }: Props) {
  const { id } = await params
  const me = await staffOf(`/admin/articles/${id}/versions`, 'author')
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) notFound()
  const work = await readWork(me, id).catch((error: unknown) => {
    if (error instanceof NotFound) notFound()
    throw error
  })
  return <Revisions id={id} version={work.version} title={work.content.title} may={work.may.write} />
}
