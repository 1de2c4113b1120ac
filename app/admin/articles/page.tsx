import type { Metadata } from 'next'
import { staffOf } from '#app/_server/auth.ts'
import { ArticleTable } from '#components/admin/article-table.tsx'
import { listRubrics } from '#db/taxonomy.ts'

export const metadata: Metadata = { title: 'Articles' }

export default async function Page() {
  const me = await staffOf('/admin/articles', 'author')
  const rubrics = await listRubrics()
  return <ArticleTable rubrics={rubrics.map(({ slug, name }) => ({ slug, name }))} editor={me.role !== 'author'} />
}
