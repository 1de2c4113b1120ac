import { formatDate, formatTime } from '#components/date.tsx'
import { parisDate } from '#components/paris-clock.ts'
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

/** « 20 nov. 8 h 10 », and « 20 nov. 2019, 8 h 10 » in another year than that of `now`, as years are counted in Paris. */
export function moment(iso: string, now = new Date()): string {
  const yearOf = (instant: Date) => parisDate(instant).slice(0, 4)
  const year = yearOf(new Date(iso))
  return `${formatDate(iso, 'short')}${year === yearOf(now) ? '' : ` ${year},`} ${formatTime(iso)}`
}
