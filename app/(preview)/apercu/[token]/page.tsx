import type { Metadata } from 'next'
import { cache } from 'react'
import { refusalOf, statusOf } from '#app/_server/links.ts'
import { ArticlePage } from '#components/article/article.tsx'
import { formatDate } from '#components/date.tsx'
import { readPreview } from '#db/articles/preview.ts'
import { env } from '#db/env.ts'
import { AppError } from '#db/errors.ts'
import { formSentence } from '#db/letters/consent.ts'

type Props = { params: Promise<{ token: string }> }

const read = cache((token: string) => readPreview(token).catch(refusalOf))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: 'Aperçu', ...statusOf(await read((await params).token)) }
}

/** An article that has not appeared, as it would. */
export default async function Page({ params }: Props) {
  const preview = await read((await params).token)
  if (preview instanceof AppError)
    return (
      <div className="wrap preview-none">
        <h1>Il n’y a rien à voir ici</h1>
        <p className="standfirst">{preview.message}</p>
      </div>
    )
  return (
    <>
      <p className="preview-note" role="note">
        Aperçu privé, valable jusqu’au {formatDate(preview.until, 'full')}. Cet article n’a pas paru ainsi&nbsp;: ne le diffusez pas.
      </p>
      <ArticlePage article={preview.article} siteUrl={env().siteUrl} letter={undefined} consent={formSentence.text} />
    </>
  )
}
