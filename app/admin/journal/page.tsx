import type { Metadata } from 'next'
import { staffOf } from '#app/_server/auth.ts'
import { Journal } from '#components/admin/desk/journal.tsx'
import { listColleagues } from '#db/articles/desk.ts'
import '../../styles/desk.css'

export const metadata: Metadata = { title: 'Journal' }

export default async function Page() {
  const me = await staffOf('/admin/journal', 'admin')
  const people = await listColleagues(me)
  return <Journal people={people.map(({ id, name }) => ({ id, name }))} />
}
