import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Footer } from '#components/site/footer.tsx'
import { Masthead } from '#components/site/masthead.tsx'
import * as reader from '#db/reader.ts'
import '../styles/preview.css'

export const metadata: Metadata = { robots: { index: false, follow: false, nocache: true } }

export const instant = false

export default async function PreviewLayout({ children }: { children: ReactNode }) {
  const [{ settings, rubrics, countries }, [latest]] = await Promise.all([reader.site(), reader.newest(8)])
  return (
    <>
      <Masthead settings={settings} rubrics={rubrics} edition={latest?.publishedAt ?? null} />
      <main id="contenu" tabIndex={-1}>
        {children}
      </main>
      <Footer settings={settings} rubrics={rubrics} countries={countries} />
    </>
  )
}
