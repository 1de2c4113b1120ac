import type { Metadata } from 'next'
import { StatusPage } from '#components/site/status-page.tsx'
import * as reader from '#db/reader.ts'

export const metadata: Metadata = { title: 'Article retiré', robots: { index: false } }

/** The answer 410, at the address of a withdrawn article; see `app/_server/front/statuses.ts`. */
export default async function Page() {
  return (
    <StatusPage label="Article retiré" title="Cet article a été retiré" newest={await reader.newest(8)}>
      La rédaction l’a retiré de la publication. D’autres lectures sont ici.
    </StatusPage>
  )
}
