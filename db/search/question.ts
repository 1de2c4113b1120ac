/**
 * What a person types, taken apart: words, "phrases", -exclusions, and OU between alternatives. Everything is a question
 * and nothing an error; what says nothing (stop words, signs) is left out. One pass over at most `LONGEST` characters.
 */

/** Words in the order typed; a phrase has several that must follow each other, `gap` being the distance to the one before. */
export type Term = { words: { text: string; gap: number }[]; not: boolean; exact: boolean }
/** Any of the groups, each with all of its terms. */
export type Question = Term[][]

export const LONGEST = 200
const MOST_WORDS = 16

/** The same list as `search_stop_words()` of the migrations, held to it by a test. */
export const stopWords =
  'le la les l un une des d du de au aux a à et ou où donc ce c cet cette ces ça cela s se sa son ses leur leurs mon ma mes ton ta tes notre nos votre vos je j tu il elle on nous vous ils elles me m te t lui y en qui que qu quoi dont quel quelle quels quelles quand comment pourquoi combien est sont être avoir ont eu fut sera étaient était ne n ni pas plus si dans par pour sur sous avec sans entre chez comme aussi même tout tous toute toutes autre autres'
const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')
const stops = new Set(stopWords.split(' ').map(plain))

/** The words of a text that say something, lower case, with their distances: cut at the signs at which `search_cut()` of the migrations cuts too. */
export function wordsOf(text: string): Term['words'] {
  const words: Term['words'] = []
  let gap = 0
  for (const [word] of text
    .toLowerCase()
    .normalize('NFC')
    .matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)) {
    gap += 1
    if (stops.has(plain(word))) continue
    words.push({ text: word, gap: words.length === 0 ? 0 : gap })
    gap = 0
  }
  return words
}

export function readQuestion(text: string): Question {
  const typed = text
    .toWellFormed()
    .slice(0, LONGEST)
    .replace(/[«»“”„]/g, '"')
  const groups: Question = [[]]
  let count = 0
  for (const [, minus, phrase, or, word = ''] of typed.matchAll(/(?<![^\s(])([-−]?)"([^"]*)"?|(?<!\S)(OU|OR|\|)(?!\S)|([^\s"]+)/g)) {
    if (or) {
      groups.push([])
      continue
    }
    const quoted = phrase !== undefined
    const not = quoted ? minus !== '' : /^[-−]/.test(word)
    const words = wordsOf(phrase ?? word).slice(0, MOST_WORDS - count)
    count += words.length
    if (words.length === 0) continue
    // Amou-Daria without quotes is two words; after a minus, or in quotes, they belong together.
    const terms = quoted || not ? [{ words, not, exact: quoted }] : words.map(({ text }) => ({ words: [{ text, gap: 0 }], not, exact: false }))
    groups.at(-1)?.push(...terms)
  }
  // What only excludes asks for nothing.
  return groups.filter((terms) => terms.some(({ not }) => !not))
}
