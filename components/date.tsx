/** Dates as the paper writes them: in full, in Paris, with the instant kept in `datetime` (ISO 8601). */

const paris = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', ...options })

const formats = {
  /** « vendredi 20 novembre 2026 » */
  full: paris({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  /** « 20 novembre 2026 » */
  day: paris({ day: 'numeric', month: 'long', year: 'numeric' }),
  /** « 20 nov. » */
  short: paris({ day: 'numeric', month: 'short' }),
  /** « novembre 2026 » */
  month: paris({ month: 'long', year: 'numeric' }),
}
const clock = paris({ hour: 'numeric', minute: '2-digit' })

/** The first of a month is « 1er » in French. */
const ordinal = (text: string) => text.replace(/\b1 (?=\p{L})/u, '1er ')

export function formatDate(iso: string, form: keyof typeof formats): string {
  return ordinal(formats[form].format(new Date(iso)))
}

/** « 8 h 10 », with the no-break spaces of French time. */
export function formatTime(iso: string): string {
  const [hour, minute] = clock.format(new Date(iso)).split(':')
  return minute === '00' ? `${Number(hour)}\u00a0h` : `${Number(hour)}\u00a0h\u00a0${minute}`
}

/** `month` counts from 1. */
export function formatMonth(year: number, month: number): string {
  return formatDate(new Date(Date.UTC(year, month - 1, 15)).toISOString(), 'month')
}

type Props = { iso: string; form?: keyof typeof formats; time?: boolean; className?: string }

export function DateTime({ iso, form = 'day', time = false, className }: Props) {
  return (
    <time dateTime={iso} className={className}>
      {formatDate(iso, form)}
      {time && ` à\u00a0${formatTime(iso)}`}
    </time>
  )
}
