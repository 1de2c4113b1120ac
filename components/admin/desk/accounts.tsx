'use client'

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { DecidedChoice } from '#components/admin/decided-choice.tsx'
import { type AccountWish, accountList, changeAccount, invite, setRule } from '#components/admin/desk/queries.ts'
import { ListEnd } from '#components/admin/list-end.tsx'
import { moment } from '#components/admin/states.tsx'
import { useFocusAfter } from '#components/focus-after.ts'
import { onePress, useOneAtATime } from '#components/one-at-a-time.ts'
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
  const status = useRef<HTMLParagraphElement>(null)
  // Somebody may leave the list by what was changed of them, and some buttons go once they are pressed.
  useFocusAfter(said, status)
  const list = useInfiniteQuery(accountList({ q: q.trim(), role }))
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const tried = async (act: () => Promise<unknown>, done: string) => {
    say('')
    const words = await act().then(
      () => done,
      (error: unknown) => (error instanceof Error ? error.message : 'Rien n’a changé.'),
    )
    await client.invalidateQueries({ queryKey: ['users'] })
    say(words)
  }
  return (
    <>
      <header className="desk-head">
        <h1>Utilisateurs</h1>
        <p ref={status} tabIndex={-1} role="status">
          {said}
        </p>
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
  const { busy, once } = useOneAtATime()
  const change = (wish: AccountWish, done: string) => once(() => tried(() => changeAccount(account.id, wish), done))
  return (
    <tr data-disabled={account.disabled || undefined}>
      <th scope="row">
        {who}
        {mine && <span className="here"> Vous</span>}
        {account.name && <span className="lines-note">{account.email}</span>}
      </th>
      <td>
        <DecidedChoice
          label={`Rôle de ${who}`}
          labelHidden
          busy={busy}
          value={account.role}
          choices={roles}
          act={mine ? 'Changer mon rôle' : 'Changer le rôle'}
          decide={(role) => change({ role }, `${who}\u00a0: rôle changé.`)}
        />
      </td>
      <td>
        {account.role !== 'reader' && (
          <DecidedChoice
            label={`Signature de ${who}`}
            labelHidden
            busy={busy}
            value={account.author?.id ?? ''}
            choices={[['', 'Aucune'], ...authors.map(({ id, name }) => [id, name] as const)]}
            act="Changer la signature"
            decide={(author) => change({ author: author || null }, `${who}\u00a0: signature changée.`)}
          />
        )}
      </td>
      <td>
        {account.secondFactor ? (
          <button
            type="button"
            className="link"
            aria-disabled={busy}
            {...onePress(() => change({ secondFactor: false }, `${who}\u00a0: second facteur retiré.`))}
          >
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
          aria-disabled={busy}
          {...onePress(() =>
            change({ disabled: !account.disabled }, account.disabled ? `${who} peut de nouveau se connecter.` : `${who} ne peut plus se connecter.`),
          )}
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
  const { busy, once } = useOneAtATime()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    const email = String(given.get('email') ?? '')
    const bid = async () => {
      await invite(email, String(given.get('role') ?? 'author'))
      // The next address may be typed by now.
      if (new FormData(form).get('email') === email) form.reset()
    }
    void once(() => tried(bid, `Un message est parti vers ${email}.`))
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
      <button type="submit" aria-disabled={busy}>
        Inviter
      </button>
    </form>
  )
}

function Rule({ rule, tried }: { rule: SecondFactorRule | undefined; tried: Tried }) {
  return (
    <DecidedChoice
      label="Second facteur exigé"
      value={rule ?? 'off'}
      choices={[
        ['off', 'De personne'],
        ['editors', 'De la rédaction et de l’administration'],
        ['everyone', 'De tous ceux qui écrivent'],
      ]}
      disabled={!rule}
      act="Changer la règle"
      decide={(wanted) => tried(() => setRule(wanted as SecondFactorRule), 'Règle enregistrée.')}
    />
  )
}
