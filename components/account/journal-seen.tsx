'use client'

import { useEffect } from 'react'
import { send } from '#components/queries.ts'

/** Long enough to have looked. */
const LOOKED_MS = 3_000

type Props = { until: string; since: string }

/**
 * In the browser because opening a page changes nothing: what stood on it counts as seen once it was looked at. The
 * address then says since when things are new here, so that coming back from an article shows the same page.
 */
export function JournalSeen({ until, since }: Props) {
  useEffect(() => {
    const timer = setTimeout(async () => {
      if (document.visibilityState !== 'visible') return
      try {
        await send('POST', '/api/me/journal', { seenUntil: until })
        const address = new URL(location.href)
        address.searchParams.set('depuis', since)
        history.replaceState(history.state, '', address)
      } catch {
        // It stays new until next time.
      }
    }, LOOKED_MS)
    return () => clearTimeout(timer)
  }, [until, since])
  return null
}
