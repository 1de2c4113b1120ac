'use client'

import { useEffect, useState } from 'react'

/** In the browser because the page is cached and the hour is not; without script the capital stands alone. */
export function LocalTime({ timezone, city }: { timezone: string; city: string }) {
  const [now, setNow] = useState<Date | null>(null)
  useEffect(() => {
    const tick = () => setNow(new Date())
    tick()
    const timer = setInterval(tick, 20_000)
    return () => clearInterval(timer)
  }, [])
  if (!now) return null
  const hour = new Intl.DateTimeFormat('fr-FR', { timeZone: timezone, hour: 'numeric', minute: '2-digit' }).format(now).replace(':', '\u00a0h\u00a0')
  return (
    <span className="local-time">
      il y est {hour}
      <span className="hidden"> à {city}</span>
    </span>
  )
}
