import type { Metadata } from 'next'
import { staffOf } from '#app/_server/auth.ts'
import { Accounts } from '#components/admin/desk/accounts.tsx'
import { listNouns } from '#db/nouns/nouns.ts'
import '../../styles/desk.css'

export const metadata: Metadata = { title: 'Utilisateurs' }

export default async function Page() {
  const me = await staffOf('/admin/utilisateurs', 'admin')
  const { items } = await listNouns(me, 'authors')
  return <Accounts me={me.userId} authors={items.map(({ id, fields }) => ({ id, name: fields.name }))} />
}
