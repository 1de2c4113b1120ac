'use client'

import { type ComponentProps, useLayoutEffect, useRef } from 'react'

/**
 * A dialog of the browser, open as long as it stands on the page: it keeps the focus, and gives it back to where it was. `close`
 * takes it off the page and is called at once by Escape: the browser's own event comes a task later, when a quick hand may
 * have opened the next one.
 */
export function Modal({ close, ...props }: Omit<ComponentProps<'dialog'>, 'ref' | 'onCancel' | 'onClose'> & { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before it is taken away: the browser gives the focus back only as it closes one.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      {...props}
      ref={dialog}
      onCancel={(event) => {
        // A field of files within cancels too.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        close()
      }}
      onClose={(event) => {
        if (event.target === dialog.current && !dialog.current.open) close()
      }}
    />
  )
}
