/**
 * The pages of an archive, its months and each of them, day by day where a month is full: of the paper, and below every
 * noun. A page of the router names its noun and one example, which is made with the build.
 */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { alternates } from '#app/_server/alternates.ts'
import { leadOn } from '#app/_server/former.ts'
import { archiveData } from '#app/_server/structured.ts'
import { ArchiveIndex, ArchivePeriod, archiveTitle, archiveTrail } from '#components/site/archive.tsx'
import { Data } from '#components/site/data.tsx'
import type { SubjectKind } from '#db/dto.ts'
import { env } from '#db/env.ts'
import * as reader from '#db/reader.ts'

type Below = { slug: string }
type Dated = { slug?: string; year: string; month: string; day?: string }
type Props<T> = { params: Promise<T> }

const folders: Record<SubjectKind, string> = { rubric: 'rubriques', country: 'pays', theme: 'themes', dossier: 'dossiers', author: 'auteurs' }

/** A noun that has moved takes its archive along. */
function elsewhere(kind: SubjectKind | null, { slug = '', year, month, day }: Dated): Promise<never> {
  if (!kind) notFound()
  return leadOn(`/${folders[kind]}/${slug}`, ['/archives', year, month, day].filter(Boolean).join('/'))
}

const missing: Metadata = { title: 'Introuvable', robots: { index: false } }

/** The months below a noun. */
export function monthsBelow(kind: SubjectKind, example: Below) {
  const read = async (params: Promise<Below>) => reader.months({ kind, slug: (await params).slug })
  return {
    params: () => [example],
    async metadata({ params }: Props<Below>): Promise<Metadata> {
      const found = await read(params)
      return found?.noun ? { title: `${found.noun.name}\u00a0: archives`, alternates: alternates(`${found.noun.path}/archives`) } : missing
    },
    async Page({ params }: Props<Below>) {
      const found = await read(params)
      if (!found) return leadOn(`/${folders[kind]}/${(await params).slug}`, '/archives')
      return <Months {...found} />
    },
  }
}

export function Months(found: NonNullable<Awaited<ReturnType<typeof reader.months>>>) {
  return (
    <>
      <Data of={archiveData('Archives', archiveTrail(found.noun, null), env().siteUrl)} />
      <ArchiveIndex {...found} />
    </>
  )
}

/** One month or day, of the paper where `kind` is null. */
export function periodOf<T extends Dated>(kind: SubjectKind | null, example: T) {
  const read = async (params: Promise<T>) => {
    const { slug = '', year, month, day } = await params
    return reader.archive(kind && { kind, slug }, year, month, day)
  }
  return {
    params: () => [example],
    async metadata({ params }: Props<T>): Promise<Metadata> {
      const found = await read(params)
      if (!found) return missing
      return { title: archiveTitle(found.noun, found.span), alternates: { canonical: archiveTrail(found.noun, found.span).at(-1)?.path } }
    },
    async Page({ params }: Props<T>) {
      const found = await read(params)
      if (!found) return elsewhere(kind, await params)
      const { noun, span } = found
      return (
        <>
          <Data of={archiveData(archiveTitle(noun, span), archiveTrail(noun, span), env().siteUrl)} />
          <ArchivePeriod {...found} />
        </>
      )
    },
  }
}
