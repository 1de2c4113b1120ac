import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readerOf } from '#app/_server/auth.ts'
import DataPage from '#app/(account)/compte/donnees/page.tsx'
import CodePage from '#app/(account)/connexion/code/page.tsx'
import FactorPage from '#app/(account)/connexion/second-facteur/page.tsx'
import ConfirmPage from '#app/(account)/lettres/confirmer/[token]/page.tsx'
import LeavePage from '#app/(account)/lettres/quitter/[token]/page.tsx'
import { AddressForm } from '#components/account/address-form.tsx'
import { newArmedAuthor, passFactor } from '#db/accounts/testing.ts'
import { confirm } from '#db/letters/confirming.ts'
import { leave } from '#db/letters/leaving.ts'
import { act, leavingLink, tokenTo } from '#db/letters/sample.ts'
import { fillTaxonomy } from '#db/seed/edition.ts'
import { testDatabase } from '#db/testing.ts'

vi.mock('#app/_server/auth.ts', async (original) => ({ ...(await original<object>()), readerOf: vi.fn() }))
beforeAll(async () => {
  const drop = await testDatabase()
  await fillTaxonomy()
  return drop
})

const asked = (query: Record<string, string>) => ({ searchParams: Promise.resolve(query) })

it('a code that was tried too often leads to a link, which opens in any case', async () => {
  const html = renderToStaticMarkup(await CodePage(asked({ demande: '6d9cb9a3-4a50-4b7c-9a6b-0d9f6a3f1c11', erreur: '429' })))
  expect(html).toMatch(/role="alert"[^>]*>Trop d’essais\. Ouvrez plutôt le lien du message/)
  expect(html).not.toMatch(/Demandez-en un nouveau/)
})

it.each([
  [ConfirmPage, () => tokenTo('abonnee@example.org'), (token: string) => confirm(token, undefined, act)],
  [LeavePage, () => leavingLink('abonnee@example.org', 'lettre-du-jour'), (token: string) => leave(token, act)],
] as const)('a button that was refused says so on its page, and no more once it was pressed', async (Page, link, press) => {
  const token = await link()
  const show = async (query: Record<string, string>) => renderToStaticMarkup(await Page({ params: Promise.resolve({ token }), ...asked(query) }))
  for (const erreur of ['403', '422', '503'])
    expect(await show({ erreur })).toMatch(/role="alert"[^>]*>(?:Rien n’est|Le journal ne peut pas répondre)[^<]*<\/p><form/)
  expect(await show({})).not.toContain('role="alert"')
  await press(token)
  expect(await show({ erreur: '422' })).not.toContain('role="alert"')
})

describe('a second factor that was not shown on this session', () => {
  beforeEach(async () => void vi.mocked(readerOf).mockResolvedValue(await newArmedAuthor()))

  it('stands in place of the download, which comes back once it was', async () => {
    const waiting = renderToStaticMarkup(await DataPage(asked({})))
    expect(waiting).toContain('href="/connexion/second-facteur?suite=/compte/donnees"')
    for (const shut of ['/api/me/export', '/api/me/deletion']) expect(waiting).not.toContain(shut)
    await passFactor(await readerOf('/compte/donnees'))
    const open = renderToStaticMarkup(await DataPage(asked({})))
    expect(open).toContain('href="/api/me/export"')
    expect(open).not.toContain('second-facteur')
  })

  it('is what a change of address asks for', () => {
    expect(renderToStaticMarkup(<AddressForm asked={false} refused="403" />)).toMatch(/role="alert".*href="\/connexion\/second-facteur\?suite=\/compte"/)
  })

  it('leads where one came from, and says so; also whoever writes here no longer', async () => {
    expect(renderToStaticMarkup(await FactorPage(asked({ suite: '/admin/articles' })))).toContain('Ouvrir la rédaction')
    const who = await readerOf('/compte')
    vi.mocked(readerOf).mockResolvedValue({ ...who, role: 'reader' })
    const html = renderToStaticMarkup(await FactorPage(asked({ suite: '/compte/donnees' })))
    expect(html).toMatch(/name="next" value="\/compte\/donnees".*Continuer/)
    expect(html).not.toContain('rédaction')
  })
})
