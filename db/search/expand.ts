/**
 * A question as PostgreSQL is asked it: each word with its other spellings, those of the table `synonyms`, the Latin
 * letters of a name in Cyrillic, and the endings that the stemmer does not bring together once accents are gone.
 *
 * Decided on 24 November 2026: the index drops accents before it stems, since half of all readers type none, and holds
 * each word once; everything else happens to the question. So a new spelling in the table works at once on the whole
 * archive, without an index to build anew. Stop words are taken out of the index by a function of the migrations,
 * because a list for the stemmer would have to be a file on the database's server; positions stay, so a phrase counts
 * them as gaps. Phrases in quotes are taken as they stand, without other spellings.
 */
import { type SQL, sql } from 'drizzle-orm'
import { latin } from '#db/articles/slug.ts'
import { database } from '#db/client.ts'
import { type Question, type Term, wordsOf } from '#db/search/question.ts'
import { stretches } from '#db/search/stretches.ts'

/** At most so many neighbouring words are looked up as one name. */
const LONGEST_NAME = 3
/** So many of the words with the most trigrams in common are compared letter by letter. */
const CANDIDATES = 6

export type Expanded = {
  /** Null when nothing is asked. */
  all: SQL | null
  /** Any of the words, for when no article has all; null where that is the same. */
  any: SQL | null
  /** The question with its unknown words replaced by known ones, or null. */
  correction: string | null
}

type Understood = { span: string; others: string[] | null; alike: { word: string; plain: string }[] | null }

export async function expand(question: Question, typed: string): Promise<Expanded> {
  if (question.length === 0) return { all: null, any: null, correction: null }
  const spans = new Set(question.flatMap((terms) => runs(terms).flatMap((run) => spansOf(run))))
  const rows = spans.size === 0 ? [] : await understand([...spans])
  const others = new Map(rows.map((row) => [row.span, row.others]))
  const groups = question.map((terms) => ({
    wanted: [...runs(terms).flatMap((run) => namesOf(run, others)), ...terms.filter((term) => term.exact && !term.not).map(({ words }) => phrase(words))],
    unwanted: terms.filter(({ not }) => not).map((term) => (term.exact || term.words.length > 1 ? phrase(term.words) : oneOf(term.words[0]?.text ?? '', []))),
  }))
  const say = (word: '&&' | '||') =>
    join(
      groups.map(({ wanted, unwanted }) => join([join(wanted, word), ...unwanted.map((not) => sql`!! ${not}`)], '&&')),
      '||',
    )
  return { all: say('&&'), any: groups.some(({ wanted }) => wanted.length > 1) ? say('||') : null, correction: correct(typed, rows) }
}

/** The plain words that stand beside each other. */
function runs(terms: Term[]): string[][] {
  const found: string[][] = [[]]
  for (const { words, not, exact } of terms) {
    if (not || exact) found.push([])
    else found.at(-1)?.push(...words.map(({ text }) => text))
  }
  return found.filter((run) => run.length > 0)
}

const spansOf = (run: string[]) =>
  run.flatMap((_, i) => Array.from({ length: Math.min(LONGEST_NAME, run.length - i) }, (_, n) => run.slice(i, i + n + 1).join(' ')))

/** Longest names first: « Amou Daria » is one river and not two words. */
function namesOf(run: string[], others: Map<string, string[] | null>): SQL[] {
  const [first] = run
  if (first === undefined) return []
  for (let length = Math.min(LONGEST_NAME, run.length); length > 1; length--) {
    const known = others.get(run.slice(0, length).join(' '))
    if (known)
      return [
        join(
          [
            join(
              run.slice(0, length).map((word) => oneOf(word, [])),
              '&&',
            ),
            ...known.map(spelled),
          ],
          '||',
        ),
        ...namesOf(run.slice(length), others),
      ]
  }
  return [oneOf(first, others.get(first) ?? []), ...namesOf(run.slice(1), others)]
}

const oneOf = (word: string, others: string[]) => join([...new Set([...forms(word), ...others])].map(spelled), '||')

/** A word in Latin letters too, and a verb in -er with the forms of its participle, which part ways when accents are dropped. */
function forms(word: string): string[] {
  const participle = latin(word).match(/^(.{3,}?e)(?:s|es?|r)?$/)?.[1]
  return [word, latin(word), ...(participle ? [participle, `${participle}e`, `${participle}r`] : [])]
}

const spelled = (text: string) => phrase(wordsOf(text))

function phrase(words: Term['words']): SQL {
  const one = (text: string) => sql`plainto_tsquery('french_paper', ${text})`
  const [first, ...rest] = words
  return rest.reduce((before, { text, gap }) => sql`tsquery_phrase(${before}, ${one(text)}, ${sql.raw(String(gap))})`, one(first?.text ?? ''))
}

const join = (parts: SQL[], word: '&&' | '||') => sql`(${sql.join(parts, sql.raw(` ${word} `))})`

/** One statement for all: what else each span is called, and for an unknown word the most similar that readers may find. */
async function understand(spans: string[]): Promise<Understood[]> {
  const asked = spans.map((span) => ({ span, key: latin(span) }))
  return database().execute<Understood>(sql`
    select a.span, s.others, near.alike
    from unnest(${sql.param(asked.map(({ span }) => span))}::text[], ${sql.param(asked.map(({ key }) => key))}::text[]) a (span, latin)
    left join lateral (select array_agg(distinct w) as others from synonyms, unnest(words) w
      where keys && array[search_key(a.span), search_key(a.latin)]) s on true
    left join lateral (select jsonb_agg(c) as alike from (
      select word, plain from search_words where s.others is null and length(a.latin) > 3 and a.latin !~ '[ 0-9]'
        and not exists (select 1 from search_words where plain in (a.span, a.latin))
        and plain % a.latin order by similarity(plain, a.latin) desc, word limit ${CANDIDATES}) c
      where exists (select 1 from ${stretches()} stretches, lateral (
        select 1 from articles where search @@ (plainto_tsquery('french_paper', word) && stretch) and listed_at > '-infinity' offset 0) found where way <> 'far')
    ) near on true`)
}

/** The question with each unknown word replaced by the one that the fewest letters part from it, a third of them at most. */
function correct(typed: string, rows: Understood[]): string | null {
  const better = new Map(
    rows.flatMap(({ span, alike }) => {
      const near = (alike ?? []).map(({ word, plain }) => ({ word, away: distance(plain, latin(span)) })).toSorted((a, b) => a.away - b.away)[0]
      return near && near.away <= span.length / 3 ? [[span, near.word]] : []
    }),
  )
  if (better.size === 0) return null
  return typed.replace(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu, (word) => better.get(word.toLowerCase().normalize('NFC')) ?? word)
}

/** Letters to change, add or leave out (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, sign] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 1; j <= b.length; j++) next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (sign === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row.at(-1) ?? 0
}
