import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { visitor } from '#app/_server/auth.ts'
import { Frame } from '#components/admin/frame.tsx'
import * as reader from '#db/reader.ts'
import '../styles/admin.css'

export const metadata: Metadata = { title: { default: 'Rédaction', template: '%s – Rédaction' }, robots: { index: false, follow: false } }

/** These pages wait for the person they are for. */
export const instant = false

/** The frame of the newsroom; each page says itself who may see it. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const me = await visitor()
  if (!me || me.role === 'reader') return children
  const { settings } = await reader.site()
  return (
    <Frame paper={settings.name} me={{ name: me.name || me.email, email: me.email, role: me.role }}>
      {children}
    </Frame>
  )
}
