import type { Metadata } from 'next'
import { staffOf } from '#app/_server/auth.ts'
import { NounDesk } from '#components/admin/desk/noun-desk.tsx'
import '../../styles/desk.css'

export const metadata: Metadata = { title: 'Glossaire' }

export default async function Page() {
  await staffOf('/admin/glossaire', 'editor')
  return <NounDesk kind="terms" />
}
