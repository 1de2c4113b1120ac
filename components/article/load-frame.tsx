'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Frame } from '#db/dto.ts'

/** In the browser because loading waits for a hand: the frame does not exist before it is asked for. */
export function LoadFrame({ frame, title, label, children }: { frame: Frame; title: string; label: string; children: ReactNode }) {
  const [loaded, setLoaded] = useState(false)
  const shown = useRef<HTMLIFrameElement>(null)
  // The button that was pressed is gone; whoever goes on by keyboard goes on from the frame.
  useEffect(() => {
    if (loaded) shown.current?.focus()
  }, [loaded])

  if (loaded) {
    return (
      <iframe
        ref={shown}
        className={`embed-${frame.kind}`}
        src={frame.src}
        title={title}
        sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
        allow="fullscreen; picture-in-picture; encrypted-media"
        referrerPolicy="strict-origin-when-cross-origin"
      />
    )
  }
  return (
    <>
      <p className="embed-note">{children}</p>
      <span className="needs-script">
        <button type="button" onClick={() => setLoaded(true)}>
          {label}
        </button>
      </span>
    </>
  )
}
