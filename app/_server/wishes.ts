/** What somebody wants from whom the door must first be opened to: how it stands in addresses and in forms. */
import { z } from 'zod'
import { localPath } from '#app/_server/auth.ts'
import type { Subject, SubjectKind, Wish } from '#db/dto.ts'

const kinds = ['rubric', 'country', 'theme', 'dossier', 'author'] as const satisfies SubjectKind[]

/** `rubric/<id>`, as `data-follow` has it. */
export const subjectText = z
  .string()
  .max(60)
  .transform((text, context): Subject => {
    const [kind, id] = text.split('/')
    const parsed = z.strictObject({ kind: z.enum(kinds), id: z.uuid() }).safeParse({ kind, id })
    if (parsed.success && text === `${kind}/${id}`) return parsed.data
    context.addIssue({ code: 'custom', message: 'Ce sujet n’existe pas.' })
    return z.NEVER
  })

export const subjectKind = z.enum(kinds)

/** Fields of the forms at the door. */
export const wishFields = { next: z.string().max(2_000).optional(), saves: z.uuid().optional(), follows: subjectText.optional() }

type Given = { next?: string | undefined; saves?: string | undefined; follows?: Subject | undefined }

export const toWish = ({ next, saves, follows }: Given): Wish => ({ next: localPath(next, '/compte'), saves: saves ?? null, follows: follows ?? null })

/** The door, with what somebody wants kept in its address. */
export function doorPath({ next, saves, follows }: Wish, more: Record<string, string> = {}): string {
  const kept = new URLSearchParams({
    ...more,
    ...(next !== '/compte' && { suite: next }),
    ...(saves && { enregistrer: saves }),
    ...(follows && { suivre: `${follows.kind}/${follows.id}` }),
  })
  return kept.size > 0 ? `/connexion?${kept}` : '/connexion'
}

/** The same for whoever a form at the door sends back, by its fields as they came. */
export const doorAgain = ({ next, saves, follows }: Record<string, string | string[]>, more?: Record<string, string>): string =>
  doorPath(wishIn({ suite: next, enregistrer: saves, suivre: follows }), more)

/** The same out of the address of the door; what is none counts as not said. */
export function wishIn(params: Record<string, string | string[] | undefined>): Wish {
  const { suite, enregistrer, suivre } = params
  return {
    next: localPath(typeof suite === 'string' ? suite : null, '/compte'),
    saves: z.uuid().safeParse(enregistrer).data ?? null,
    follows: subjectText.safeParse(suivre).data ?? null,
  }
}
