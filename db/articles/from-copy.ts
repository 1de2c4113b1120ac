/** Articles that begin with copy as a newsroom receives it: plain text that somebody pastes. Throws `Invalid` in words for them. */
import type { Actors, Author } from '#db/actor.ts'
import { addComment } from '#db/articles/comments.ts'
import { startWork } from '#db/articles/work.ts'
import { bodyText, countWords } from '#db/body/text.ts'
import { readCopy } from '#db/copy.ts'
import type { UnderstoodCopy } from '#db/dto.ts'

/** What is title, standfirst, heading, credit, and what is left out. Nothing is stored. */
export function understandCopy(_actor: Author, text: string): UnderstoodCopy {
  const { title, standfirst, body, pictureAlt, credit, dropped } = readCopy(new TextEncoder().encode(text))
  const headings = body.content.flatMap((block) =>
    block.type === 'heading' ? [(block.content ?? []).map((part) => ('text' in part ? part.text : '')).join('')] : [],
  )
  return { title, standfirst, body, pictureAlt, credit, dropped, headings, words: countWords(bodyText(body)) }
}

/** A draft with the text; what it says of its picture, which comes later, stands beside it as a remark. */
export async function startFromCopy(actor: Actors['author'], text: string): Promise<{ id: string; copy: UnderstoodCopy }> {
  const copy = understandCopy(actor, text)
  const { id } = await startWork(actor, { title: copy.title, standfirst: copy.standfirst, body: copy.body })
  const said = [copy.pictureAlt && `Description\u00a0: ${copy.pictureAlt}`, copy.credit && `Crédit\u00a0: ${copy.credit}`].filter(Boolean)
  if (said.length > 0) await addComment(actor, id, { text: `De l’image, la copie dit ceci. ${said.join(' — ')}`.slice(0, 2_000) })
  return { id, copy }
}
