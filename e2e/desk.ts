/** What the tests of the desk begin with. */
import { expect, type Page } from '@playwright/test'
import type { Role } from '#db/actor.ts'
import { awake } from '#e2e/awake.ts'
import { carry, type Person, person } from '#e2e/people.ts'

/** A word that no other test has. */
export const unique = () => Date.now().toString(36) + Math.random().toString(36).slice(2, 6)

/** Signs the page in as somebody of that role, whom no other test knows. */
export async function as(page: Page, role: Role): Promise<Person> {
  const who = await person(role)
  await carry(page.context(), who)
  return who
}
/** Goes to a page of the desk and waits until it listens. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await awake(page.locator('main').locator('button, input, select, textarea'))
}
/** Waits until the page tells whoever listens that `words`. */
export const said = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible()
