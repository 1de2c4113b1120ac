import type { Metadata } from 'next'
import { staffOf } from '#app/_server/auth.ts'
import { NounDesk } from '#components/admin/desk/noun-desk.tsx'
import { listColleagues } from '#db/articles/desk.ts'
import '../../styles/desk.css'

export const metadata: Metadata = { title: 'Auteurs' }

export default async function Page() {
  const me = await staffOf('/admin/auteurs', 'editor')
  const people = await listColleagues(me)
  return <NounDesk kind="authors" people={people.map(({ id, name }) => ({ id, name }))} />
}
