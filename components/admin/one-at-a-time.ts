import { useRef, useState } from 'react'

/** Goes to `path`, never to come back: as the last of an act it keeps every further press from doing anything while the next page comes. */
export const leaveFor = (path: string): Promise<never> => {
  location.assign(path)
  return new Promise(() => undefined)
}

/**
 * One act at a time: what is asked while another is on its way is not done, or a double click would do it twice. `busy` is for the
 * buttons, as `aria-disabled`, which says so and leaves the focus where it is.
 */
export function useOneAtATime(): { busy: boolean; once: <T>(act: () => Promise<T>) => Promise<T | undefined> } {
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  // Known at once: the second click comes before anything is drawn.
  const once = async <T>(act: () => Promise<T>) => {
    if (running.current) return undefined
    running.current = true
    setBusy(true)
    try {
      return await act()
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return { busy, once }
}
