/**
 * What a page costs the database, frame included and nothing cached: few statements, and as many in a large archive as
 * in a small one.
 */
import { beforeAll, expect, test } from 'vitest'
import { listMonths, listPeriod } from '#db/articles/archives.ts'
import { frontOf } from '#db/articles/front.ts'
import { listArticles } from '#db/articles/lists.ts'
import { findArticle } from '#db/articles/read.ts'
import { searchArticles } from '#db/articles/search.ts'
import { onQuery } from '#db/client.ts'
import { crowdedMonth, fillArchive } from '#db/seed/archive.ts'
import { findAuthor, findCountry, findDossier, findRubric, findTheme, readSite, type Site } from '#db/taxonomy.ts'
import { testDatabase } from '#db/testing.ts'

const MOST = 6

beforeAll(testDatabase)

const idOf = async (noun: Promise<{ id: string } | null>) => (await noun)?.id ?? ''

/** A name that one article has, and with it its address. */
const nameOf = (slug: string) => slug.split('-')[0] ?? ''

type Given = { site: Site; slug: string }

/** What `db/reader.ts` calls for the frame and for each page, without its cache. */
const frame = async () => (await Promise.all([readSite(), listArticles({}, { limit: 8 })]))[0]
const pages: Record<string, (given: Given) => Promise<unknown>> = {
  front: ({ site }) => frontOf(site),
  rubric: async () => listArticles({ rubricId: await idOf(findRubric('politique')) }),
  country: async () => listArticles({ countryId: await idOf(findCountry('kazakhstan')) }),
  theme: async () => listArticles({ themeId: await idOf(findTheme('eau')) }),
  dossier: async () => listArticles({ dossierId: await idOf(findDossier('mer-d-aral')) }),
  author: async () => listArticles({ authorId: await idOf(findAuthor('la-redaction')) }),
  article: ({ slug }) => findArticle(slug, 'article'),
  'archive months': () => listMonths({}),
  'archive months of a country': async () => listMonths({ countryId: await idOf(findCountry('kazakhstan')) }),
  'archive months of a theme': async () => listMonths({ themeId: await idOf(findTheme('eau')) }),
  'archive months of a dossier': async () => listMonths({ dossierId: await idOf(findDossier('mer-d-aral')) }),
  'archive months of an author': async () => listMonths({ authorId: await idOf(findAuthor('la-redaction')) }),
  'archive month': () => listPeriod({}, crowdedMonth),
  'archive month of a rubric': async () => listPeriod({ rubricId: await idOf(findRubric('politique')) }, crowdedMonth),
  'archive month of a theme': async () => listPeriod({ themeId: await idOf(findTheme('eau')) }, crowdedMonth),
  'archive month of a dossier': async () => listPeriod({ dossierId: await idOf(findDossier('mer-d-aral')) }, crowdedMonth),
  'archive month of an author': async () => listPeriod({ authorId: await idOf(findAuthor('la-redaction')) }, crowdedMonth),
  'archive day': () => listPeriod({}, { ...crowdedMonth, day: 2 }),
  search: ({ slug }) => searchArticles(nameOf(slug)),
  'search for what no article has whole': ({ slug }) => searchArticles(`${nameOf(slug)} zzyzx uraniun`),
}

async function countAll(): Promise<Record<string, number>> {
  const slug = (await listArticles({}, { limit: 1 })).items[0]?.slug ?? ''
  const counts: Record<string, number> = {}
  for (const [name, read] of Object.entries(pages)) {
    let count = 0
    const end = onQuery(() => count++)
    await read({ site: await frame(), slug }).finally(end)
    counts[name] = count
  }
  return counts
}

test('every page takes at most six statements, however many articles there are', async () => {
  await fillArchive(5)
  const few = await countAll()
  await fillArchive(300)
  expect((await listPeriod({}, crowdedMonth)).days.length).toBeGreaterThan(10)
  expect(await countAll()).toEqual(few)
  expect(Object.entries(few).filter(([, count]) => count > MOST)).toEqual([])
})
