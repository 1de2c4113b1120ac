import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import * as reader from '#db/reader.ts'

type Props = { params: Promise<{ old: string[] }> }

export const metadata: Metadata = { title: 'Introuvable', robots: { index: false } }

/** Next wants one path to render with the build; the answer to this one is 404. */
export function generateStaticParams() {
  return [{ old: ['ancienne', 'adresse'] }]
}

/** An address that no page claims: a former one leads to where its article is now, any other is unknown. */
export default async function Page({ params }: Props) {
  const { old } = await params
  const path = await reader.former(`/${old.map(decodeURIComponent).join('/')}`)
  if (path) permanentRedirect(path)
  notFound()
}
