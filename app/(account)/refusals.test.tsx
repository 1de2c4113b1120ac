import { eq } from 'drizzle-orm'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readerOf } from '#app/_server/auth.ts'
import DataPage from '#app/(account)/compte/donnees/page.tsx'
import CodePage from '#app/(account)/connexion/code/page.tsx'
import FactorPage from '#app/(account)/connexion/second-facteur/page.tsx'
import { AddressForm } from '#components/account/address-form.tsx'
import { database } from '#db/client.ts'
import { reader } from '#db/letters/sample.ts'
import { secondFactors, sessions, users } from '#db/schema.ts'
import { testDatabase } from '#db/testing.ts'

vi.mock('#app/_server/auth.ts', async (original) => ({ ...(await original<object>()), readerOf: vi.fn() }))
beforeAll(testDatabase)

const asked = (query: Record<string, string>) => ({ searchParams: Promise.resolve(query) })

it('a code that was tried too often leads to a link, which opens in any case', async () => {
  const html = renderToStaticMarkup(await CodePage(asked({ demande: '6d9cb9a3-4a50-4b7c-9a6b-0d9f6a3f1c11', erreur: '429' })))
  expect(html).toMatch(/role="alert"[^>]*>Trop d’essais\. Ouvrez plutôt le lien du message/)
  expect(html).not.toMatch(/Demandez-en un nouveau/)
})

describe('a second factor that was not shown on this session', () => {
  beforeEach(async () => {
    const who = await reader('auteur@example.org')
    await database().update(users).set({ role: 'author' }).where(eq(users.id, who.userId))
    await database().insert(secondFactors).values({ userId: who.userId, secret: 'scellé', recovery: [], confirmedAt: new Date() }).onConflictDoNothing()
    vi.mocked(readerOf).mockResolvedValue({ ...who, role: 'author' })
  })

  it('stands in place of the download, which comes back once it was', async () => {
    const waiting = renderToStaticMarkup(await DataPage(asked({})))
    expect(waiting).toContain('href="/connexion/second-facteur?suite=/compte/donnees"')
    for (const shut of ['/api/me/export', '/api/me/deletion']) expect(waiting).not.toContain(shut)
    await database().update(sessions).set({ secondFactorAt: new Date() })
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
