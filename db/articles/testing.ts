/** A newsroom for the tests of its work: its people, and a draft that could appear. */
import { randomUUID } from 'node:crypto'
import { type Actors, actor } from '#db/actor.ts'
import { readWork, saveWork, startWork } from '#db/articles/work.ts'
import { database } from '#db/client.ts'
import type { Content } from '#db/dto.ts'
import { authors, rubrics, users } from '#db/schema.ts'

/** Somebody new of that role. */
export async function someone<R extends 'author' | 'editor'>(role: R): Promise<Actors[R]> {
  const email = `${randomUUID()}@example.org`
  const [row] = await database().insert(users).values({ email, emailNorm: email, name: role, role }).returning({ id: users.id })
  const made = actor({ userId: row?.id ?? '', sessionId: randomUUID(), email, name: role, role }, role)
  if (!made) throw new Error('no actor')
  return made
}

/** Two authors and an editor, with the rubric and the byline that `ready` names. */
export async function openNewsroom() {
  await database().insert(rubrics).values({ slug: 'culture', name: 'Culture', hue: 'culture', position: 1 })
  await database().insert(authors).values({ slug: 'la-redaction', name: 'La rédaction', kind: 'desk' })
  return { author: await someone('author'), other: await someone('author'), editor: await someone('editor') }
}

const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
/** A body of paragraphs. */
export const bodyOf = (...texts: string[]): Content['body'] => ({ type: 'doc', content: texts.map(paragraph) })

/** A draft that could appear, begun by `as`. */
export async function ready(as: Actors['author']) {
  const { id, version } = await startWork(as, { title: `Le vent du désert ${randomUUID()}` })
  const { content } = await readWork(as, id)
  const whole: Content = {
    ...content,
    standfirst: 'Un vent chaud traverse la steppe.',
    body: bodyOf('Il souffle.'),
    rubric: 'culture',
    placeless: true,
    authors: ['la-redaction'],
  }
  const saved = await saveWork(as, id, { version, content: whole })
  return { id, version: saved.version, content: whole, checks: saved.checks }
}
