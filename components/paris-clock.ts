/** The clock of the paper. Dates are planned as they are shown: in Paris, wherever the device of who plans is. */

const wall = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})
const DAY_MS = 86_400_000

/** What clocks in Paris show at an instant, as a field of date and time wants it: « 2026-11-26T14:00:00 ». Throws `RangeError` for no instant. */
export function parisTime(instant: Date): string {
  const { year, month, day, hour, minute, second } = Object.fromEntries(wall.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${year?.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`
}

/**
 * The instant at which clocks in Paris show `local` (« 2026-11-26T14:00 », with or without seconds). An hour that comes twice is
 * meant the first time; one that is left out is as late as it would have been, as calendars do it (RFC 5545, 3.3.5).
 * Throws `RangeError` for what is no date.
 */
export function parisInstant(local: string): Date {
  const shown = Date.parse(`${local}Z`)
  const ahead = (at: number) => Date.parse(`${parisTime(new Date(at))}Z`) - at
  // Clocks change at most once in two days: one of both offsets is the right one.
  const [first, second] = [shown - ahead(shown - DAY_MS), shown - ahead(shown + DAY_MS)]
  const shows = (at: number) => at + ahead(at) === shown
  return new Date(shows(second) && !shows(first) ? second : first)
}

/** The day that it is in Paris at an instant, « 2026-11-26 », or one of those after it. */
export function parisDate(instant: Date, after = 0): string {
  const noon = Date.parse(`${parisTime(instant).slice(0, 10)}T12:00:00Z`)
  return new Date(noon + after * DAY_MS).toISOString().slice(0, 10)
}

/** The instant at which a day begins in Paris, « 2026-11-26 », or one of those after it. Undefined where that is no day. */
export function parisDay(day: string, after = 0): Date | undefined {
  const noon = Date.parse(`${day}T12:00:00Z`)
  return Number.isNaN(noon) ? undefined : parisInstant(`${new Date(noon + after * DAY_MS).toISOString().slice(0, 10)}T00:00:00`)
}
