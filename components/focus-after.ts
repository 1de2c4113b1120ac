'use client'

import { type RefObject, useEffect, useRef } from 'react'

/** Takes the focus to `place` where what had it went away as `state` changed: who uses the keyboard is not sent back to the beginning. */
export function useFocusAfter(state: unknown, place: RefObject<HTMLElement | null>): void {
  const before = useRef(state)
  useEffect(() => {
    if (before.current !== state && document.activeElement === document.body) place.current?.focus({ preventScroll: true })
    before.current = state
  }, [state, place])
}

/** The same for what comes by itself and goes once it is pressed: as it comes, nobody is taken anywhere. */
export function useFocusAfterGoing(isThere: boolean, place: RefObject<HTMLElement | null>): void {
  const before = useRef(isThere)
  useEffect(() => {
    if (before.current && !isThere && document.activeElement === document.body) place.current?.focus({ preventScroll: true })
    before.current = isThere
  }, [isThere, place])
}
