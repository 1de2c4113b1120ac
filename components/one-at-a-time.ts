import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'

/**
 * Goes to `path`: as the last of an act it keeps every further press from doing anything while the next page comes, until
 * somebody comes back to this one as it was.
 */
export const leaveFor = (path: string): Promise<void> => {
  location.assign(path)
  return new Promise((resolve) => addEventListener('pageshow', () => resolve(), { once: true }))
}

/**
 * For a button that does another thing when it is pressed again, or in whose place the next one comes to stand: the second
 * half of a double click, and a key that is held down, are no wish of their own.
 */
export const onePress = (does: () => unknown) => ({
  onClick: ({ detail }: MouseEvent) => {
    if (detail < 2) does()
  },
  onKeyDown: (event: KeyboardEvent) => {
    if (event.repeat) event.preventDefault()
  },
})

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

/** One act at a time, and what is to be said of it: nothing while it is on its way, and why it failed in the words of the paper, or else in `failed`. */
export function useAct(first = '') {
  const [said, say] = useState(first)
  const { busy, once } = useOneAtATime()
  const act = (work: () => Promise<void>, failed: string) =>
    once(async () => {
      say('')
      try {
        await work()
      } catch (error) {
        say(error instanceof Error ? error.message : failed)
      }
    })
  return { busy, said, say, act }
}
