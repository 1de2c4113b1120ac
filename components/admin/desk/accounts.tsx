'use client'

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type AccountWish, accountList, changeAccount, invite, setRule } from '#components/admin/desk/queries.ts'
import { ListEnd } from '#components/admin/list-end.tsx'
import { moment } from '#components/admin/states.tsx'
import type { Account, SecondFactorRule } from '#db/dto.ts'

const roles = [
  ['reader', 'Lecture'],
  ['author', 'Auteur'],
  ['editor', 'Rédaction'],
  ['admin', 'Administration'],
] as const

/** People and what they may. In the browser because each change is made where it is seen. */
export function Accounts({ authors, me }: { authors: { id: string; name: string }[]; me: string }) {
  const client = useQueryClient()
  const [q, setQ] = useState('')
  const [role, setRole] = useState('writing')
  const [said, say] = useState('')
  const list = useInfiniteQuery(accountList({ q: q.trim(), role }))
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const tried = async (act: () => Promise<unknown>, done: string) => {
    try {
      await act()
      say(done)
    } catch (error) {
      say(error instanceof Error ? error.message : 'Rien n’a changé.')
    }
    await client.invalidateQueries({ queryKey: ['users'] })
  }
  return (
    <>
      <header className="desk-head">
        <h1>Utilisateurs</h1>
        <p role="status">{said}</p>
      </header>
      <Invitation tried={tried} />
      <search className="filters">
        <label>
          Adresse ou nom
          <input type="search" value={q} onChange={(event) => setQ(event.target.value)} />
        </label>
        <label>
          Qui
          <select value={role} onChange={(event) => setRole(event.target.value)}>
            <option value="writing">Ceux qui écrivent ici</option>
            <option value="">Tout le monde</option>
            {roles.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Rule rule={list.data?.pages[0]?.rule} tried={tried} />
      </search>
      <table className="lines accounts">
        <caption className="hidden">Comptes, les plus récents d’abord</caption>
        <thead>
          <tr>
            <th scope="col">Personne</th>
            <th scope="col">Rôle</th>
            <th scope="col">Signe comme</th>
            <th scope="col">Second facteur</th>
            <th scope="col">Vu</th>
            <th scope="col">Compte</th>
          </tr>
        </thead>
        <tbody>
          {items.map((account) => (
            <AccountLine key={account.id} account={account} authors={authors} mine={account.id === me} tried={tried} />
          ))}
        </tbody>
      </table>
      <ListEnd list={list} count={items.length} empty="Personne ne répond à ces mots." />
    </>
  )
}

type Tried = (act: () => Promise<unknown>, done: string) => Promise<void>

function AccountLine({ account, authors, mine, tried }: { account: Account; authors: { id: string; name: string }[]; mine: boolean; tried: Tried }) {
  const who = account.name || account.email
  const change = (wish: AccountWish, done: string) => void tried(() => changeAccount(account.id, wish), done)
  return (
    <tr data-disabled={account.disabled || undefined}>
      <th scope="row">
        {who}
        {mine && <span className="here"> Vous</span>}
        {account.name && <span className="lines-note">{account.email}</span>}
      </th>
      <td>
        <select aria-label={`Rôle de ${who}`} value={account.role} onChange={(event) => change({ role: event.target.value }, `${who} : rôle changé.`)}>
          {roles.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </td>
      <td>
        {account.role !== 'reader' && (
          <select
            aria-label={`Signature de ${who}`}
            value={account.author?.id ?? ''}
            onChange={(event) => change({ author: event.target.value || null }, `${who} : signature changée.`)}
          >
            <option value="">Aucune</option>
            {authors.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </td>
      <td>
        {account.secondFactor ? (
          <button type="button" className="link" onClick={() => change({ secondFactor: false }, `${who} : second facteur retiré.`)}>
            Retirer<span className="hidden"> le second facteur de {who}</span>
          </button>
        ) : (
          <span className="lines-note">
            Aucun<span className="lines-unit"> second facteur</span>
          </span>
        )}
      </td>
      <td className="lines-time">{moment(account.seenAt)}</td>
      <td>
        <button
          type="button"
          className="link"
          onClick={() =>
            change({ disabled: !account.disabled }, account.disabled ? `${who} peut de nouveau se connecter.` : `${who} ne peut plus se connecter.`)
          }
        >
          {account.disabled ? 'Rouvrir' : 'Fermer'}
          <span className="hidden"> le compte de {who}</span>
        </button>
        {account.disabled && <span className="lines-note">Fermé</span>}
      </td>
    </tr>
  )
}

function Invitation({ tried }: { tried: Tried }) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    const email = String(given.get('email') ?? '')
    void tried(async () => {
      await invite(email, String(given.get('role') ?? 'author'))
      form.reset()
    }, `Un message est parti vers ${email}.`)
  }
  return (
    <form className="filters invitation" onSubmit={send}>
      <label>
        Inviter une adresse
        <input name="email" type="email" required maxLength={254} autoComplete="off" />
      </label>
      <label>
        Comme
        <select name="role" defaultValue="author">
          {roles.slice(1).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Inviter</button>
    </form>
  )
}

function Rule({ rule, tried }: { rule: SecondFactorRule | undefined; tried: Tried }) {
  return (
    <label>
      Second facteur exigé
      <select
        value={rule ?? 'off'}
        disabled={!rule}
        onChange={(event) => void tried(() => setRule(event.target.value as SecondFactorRule), 'Règle enregistrée.')}
      >
        <option value="off">De personne</option>
        <option value="editors">De la rédaction et de l’administration</option>
        <option value="everyone">De tous ceux qui écrivent</option>
      </select>
    </label>
  )
}
