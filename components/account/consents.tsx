import { DateTime } from '#components/date.tsx'
import type { Consent } from '#db/dto.ts'

const acts: Record<Consent['act'], string> = { asked: 'Demandé', confirmed: 'Confirmé', withdrawn: 'Retiré' }

/** What was agreed to, when and in which words, newest first. */
export function Consents({ consents }: { consents: Consent[] }) {
  if (consents.length === 0) return <p>Rien encore&nbsp;: vous n’avez demandé aucune lettre.</p>
  return (
    <ol className="consents">
      {consents.map(({ id, at, act, letter, sentence, source }) => (
        <li key={id}>
          <p>
            <strong>{acts[act]}</strong>
            {letter && `\u00a0: ${letter}`}
          </p>
          <p>«&nbsp;{sentence}&nbsp;»</p>
          <p className="label">
            <DateTime iso={at} />, {source}
          </p>
        </li>
      ))}
    </ol>
  )
}
