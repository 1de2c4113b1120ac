/**
 * Saving while one writes: on this device at once, on the server after a breath. One save at a time, each over the version
 * of the last; what is refused stays on the page and on the device until it is brought home.
 */
import { useEffect, useState } from 'react'
import { canonical } from '#components/admin/article/difference.ts'
import { dropCopy, keepCopy } from '#components/admin/article/local-copy.ts'
import { isOffline, isPassing, Refusal, saveWork } from '#components/admin/queries.ts'
import type { Content, SavedWork, Superseded, Work } from '#db/dto.ts'
import { typesetContent } from '#db/typography.ts'

const BREATH_MS = 1_500
/** Nobody who types on loses more than this. */
const LONGEST_MS = 4_000
const FIRST_RETRY_MS = 2_000
const LAST_RETRY_MS = 20_000
/** Bytes that a browser sends for a page that is being closed (Fetch, 4.6: 64 KiB for all of them). */
const LAST_WORDS = 60_000

export type SavingState =
  | { kind: 'saved'; at: string }
  | { kind: 'writing' | 'saving' }
  /** `here`: it is kept on this device; `said`: what the paper answered, which another try may change. */
  | { kind: 'offline'; here: boolean; said?: string }
  /** `shut`: signed in again, but the second factor is still to be shown. */
  | { kind: 'signed-out'; here: boolean; shut: boolean }
  | { kind: 'superseded'; told: Superseded }
  | { kind: 'refused'; here: boolean; message: string; fields: Record<string, string[]> }

export type Saving = Omit<Saver, 'attach'> & { state: SavingState }
type Saver = ReturnType<typeof makeSaver>
type How = { auto?: boolean; reason?: string }
type Door = {
  send: typeof saveWork
  tell: (state: SavingState) => void
  saved: (saved: SavedWork) => void
  /** Has what is being typed told by `change`, should it still be about to be. */
  gather: () => void
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** What is on the page and where it is safe, for as long as the page is open. */
export function makeSaver(work: Pick<Work, 'id' | 'version' | 'content'>, { send, tell, saved, gather }: Door) {
  const { id } = work
  let { version, content } = work
  /** What stands under `version`, as far as this page knows. */
  let safe = content
  /** Sent, and never answered: it may have been stored all the same. */
  let unanswered: Content | undefined
  let running: Promise<boolean> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the first word was written that is not safe. */
  let since = 0
  let retry = FIRST_RETRY_MS
  let here = true
  /** A refusal that only a person can settle: until then nothing is sent. */
  let held = false

  const isSafe = () => {
    gather()
    return same(content, safe)
  }
  const keep = () => {
    here = keepCopy(id, { version, content, at: new Date().toISOString() })
  }
  const later = (wait: number, how?: How) => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(how), wait)
  }

  /** One exchange with the server; false leaves the text on this page and this device. */
  async function exchange(how: How): Promise<boolean> {
    // Once more as it was, before what came after it: stored already, it is no other's version but the one to go on from.
    const sent = unanswered ?? content
    if (how.auto && same(sent, safe)) {
      tell({ kind: 'saved', at: new Date().toISOString() })
      return true
    }
    since = 0
    tell({ kind: 'saving' })
    try {
      const answer = await send(id, { version, content: sent, ...how })
      version = answer.version
      safe = sent
      unanswered = undefined
      retry = FIRST_RETRY_MS
      saved(answer)
      if (isSafe()) dropCopy(id)
      else keep()
      tell(isSafe() ? { kind: 'saved', at: answer.savedAt } : { kind: 'writing' })
      return true
    } catch (error) {
      keep()
      return refused(error, sent, how)
    }
  }

  function refused(error: unknown, sent: Content, how: How): boolean | Promise<boolean> {
    const lost = isOffline(error) || !(error instanceof Refusal)
    if (lost || isPassing(error)) {
      if (lost) unanswered = same(sent, safe) ? undefined : sent
      tell({ kind: 'offline', here, ...(!lost && { said: error.message }) })
      later(retry, how)
      retry = Math.min(retry * 2, LAST_RETRY_MS)
      return false
    }
    unanswered = undefined
    // The whole text is put aside, not the part of it that had no answer.
    if (error.told && !same(sent, content)) return exchange(how)
    held = Boolean(error.told) || error.status === 401 || error.status === 403
    if (error.told) tell({ kind: 'superseded', told: { ...error.told, base: error.told.base ?? safe } })
    else if (error.status === 401 || error.shut) tell({ kind: 'signed-out', here, shut: error.shut })
    else tell({ kind: 'refused', here, message: error.message, fields: error.fields })
    return false
  }

  /** True once all that is on the page is on the server; who saves by hand waits for it, also for what is typed meanwhile. */
  async function save(how: How = { auto: true }): Promise<boolean> {
    while (running) await running
    gather()
    clearTimeout(timer)
    if (held) return false
    running = exchange(how).finally(() => {
      running = undefined
    })
    if (!(await running)) return false
    if (isSafe()) return true
    if (!how.auto) return save(how)
    later(BREATH_MS)
    return false
  }

  return {
    save,
    isSafe,
    /** The version that the next save goes over, and what is on the page. */
    now: () => ({ version, content }),

    change(part: Partial<Content>) {
      const next = { ...content, ...part }
      if (same(next, content)) return
      content = next
      keep()
      if (held) return
      since ||= Date.now()
      if (!unanswered) tell({ kind: 'writing' })
      later(Math.max(0, Math.min(BREATH_MS, since + LONGEST_MS - Date.now())))
    },

    /** Goes on over `over` with `merged`, or with what is on the page: after a merge, or once signed in again. */
    resume(over?: number, merged?: Content): Promise<boolean> {
      held = false
      if (over !== undefined) version = over
      if (!merged) return save()
      content = merged
      keep()
      return save({ reason: 'Versions réunies' })
    },

    /**
     * Goes on from what stands on the server; true where that is another text than the page has. What is on the page and
     * not safe yet stays, and its next save tells whether somebody was there before.
     */
    adopt(stands: Work): boolean {
      if (!isSafe() || stands.version < version) return false
      // What differs only by how the paper keeps it stays as it is being written.
      const replaced = canonical(typesetContent(content)) !== canonical(stands.content)
      version = stands.version
      if (replaced) content = stands.content
      safe = content
      held = false
      tell({ kind: 'saved', at: stands.savedAt })
      return replaced
    },

    attach() {
      const online = () => void (!isSafe() && save())
      const leaving = (event: BeforeUnloadEvent) => {
        if (isSafe()) return
        // Kept here if it can be; a browser that has no room for it asks before it lets go.
        if (!here) event.preventDefault()
        const last = { version, content, auto: true }
        // After a save that is on its way it would be over an older version; what that lacks is on this device.
        if (held || running || JSON.stringify(last).length >= LAST_WORDS) return
        // Whoever stays after all goes on from there.
        unanswered = content
        void send(id, last, { keepalive: true }).catch(() => undefined)
      }
      window.addEventListener('online', online)
      window.addEventListener('beforeunload', leaving)
      return () => {
        clearTimeout(timer)
        window.removeEventListener('online', online)
        window.removeEventListener('beforeunload', leaving)
      }
    },
  }
}

/** `saved` and `gather` are those of the first render. */
export function useSaving(work: Work, told: Pick<Door, 'saved' | 'gather'>): Saving {
  const [state, tell] = useState<SavingState>({ kind: 'saved', at: work.savedAt })
  const [saver] = useState(() => makeSaver(work, { send: saveWork, tell, ...told }))
  useEffect(() => saver.attach(), [saver])
  return { ...saver, state }
}
