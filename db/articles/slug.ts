/** As French newspapers write names of the region; letters of Kazakh, Kirghiz, Tajik and Uzbek among them. */
const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'io',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'ou',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'tch',
  ш: 'ch',
  щ: 'chtch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iou',
  я: 'ia',
  і: 'i',
  қ: 'q',
  ғ: 'g',
  ү: 'u',
  ұ: 'u',
  ө: 'o',
  ң: 'n',
  ә: 'a',
  һ: 'h',
  ҳ: 'h',
  ҷ: 'dj',
  є: 'ie',
  ґ: 'g',
}
const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', ı: 'i' }

const LONGEST = 90

/** Lower case letters of the Latin alphabet without accents; what belongs to no known alphabet stays as it is. */
export function latin(text: string): string {
  const plain = [...text.toLowerCase().normalize('NFC')].map((sign) => {
    // A letter with its accent if it is known so (й), else without (ў).
    const base = sign.normalize('NFD').replace(/\p{M}/gu, '')
    return cyrillic[sign] ?? ligatures[sign] ?? cyrillic[base] ?? base
  })
  return plain.join('')
}

/** An address made of a title: lower case ASCII and hyphens, cut between words; '' for a title without letters or digits. */
export function slugify(title: string): string {
  const words = latin(title).match(/[a-z0-9]+/g) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, LONGEST)
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug
}

/** Where readers find an article; static pages stand at the root. */
export const pathOf = ({ kind, slug }: { kind: string; slug: string }) => (kind === 'page' ? `/${slug}` : `/articles/${slug}`)
