'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { usePathname } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { Palette, type Room } from '#components/admin/palette.tsx'
import type { Me } from '#db/dto.ts'

/** The rooms of the newsroom and who works in each. */
export const rooms: Room[] = [
  { path: '/admin', name: 'Tableau de bord', as: 'author' },
  { path: '/admin/articles', name: 'Articles', as: 'author' },
  { path: '/admin/medias', name: 'Médias', as: 'author' },
  { path: '/admin/rubriques', name: 'Rubriques', as: 'editor' },
  { path: '/admin/pays', name: 'Pays', as: 'editor' },
  { path: '/admin/themes', name: 'Thèmes', as: 'editor' },
  { path: '/admin/dossiers', name: 'Dossiers', as: 'editor' },
  { path: '/admin/auteurs', name: 'Auteurs', as: 'editor' },
  { path: '/admin/glossaire', name: 'Glossaire', as: 'editor' },
  { path: '/admin/synonymes', name: 'Synonymes', as: 'editor' },
  { path: '/admin/redirections', name: 'Redirections', as: 'editor' },
  { path: '/admin/utilisateurs', name: 'Utilisateurs', as: 'admin' },
  { path: '/admin/journal', name: 'Journal', as: 'admin' },
]

const ranks = { reader: 0, author: 1, editor: 2, admin: 3 }
export const roomsOf = (role: Me['role']) => rooms.filter(({ as }) => ranks[role] >= ranks[as])

const roles = { reader: '', author: 'Auteur', editor: 'Rédaction', admin: 'Administration' }

type Props = { paper: string; me: Me; children: ReactNode }

/** In the browser because the rail says where one stands, and because the palette opens from everywhere. */
export function Frame({ paper, me, children }: Props) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: 5_000, retry: 1 } } }))
  const here = usePathname()
  const isHere = (path: string) => (path === '/admin' ? here === path : here === path || here.startsWith(`${path}/`))
  return (
    <QueryClientProvider client={client}>
      <div className="desk">
        <header className="rail">
          <a className="skip" href="#contenu">
            Aller au contenu
          </a>
          <p className="rail-paper">
            <a href="/">{paper}</a>
          </p>
          <nav aria-label="Rédaction">
            <ul>
              {roomsOf(me.role).map(({ path, name }) => (
                <li key={path}>
                  <a href={path} aria-current={isHere(path) ? 'page' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="rail-foot">
            <Palette rooms={roomsOf(me.role)} />
            <p>
              {me.name}
              <span className="rail-role">{roles[me.role]}</span>
            </p>
            <a href="/compte">Mon compte</a>
          </div>
        </header>
        <main id="contenu" tabIndex={-1} className="desk-main">
          {children}
        </main>
      </div>
    </QueryClientProvider>
  )
}
