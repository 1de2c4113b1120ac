'use client'

/** Saving preferences as they change: shown at once, sent one after the other, and taken back when they were refused. */
import { useRef, useState } from 'react'
import { parisDate } from '#components/paris-clock.ts'
import { ApiError, readPreferences, send } from '#components/queries.ts'
import type { Preferences, PreferencesWish } from '#db/dto.ts'

/** A pause whose day has come is over, also on a page that was opened before. */
const wishOf = ({ version, format, pausedUntil, letters, digest: { on, ...digest } }: Preferences): PreferencesWish => ({
  version,
  format,
  pausedUntil: pausedUntil && pausedUntil > parisDate(new Date()) ? pausedUntil : null,
  ...digest,
  digest: on,
  letters: letters.filter(({ state }) => state === 'active').map(({ slug }) => slug),
})

const CONFLICT = 409

/** `notice` is what a plain form has to say. `change` with `whole` false shows what is still being typed, and saves nothing. */
export function useSaving(given: Preferences, path: string, notice: string | null) {
  const [shown, show] = useState(given)
  const [said, say] = useState(notice ?? '')
  /** What stood before the last save. */
  const [before, setBefore] = useState<Preferences | null>(null)
  const stands = useRef(given)
  const next = useRef<{ wish: Preferences; isUndo: boolean } | null>(null)
  const busy = useRef(false)

  const saveAll = async () => {
    if (busy.current) return
    busy.current = true
    try {
      while (next.current) {
        const { wish, isUndo } = next.current
        next.current = null
        const old = stands.current
        stands.current = await send<Preferences>('PUT', path, { ...wishOf(wish), version: old.version })
        // What was changed while this was on its way stays as it is shown.
        if (!next.current) show(stands.current)
        setBefore(isUndo ? null : old)
        if (!next.current) say(isUndo ? 'Annulé. Les réglages sont comme avant.' : 'Enregistré.')
      }
    } catch (error) {
      next.current = null
      if (error instanceof ApiError && error.status === CONFLICT) stands.current = await readPreferences(path).catch(() => stands.current)
      show(stands.current)
      setBefore(null)
      say(error instanceof ApiError ? error.message : 'Les réglages n’ont pas pu être enregistrés.')
    } finally {
      busy.current = false
    }
  }

  const change = (wish: Preferences, whole = true, isUndo = false) => {
    show(wish)
    if (!whole) return
    next.current = { wish, isUndo }
    say('Enregistrement…')
    void saveAll()
  }
  return { shown, said, change, undo: before && (() => change(before, true, true)) }
}
