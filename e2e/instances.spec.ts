import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { operator } from '#db/actor.ts'
import { type ArticleInput, createArticle, reviseArticle } from '#db/articles/drafts.ts'
import { correctArticle, publishArticle, withdrawArticle } from '#db/articles/publication.ts'
import { closeDatabase } from '#db/client.ts'
import { openEmbedded } from '#db/embedded/open.ts'
import { setDatabaseUrl } from '#db/env.ts'
import { article } from '#e2e/pages.ts'
import { baseURL, instancesOf, sidePort, siteEnv, startSite, stopSite } from '#e2e/site.ts'

/** Two processes that share a port, on the database of the site under test. */
const port = sidePort(3)
const base = `http://127.0.0.1:${port}`
const AT_ONCE = 8
let site: ChildProcess

test.describe.configure({ mode: 'serial', timeout: 120_000 })

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const { url } = await openEmbedded(siteEnv.DATA_DIR, { attach: true })
  site = await startSite({ ...siteEnv, PORT: String(port), DATABASE_URL: url, INSTANCES: '2' })
})
test.afterAll(async () => {
  expect(await stopSite(site)).toBe(0)
})

type Answer = { status: number; text: string; location: string | null }

/** A connection of its own for each question, so that both processes are asked. */
const read = async (path: string, from = base): Promise<Answer> => {
  const response = await fetch(from + path, { headers: { connection: 'close' }, redirect: 'manual', signal: AbortSignal.timeout(30_000) })
  return { status: response.status, text: await response.text(), location: response.headers.get('location') }
}

/** Readers who ask on and on while `act` goes on; how many were answered, and how many were not. */
async function underLoad(act: () => Promise<unknown>): Promise<{ answered: number; failed: number }> {
  const told = { answered: 0, failed: 0 }
  let running = true
  const load = Array.from({ length: AT_ONCE }, async () => {
    while (running) {
      await read(article).then(
        ({ status }) => {
          told.answered++
          if (status !== 200) told.failed++
        },
        () => told.failed++,
      )
      // Readers, who leave the processors to whoever starts.
      await sleep(20)
    }
  })
  await sleep(500)
  await act().finally(() => {
    running = false
  })
  await Promise.all(load)
  return told
}

/** Until another has taken its place and is open. */
const replaced = () =>
  new Promise<void>((resolve) => {
    const hear = (text: string) => {
      if (!text.includes('L’instance relancée est ouverte')) return
      site.stdout?.off('data', hear)
      resolve()
    }
    site.stdout?.on('data', hear)
  })

test('one that is killed takes down nothing but what it was answering, and comes back', async () => {
  const [victim = 0, other = 0] = instancesOf(site)
  expect(other).toBeGreaterThan(0)
  const { answered, failed } = await underLoad(async () => {
    process.kill(victim, 'SIGKILL')
    await replaced()
  })
  console.log(`${answered} answers, ${failed} failed with the process that was killed`)
  expect(answered).toBeGreaterThan(50)
  expect(failed).toBeLessThanOrEqual(AT_ONCE)
})

test('one that is asked to end is replaced without a single answer lost', async () => {
  for (const victim of instancesOf(site)) {
    const { answered, failed } = await underLoad(async () => {
      process.kill(victim, 'SIGTERM')
      await replaced()
    })
    expect(answered).toBeGreaterThan(50)
    expect(failed).toBe(0)
  }
})

test('one that is held up is replaced, while the other serves', async () => {
  const [victim = 0] = instancesOf(site)
  const begun = Date.now()
  const { answered, failed } = await underLoad(async () => {
    process.kill(victim, 'SIGSTOP')
    await replaced()
  })
  console.log(`replaced after ${Date.now() - begun} ms; ${answered} answers, ${failed} failed with the process that was held up`)
  expect(answered).toBeGreaterThan(50)
  expect(failed).toBeLessThanOrEqual(AT_ONCE)
})

test('what is published, corrected, renamed and withdrawn under load is never read old for longer than a second', async () => {
  const { url } = await openEmbedded(siteEnv.DATA_DIR, { attach: true })
  // What this process draws lies where the site under test looks for it.
  process.env.DATA_DIR = siteEnv.DATA_DIR
  setDatabaseUrl(url)
  const editor = operator('test')
  const slug = `essai-${Date.now()}`
  const input: ArticleInput = {
    slug,
    kind: 'news',
    title: `Premier titre ${slug}`,
    standfirst: 'Un chapeau.',
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Un paragraphe.' }] }] },
    rubric: 'sciences',
    countries: ['mongolie'],
    themes: [],
    dossier: null,
    authors: ['la-redaction'],
    image: null,
  }
  const { id, version } = await createArticle(editor, input)

  /** Reads `path` everywhere without a pause until a second after `act` was committed, and a while longer. */
  const observe = async (act: () => Promise<unknown>, path: string, isNew: (answer: Answer) => boolean) => {
    const seen: { asked: number; took: number; isNew: boolean }[] = []
    let running = true
    const readers = [baseURL, base, base].map(async (from) => {
      while (running) {
        const asked = Date.now()
        const answer = await read(path, from)
        seen.push({ asked, took: Date.now() - asked, isNew: isNew(answer) })
      }
    })
    await sleep(300)
    await act()
    const committed = Date.now()
    await sleep(2_500)
    running = false
    await Promise.all(readers)
    // A machine that stands still for a while makes an answer as late as what it is to tell of.
    const stood = Math.max(...seen.map(({ took }) => took))
    const old = seen.filter((answer) => !answer.isNew && answer.asked > committed + 1_000 + stood)
    const last = Math.max(0, ...seen.filter((answer) => !answer.isNew).map(({ asked }) => asked - committed))
    console.log(`${path}: ${seen.length} answers, the last old one was asked for ${last} ms after the commit`)
    expect(old).toEqual([])
    expect(seen.some((answer) => answer.isNew && answer.asked > committed)).toBe(true)
  }
  const path = `/articles/${slug}`
  await observe(
    () => publishArticle(editor, id),
    '/',
    ({ text }) => text.includes(`Premier titre ${slug}`),
  )
  await observe(
    () => correctArticle(editor, id, 'Une correction datée.'),
    path,
    ({ text }) => text.includes('Une correction datée.'),
  )
  await observe(
    () => reviseArticle(editor, id, version, { ...input, slug: `${slug}-b`, title: `Second titre ${slug}` }, 'essai'),
    '/rubriques/sciences',
    ({ text }) => text.includes(`Second titre ${slug}`),
  )
  expect((await read(path)).location).toBe(`${path}-b`)
  const standing = await read(`${path}-b`)
  expect(standing.status).toBe(200)
  const share = new URL(/property="og:image" content="([^"]*)"/.exec(standing.text)?.[1] ?? '', base).pathname
  for (const from of [baseURL, base, base]) expect((await read(share, from)).status).toBe(200)
  await observe(
    () => withdrawArticle(editor, id, 'essai'),
    `${path}-b`,
    ({ status }) => status === 410,
  )
  for (const from of [baseURL, base, base]) expect((await read(share, from)).status).toBe(404)
  for (const place of ['/', '/rubriques/sciences', '/pays/mongolie', '/auteurs/la-redaction']) expect((await read(place)).text, place).not.toContain(slug)
  await closeDatabase()
})
