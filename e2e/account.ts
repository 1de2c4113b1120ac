/** Signing in the way a person does: by the mail that arrives in the local mailbox. */
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { baseURL, mailboxURL } from '#e2e/site.ts'

type Mail = { id: string; subject: string; text: string; html: string; to: { address: string }[]; headers: Record<string, string> }

/** An address that no other test uses. */
export const someone = (name = 'lectrice') => `${name}-${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}@example.org`

/** The mail to `address` that comes after the first `before`; waits for it. */
export async function mailTo(address: string, before = 0): Promise<Mail> {
  await expect.poll(async () => (await mailsTo(address)).length, { message: `mail to ${address}`, timeout: 40_000, intervals: [300] }).toBeGreaterThan(before)
  const mail = (await mailsTo(address)).at(-1)
  if (!mail) throw new Error('unreachable')
  return mail
}

/** All mails to `address` so far, oldest first. */
export async function mailsTo(address: string): Promise<Mail[]> {
  const all: Mail[] = await (await fetch(`${mailboxURL}/api/email`)).json()
  return all.filter(({ to }) => to.some((recipient) => recipient.address === address))
}

/** The first address of the site in a mail that matches. */
export function linkIn(mail: Mail, pattern: RegExp): string {
  const link = [...mail.text.matchAll(/https?:\/\/\S+/g)].map(([url]) => url).find((url) => pattern.test(url))
  if (!link) throw new Error(`no link ${pattern} in: ${mail.text}`)
  return link
}

export const codeIn = (mail: Mail) => /\b(\d{6})\b/.exec(mail.subject)?.[1] ?? ''

/** Signs a browser in without its pages, for tests that are about something else. */
export async function signIn(context: BrowserContext, address: string): Promise<void> {
  // From a network of its own: twenty sign in from one in a quarter of an hour, and a run of the tests needs more.
  const part = () => Math.floor(Math.random() * 250)
  const headers = { origin: baseURL, 'x-forwarded-for': `10.${part()}.${part()}.${part()}` }
  const before = (await mailsTo(address)).length
  const asked = await context.request.post('/api/sign-ins', { data: { email: address }, headers })
  expect(asked.status(), await asked.text()).toBe(202)
  const { id } = await asked.json()
  const opened = await context.request.post('/api/sessions', { data: { id, code: codeIn(await mailTo(address, before)) }, headers })
  expect(opened.status(), await opened.text()).toBe(200)
}

/** Fills in the door of `page`, and comes back with the mail that arrived. */
export async function askAtTheDoor(page: Page, address: string): Promise<Mail> {
  await page.getByLabel('Votre adresse e-mail').fill(address)
  await page.getByRole('button', { name: 'Recevoir un code' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Consultez votre courrier')
  return mailTo(address)
}
