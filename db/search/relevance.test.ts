/**
 * What a question to the demonstration edition must find among the first ten: those that readers ask, and for every
 * article some words of its own text, as they stand, without accents, and in another inflection. The figures are printed.
 */
import { beforeAll, expect, test, vi } from 'vitest'
import { operator } from '#db/actor.ts'
import { createArticle } from '#db/articles/drafts.ts'
import { publishArticle } from '#db/articles/publication.ts'
import { searchArticles } from '#db/articles/search.ts'
import { bodyText } from '#db/body/text.ts'
import { wordsOf } from '#db/search/question.ts'
import { relevance } from '#db/search/relevance.ts'
import { fillTaxonomy, readArticles } from '#db/seed/edition.ts'
import { testDatabase } from '#db/testing.ts'

const editor = operator('test')
const texts = new Map<string, string>()

beforeAll(async () => {
  const drop = await testDatabase()
  await fillTaxonomy()
  for (const { slug, kind, title, standfirst, rubric, countries, themes, authors, body } of await readArticles()) {
    if (kind === 'page') continue
    const content = body.filter((block) => block.type !== 'seedPicture' && block.type !== 'seedGallery')
    texts.set(slug, bodyText({ type: 'doc', content }))
    const made = { slug, kind, title, standfirst, rubric, countries, themes, authors, dossier: null, image: null, body: { type: 'doc', content } }
    const { id } = await createArticle(editor, made)
    await publishArticle(editor, id)
  }
  return drop
})

/** The share of what was expected that is among the first ten, over all questions; what is missing is named. */
async function recall(questions: [question: string, ...expected: string[]][]): Promise<{ share: number; missed: string[] }> {
  const found = new Map<string, string[]>()
  const left = questions.map(([question]) => question).values()
  // As many at once as the database has connections for.
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const question of left)
        found.set(
          question,
          (await searchArticles(question, {}, { limit: 10 })).items.map(({ slug }) => slug),
        )
    }),
  )
  const misses = questions.map(([question, ...expected]) => expected.filter((slug) => !found.get(question)?.includes(slug)))
  const share = questions.reduce((sum, [, ...expected], i) => sum + 1 - (misses[i]?.length ?? 0) / expected.length, 0) / questions.length
  return { share, missed: questions.flatMap(([question], i) => (misses[i] ?? []).map((slug) => `${question} → ${slug}`)) }
}

async function holds(name: string, questions: [question: string, ...expected: string[]][], bar: number): Promise<void> {
  const { share, missed } = await recall(questions)
  process.stdout.write(
    `recall@10, ${name}: ${share.toFixed(3)} over ${questions.length} questions (at least ${bar})${missed.map((miss) => `\n  ${miss}`).join('')}\n`,
  )
  expect(share, missed.join('\n')).toBeGreaterThanOrEqual(bar)
}

vi.setConfig({ testTimeout: 120_000 })

test('questions that readers ask', async () => {
  expect(relevance.length).toBeGreaterThanOrEqual(60)
  await holds('questions of readers', relevance, 0.95)
})

const PER_ARTICLE = 4
const WORDS = 3
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

/** Some words that follow each other in one sentence of an article, from sentences all over it. */
function drawn(): [question: string, slug: string][] {
  return [...texts].flatMap(([slug, text]) => {
    const sentences = text
      .split(/[.!?…\n]+/)
      .map((sentence) => wordsOf(sentence).flatMap(({ text }) => (/^\p{L}{5,}$/u.test(text) ? [text] : [])))
      .filter((words) => words.length >= WORDS)
    return Array.from({ length: PER_ARTICLE }, (_, i): [string, string] => {
      const words = sentences[Math.floor((i * sentences.length) / PER_ARTICLE)] ?? []
      return [words.slice(0, WORDS).join(' '), slug]
    }).filter(([question]) => question !== '')
  })
}

/** The word in another number, gender or form of the verb, by the regular rules of French. */
function inflected(word: string): string {
  if (/aux$/.test(word)) return word.replace(/aux$/, 'al')
  if (/(?:s|x)$/.test(word)) return word.slice(0, -1)
  if (/al$/.test(word)) return word.replace(/al$/, 'aux')
  if (/é$/.test(word)) return `${word}es`
  if (/er$/.test(word)) return word.replace(/er$/, 'é')
  if (/(?:ait|aient)$/.test(word)) return word.replace(/ai(?:en)?t$/, 'er')
  return `${word}s`
}

test('words of the text', async () => {
  expect(drawn().length).toBeGreaterThan(150)
  await holds('words of the text', drawn(), 0.97)
})

test('words of the text without their accents', async () => {
  const accented = drawn().filter(([question]) => plain(question) !== question)
  expect(accented.length).toBeGreaterThan(100)
  await holds(
    'without accents',
    accented.map(([question, slug]) => [plain(question), slug]),
    0.98,
  )
})

test('words of the text in another inflection', async () => {
  await holds(
    'another inflection',
    drawn().map(([question, slug]) => [question.split(' ').map(inflected).join(' '), slug]),
    0.85,
  )
})
