/**
 * Saving while one writes: on this device at once, on the server after a breath. One save at a time, each over the version
 * of the last; what is refused stays on the page and on the device until it is brought home.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { dropCopy, keepCopy } from '#components/admin/article/local-copy.ts'
import { isOffline, Refusal, saveWork } from '#components/admin/queries.ts'
import type { Content, SavedWork, Superseded, Work } from '#db/dto.ts'

const BREATH_MS = 1_500
/** Nobody who types on loses more than this. */
const LONGEST_MS = 4_000
const FIRST_RETRY_MS = 2_000
const LAST_RETRY_MS = 20_000

export type SavingState =
  | { kind: 'saved'; at: string }
  | { kind: 'writing' | 'saving' }
  /** `here`: it is kept on this device. */
  | { kind: 'offline'; here: boolean }
  | { kind: 'signed-out'; here: boolean }
  | { kind: 'superseded'; told: Superseded }
  | { kind: 'refused'; message: string; fields: Record<string, string[]> }

export type Saving = ReturnType<typeof useSaving>

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

export function useSaving(work: Work, onSaved: (saved: SavedWork) => void) {
  const [state, setState] = useState<SavingState>({ kind: 'saved', at: work.savedAt })
  const version = useRef(work.version)
  const content = useRef(work.content)
  const safe = useRef(work.content)
  /** Sent, and never answered: it may have been stored all the same. */
  const unanswered = useRef<Content>(undefined)
  const busy = useRef(false)
  const since = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const retry = useRef(FIRST_RETRY_MS)
  const here = useRef(true)
  /** A refusal that only a person can settle: until then nothing is sent. */
  const held = useRef(false)

  const save = useCallback(
    async (how: { auto?: boolean; reason?: string } = { auto: true }): Promise<boolean> => {
      clearTimeout(timer.current)
      if (held.current) return false
      if (busy.current) {
        timer.current = setTimeout(() => void save(how), 300)
        return false
      }
      // Once more as it was, before what came after it: stored already, it is no other's version but the one to go on from.
      const sent = unanswered.current ?? content.current
      if (same(sent, safe.current) && how.auto) {
        setState({ kind: 'saved', at: new Date().toISOString() })
        return true
      }
      busy.current = true
      since.current = 0
      setState({ kind: 'saving' })
      try {
        const saved = await saveWork(work.id, { version: version.current, content: sent, ...how })
        version.current = saved.version
        safe.current = sent
        unanswered.current = undefined
        retry.current = FIRST_RETRY_MS
        onSaved(saved)
        if (same(content.current, sent)) {
          dropCopy(work.id)
          setState({ kind: 'saved', at: saved.savedAt })
        } else {
          setState({ kind: 'writing' })
          timer.current = setTimeout(() => void save(), BREATH_MS)
        }
        return true
      } catch (error) {
        here.current = keepCopy(work.id, { version: version.current, content: content.current, at: new Date().toISOString() })
        if (isOffline(error) || !(error instanceof Refusal)) {
          unanswered.current = sent
          setState({ kind: 'offline', here: here.current })
          timer.current = setTimeout(() => void save(how), retry.current)
          retry.current = Math.min(retry.current * 2, LAST_RETRY_MS)
        } else if (error.status === 401) {
          held.current = true
          setState({ kind: 'signed-out', here: here.current })
        } else if (error.told && !same(sent, content.current)) {
          // The whole text is put aside, not the part of it that had no answer.
          unanswered.current = undefined
          timer.current = setTimeout(() => void save(how))
        } else if (error.told) {
          unanswered.current = undefined
          held.current = true
          setState({ kind: 'superseded', told: error.told })
        } else setState({ kind: 'refused', message: error.message, fields: error.fields })
        return false
      } finally {
        busy.current = false
      }
    },
    [work.id, onSaved],
  )

  const change = useCallback(
    (part: Partial<Content>) => {
      const next = { ...content.current, ...part }
      if (same(next, content.current)) return
      content.current = next
      here.current = keepCopy(work.id, { version: version.current, content: next, at: new Date().toISOString() })
      if (held.current) return
      since.current ||= Date.now()
      setState((before) => (before.kind === 'offline' ? before : { kind: 'writing' }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), Math.max(0, Math.min(BREATH_MS, since.current + LONGEST_MS - Date.now())))
    },
    [work.id, save],
  )

  /** Goes on over `over` with `merged`, or with what is on the page: after a merge, or once signed in again. */
  const resume = useCallback(
    (over?: number, merged?: Content) => {
      held.current = false
      if (over !== undefined) version.current = over
      if (merged) content.current = merged
      return save(merged ? { reason: 'Versions réunies' } : { auto: true })
    },
    [save],
  )

  useEffect(() => {
    const online = () => void (!same(content.current, safe.current) && save())
    const leaving = (event: BeforeUnloadEvent) => {
      if (same(content.current, safe.current)) return
      // Kept here if it can be; a browser that has no room for it asks before it lets go.
      if (!here.current) event.preventDefault()
      const body = JSON.stringify({ version: version.current, content: content.current, auto: true })
      if (!held.current && body.length < 60_000)
        void saveWork(work.id, { version: version.current, content: content.current, auto: true }, { keepalive: true }).catch(() => undefined)
    }
    window.addEventListener('online', online)
    window.addEventListener('beforeunload', leaving)
    return () => {
      clearTimeout(timer.current)
      window.removeEventListener('online', online)
      window.removeEventListener('beforeunload', leaving)
    }
  }, [work.id, save])

  return {
    state,
    change,
    save,
    resume,
    /** The version that the next save goes over, and what is on the page. */
    now: useCallback(() => ({ version: version.current, content: content.current }), []),
    isSafe: useCallback(() => same(content.current, safe.current), []),
  }
}
