'use client'

import { useEffect } from 'react'
import { startSwitches } from '#components/personal/switches.ts'

/**
 * In the browser because a cached page knows nobody. Whoever is not signed in has no `compte` cookie, and then nothing is
 * asked; for the others the links to the door become switches. One listener for all, and no React Query: on every article
 * it would weigh more than everything else that is ours.
 */
export function PersonalControls() {
  useEffect(() => (/(?:^|; )compte=1(?:;|$)/.test(document.cookie) ? startSwitches() : undefined), [])
  return null
}
