'use client'

import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import type { Picture } from '#db/dto.ts'

type Point = { x: number; y: number }
type Props = { picture: Picture; focal: Point; change: ((focal: Point) => void) | undefined }

const STEP = 0.02
const within = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000
const keys: Record<string, Point> = { ArrowLeft: { x: -STEP, y: 0 }, ArrowRight: { x: STEP, y: 0 }, ArrowUp: { x: 0, y: -STEP }, ArrowDown: { x: 0, y: STEP } }

/** The point that every crop keeps: set by a press, or by the arrows. In the browser because it is seen while it moves. */
export function FocalPoint({ picture, focal, change }: Props) {
  const [wide, setWide] = useState(false)
  const place = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    change?.({ x: within((event.clientX - box.left) / box.width), y: within((event.clientY - box.top) / box.height) })
  }
  const step = (event: KeyboardEvent) => {
    const by = keys[event.key]
    if (!by || !change) return
    event.preventDefault()
    change({ x: within(focal.x + by.x), y: within(focal.y + by.y) })
  }
  const at = `${focal.x * 100}% ${focal.y * 100}%`
  const src = `${picture.base}/${picture.widths.find((width) => width >= 720) ?? picture.widths.at(-1)}.webp`
  const percent = (value: number) => Math.round(value * 100)
  return (
    <div className="focal">
      <div
        className="focal-whole"
        role="slider"
        tabIndex={change ? 0 : -1}
        aria-label="Point à garder dans chaque cadrage, par les flèches"
        aria-disabled={!change || undefined}
        aria-valuenow={percent(focal.x)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={`${percent(focal.x)} % de la gauche, ${percent(focal.y)} % du haut`}
        onPointerDown={place}
        onKeyDown={step}
      >
        <img src={src} alt={picture.alt} width={picture.width} height={picture.height} draggable={false} />
        <span className="focal-mark" style={{ left: `${focal.x * 100}%`, top: `${focal.y * 100}%` }} />
      </div>
      <div className="focal-crop" data-wide={wide || undefined}>
        <img src={src} alt="" style={{ objectPosition: at }} draggable={false} />
        <button type="button" className="link" onClick={() => setWide(!wide)}>
          {wide ? 'Voir en carré' : 'Voir en bandeau'}
        </button>
      </div>
    </div>
  )
}
