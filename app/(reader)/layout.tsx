import type { ReactNode } from 'react'
import { Footer } from '#components/site/footer.tsx'
import { Masthead } from '#components/site/masthead.tsx'
import * as reader from '#db/reader.ts'

export default async function ReaderLayout({ children }: { children: ReactNode }) {
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
