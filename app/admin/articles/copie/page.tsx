import type { Metadata } from 'next'
import { staffOf } from '#app/_server/auth.ts'
import { PasteCopy } from '#components/admin/desk/paste-copy.tsx'
import '../../../styles/desk.css'

export const metadata: Metadata = { title: 'Coller une copie' }

export default async function Page() {
  await staffOf('/admin/articles/copie', 'author')
  return <PasteCopy />
}
