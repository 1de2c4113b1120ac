'use client'

import { useEffect, useState } from 'react'

/** In the browser because the page is cached and the hour is not; without script the distance from UTC stands alone. */
export function LocalTime({ timezone }: { timezone: string }) {
  const [now, setNow] = useState<Date | null>(null)
  useEffect(() => {
    const tick = () => setNow(new Date())
    tick()
    const timer = setInterval(tick, 20_000)
    return () => clearInterval(timer)
  }, [])
  return now ? `${part(timezone, now, { hour: 'numeric', minute: '2-digit' }).replace(':', '\u00a0h\u00a0')}` : `UTC${offset(timezone)}`
}

const part = (timeZone: string, at: Date, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('fr-FR', { timeZone, ...options }).format(at)

/** '+5', '+3:30'. None of the countries of this paper has a summer time, so any day will do. */
function offset(timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(new Date(Date.UTC(2026, 0, 15)))
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? ''
}
