/** Who did what, written in the transaction that does it, so that there is no act without its line. */
import type { Author } from '#db/actor.ts'
import type { Transaction } from '#db/client.ts'
import { journal } from '#db/schema.ts'

/** `subject` names the thing as 'article:<id>'; `detail` is what a person would want to know later. */
export async function record(tx: Transaction, actor: Author, act: string, subject: string, detail: object = {}): Promise<void> {
  await tx.insert(journal).values({ actor: actor.userId ?? actor.name, act, subject, detail })
}
