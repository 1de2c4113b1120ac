/** What a page of another site calls itself, for the block that will show it. Readers ask that site for nothing until they say so. */
import { readOutside, refusal, type World } from '#app/_server/outside.ts'
import { titleOfPage } from '#app/_server/page-title.ts'
import { frameOf, oembedOf } from '#db/body/embeds.ts'
import type { OutsidePage } from '#db/dto.ts'
import { typeset } from '#db/typography.ts'

const LONGEST_TITLE = 300

/** Asks the provider where it has a door for that (oEmbed 1.0), else reads the page. Throws `Invalid`. */
export async function readEmbed(href: string, world?: World): Promise<OutsidePage> {
  const frame = frameOf(href)
  const door = oembedOf(href)
  const answer = await readOutside(door ?? href, world)
  const title = door ? titleOfJson(answer.text) : titleOfPage(answer.text).title
  const clean = typeset(title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE))
  if (clean === '') throw refusal()
  return { href, title: clean, provider: frame?.provider ?? new URL(answer.href).hostname.replace(/^www\./, ''), framed: frame !== null }
}

function titleOfJson(text: string): string {
  try {
    const { title } = JSON.parse(text) as { title?: unknown }
    return typeof title === 'string' ? title : ''
  } catch {
    throw refusal()
  }
}
