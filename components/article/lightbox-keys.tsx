'use client'

import { useEffect } from 'react'

/** Pixels that a finger must travel sideways. */
const SWIPE = 60

const frames = () => [...document.querySelectorAll<HTMLDialogElement>('dialog.lightbox')]
const named = () => frames().find(({ id }) => `#${id}` === location.hash)

/**
 * In the browser for what the address alone cannot do: the page behind is out of reach while a picture is shown, arrows
 * and a finger turn to the next, and closing leads to where the reader was, which one step back does as well.
 */
export function LightboxKeys() {
  useEffect(() => {
    let opener: HTMLElement | null = null
    let from: number | undefined
    /** One step back is on its way: another would leave the page. */
    let leaving = false

    const follow = () => {
      const shown = named()
      leaving = false
      for (const frame of frames()) if (frame !== shown && frame.open) frame.close()
      if (shown) {
        if (!shown.open) shown.showModal()
      } else {
        opener?.focus({ preventScroll: true })
        opener = null
      }
    }
    const leave = (frame: HTMLDialogElement) => {
      // Who came by the address itself has no place of this page to go back to.
      if (leaving) return
      leaving = opener !== null
      if (opener) history.back()
      else location.replace(`#${frame.id.replace('image', 'figure')}`)
    }
    const turn = (rel: 'prev' | 'next') => named()?.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`)?.click()

    const listeners = {
      hashchange: follow,
      click: (event: Event) => {
        const link = (event.target as Element).closest('a')
        const frame = link?.closest<HTMLDialogElement>('dialog.lightbox')
        if (link?.matches('.enlarge')) opener = link
        if (!link || !frame) return
        event.preventDefault()
        // In the place of the picture before: one step back leaves them all.
        if (link.rel) location.replace(link.hash)
        else leave(frame)
      },
      // Escape closes of itself; the address has to follow.
      close: ({ target }: Event) => target instanceof HTMLDialogElement && target === named() && leave(target),
      keydown: ({ key }: KeyboardEvent) => {
        if (key === 'ArrowLeft') turn('prev')
        if (key === 'ArrowRight') turn('next')
      },
      touchstart: ({ touches }: TouchEvent) => {
        from = touches.length === 1 ? touches[0]?.clientX : undefined
      },
      touchend: ({ changedTouches: [touch] }: TouchEvent) => {
        const way = touch && from !== undefined && visualViewport?.scale === 1 ? touch.clientX - from : 0
        if (Math.abs(way) > SWIPE) turn(way > 0 ? 'prev' : 'next')
      },
    }
    const all = Object.entries(listeners) as [string, EventListener][]
    for (const [name, listener] of all) window.addEventListener(name, listener, { capture: true, passive: name.startsWith('touch') })
    follow()
    return () => {
      for (const [name, listener] of all) window.removeEventListener(name, listener, { capture: true })
    }
  }, [])
  return null
}
