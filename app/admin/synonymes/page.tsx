import type { Metadata } from 'next'
import { staffOf } from '#app/_server/auth.ts'
import { NounDesk } from '#components/admin/desk/noun-desk.tsx'
import '../../styles/desk.css'

export const metadata: Metadata = { title: 'Synonymes' }

export default async function Page() {
  await staffOf('/admin/synonymes', 'editor')
  return <NounDesk kind="synonyms" />
}
