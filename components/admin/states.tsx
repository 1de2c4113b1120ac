import { formatDate, formatTime } from '#components/date.tsx'
import type { WorkCard } from '#db/dto.ts'

const names = { draft: 'Brouillon', review: 'En relecture', scheduled: 'Programmé', published: 'Paru', withdrawn: 'Retiré' }

/** « Programmé », « À la corbeille »: the state of an article in words. */
export const stateName = ({ state, binnedAt }: Pick<WorkCard, 'state' | 'binnedAt'>) => (binnedAt ? 'À la corbeille' : names[state])

/** The state with its dot and the moment that belongs to it. */
export function State({ of }: { of: Pick<WorkCard, 'state' | 'binnedAt' | 'scheduledAt' | 'publishedAt' | 'pending'> }) {
  const at = of.binnedAt ?? (of.state === 'scheduled' ? of.scheduledAt : of.state === 'published' ? of.publishedAt : null)
  return (
    <span className="state" data-state={of.binnedAt ? 'bin' : of.state}>
      {stateName(of)}
      {at && <span className="state-at"> {moment(at)}</span>}
      {of.pending && <span className="state-pending"> modifié depuis</span>}
    </span>
  )
}

/** « 20 nov. 8 h 10 » */
export const moment = (iso: string) => `${formatDate(iso, 'short')} ${formatTime(iso)}`
