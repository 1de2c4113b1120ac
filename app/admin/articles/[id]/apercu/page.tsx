import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { staffOf } from '#app/_server/auth.ts'
import { PreviewFrames } from '#components/admin/article/preview-frames.tsx'
import { previewLink } from '#db/articles/preview.ts'
import { readWork } from '#db/articles/work.ts'
import { env } from '#db/env.ts'
import { NotFound } from '#db/errors.ts'

export const metadata: Metadata = { title: 'Aperçu' }

type Props = { params: Promise<{ id: string }> }

/** What is being written as readers would see it, on a telephone and on a desk. */
export default async function Page({ params }: Props) {
  const { id } = await params
  const me = await staffOf(`/admin/articles/${id}/apercu`, 'author')
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) notFound()
  try {
    const [{ content }, { path, until }] = await Promise.all([readWork(me, id), previewLink(me, id)])
    return <PreviewFrames id={id} title={content.title} path={path} url={env().siteUrl + path} until={until} />
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}
