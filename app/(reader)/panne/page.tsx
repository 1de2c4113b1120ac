import type { Metadata } from 'next'
import { StatusPage } from '#components/site/status-page.tsx'

export const metadata: Metadata = { title: 'Service interrompu', robots: { index: false } }

/** The answer 503, when a page cannot be made; see `app/_server/front/statuses.ts`. */
export default function Page() {
  return (
    <StatusPage label="Service momentanément interrompu" title="Cette page n’a pas pu être préparée" newest={[]}>
      La panne est de notre côté. Les pages déjà parues restent lisibles&#8239;; celle-ci le sera dans un instant.
    </StatusPage>
  )
}
