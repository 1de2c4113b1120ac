/** People who are signed in already, for tests that are about what comes after: made in the database of the site under test. */
import type { BrowserContext } from '@playwright/test'
import { giveRole } from '#db/accounts/accounts.ts'
import { parseAddress } from '#db/accounts/address.ts'
import { openSession } from '#db/accounts/sessions.ts'
import { operator, type Role } from '#db/actor.ts'
import { connection, database } from '#db/client.ts'
import { openEmbedded } from '#db/embedded/open.ts'
import { setDatabaseUrl } from '#db/env.ts'
import { someone } from '#e2e/account.ts'
import { baseURL, siteEnv } from '#e2e/site.ts'

export type Person = { email: string; userId: string; sessionId: string; cookie: string }

let opened: Promise<void> | undefined

async function open(): Promise<void> {
  const { url } = await openEmbedded(siteEnv.DATA_DIR, { attach: true })
  setDatabaseUrl(url)
}

/** From now on people are made in another database than that of the site under test. */
export function workIn(url: string): void {
  opened = Promise.resolve(setDatabaseUrl(url))
}

/** A person of `role` with one session. */
export async function person(role: Role = 'reader'): Promise<Person> {
  opened ??= open()
  await opened
  const email = someone(role)
  const address = parseAddress(email)
  if (!address) throw new Error(email)
  await giveRole(operator('test'), address, role)
  const [user] = await connection()<{ id: string }[]>`select id from users where email = ${email}`
  const userId = user?.id ?? ''
  const token = await database().transaction((tx) => openSession(tx, userId, 'Essai'))
  const [session] = await connection()<{ id: string }[]>`select id from sessions where user_id = ${userId}`
  return { email, userId, sessionId: session?.id ?? '', cookie: `session=${token}; compte=1` }
}

/** The same person on another device. */
export async function anotherDevice({ email, userId }: Person): Promise<Person> {
  const token = await database().transaction((tx) => openSession(tx, userId, 'Autre essai'))
  const [session] = await connection()<{ id: string }[]>`select id from sessions where user_id = ${userId} order by created_at desc limit 1`
  return { email, userId, sessionId: session?.id ?? '', cookie: `session=${token}; compte=1` }
}

/** Gives a browser the session of `who`, in place of any other. */
export async function carry(context: BrowserContext, { cookie }: Person, url = baseURL): Promise<void> {
  await context.clearCookies()
  const pairs = cookie.split('; ').map((pair) => ({ name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1) }))
  await context.addCookies(pairs.map((pair) => ({ ...pair, url })))
}

let asked = 0
/** Each question from a network of its own, or the limits would end a test that asks as much as a crowd. */
const network = () => `10.${100 + (process.pid % 100)}.${Math.floor(++asked / 250) % 250}.${asked % 250}`

/** Asks the site as it is asked over the wire; no redirect is followed. */
export const ask = (path: string, { cookie, ...init }: RequestInit & { cookie?: string | undefined } = {}): Promise<Response> =>
  fetch(baseURL + path, {
    redirect: 'manual',
    ...init,
    headers: { 'x-forwarded-for': network(), ...(init.headers as Record<string, string>), ...(cookie && { cookie }) },
  })
