import type { Metadata } from 'next'
import { StatusPage } from '#components/site/status-page.tsx'
import * as reader from '#db/reader.ts'

export const metadata: Metadata = { title: 'Page introuvable', robots: { index: false } }

/** The answer 404; see `app/_server/front/statuses.ts`. */
export default async function Page() {
  return (
    <StatusPage label="Erreur 404" title="Cette page n’existe pas" newest={await reader.newest(8)}>
      L’adresse est peut-être mal écrite, ou la page a changé de place. Voici de quoi retrouver le fil.
    </StatusPage>
  )
}
