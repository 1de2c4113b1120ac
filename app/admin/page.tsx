import type { Metadata } from 'next'
import { staffOf } from '#app/_server/auth.ts'
import { Dashboard } from '#components/admin/dashboard.tsx'
import { countDesk, listWork } from '#db/articles/desk.ts'

export const metadata: Metadata = { title: 'Tableau de bord' }

export default async function Page() {
  const me = await staffOf('/admin', 'author')
  const [desk, mine, review, scheduled] = await Promise.all([
    countDesk(me),
    listWork(me, { mine: true }, { limit: 6 }),
    listWork(me, { state: 'review' }, { limit: 6 }),
    listWork(me, { state: 'scheduled' }, { limit: 6 }),
  ])
  return <Dashboard desk={desk} mine={mine.items} review={review.items} scheduled={scheduled.items} />
}
