'use client'

import { useEffect, useRef, useState } from 'react'
import { blockNames, fieldNames, mergeBodies, mergeFields, type Part, textOf, wordsOf } from '#components/admin/article/difference.ts'
import { moment } from '#components/admin/states.tsx'
import type { Block, Content, Superseded } from '#db/dto.ts'

type Side = 'mine' | 'theirs' | 'both'

/** Brings two texts together that started from the same one. In the browser because one of them is nowhere else yet. */
export function Merge({ mine, told, done, later }: { mine: Content; told: Superseded; done: (merged: Content) => void; later: () => void }) {
  const [{ merged, disputed }] = useState(() => mergeFields(told.base, mine, told.theirs))
  const [parts] = useState(() => mergeBodies(told.base?.body ?? null, mine.body, told.theirs.body))
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const [sides, setSides] = useState<Record<string, Side>>({})
  const choose = (key: string, side: Side) => setSides((before) => ({ ...before, [key]: side }))
  const open = parts.flatMap((part, i) => (part.kind === 'disputed' ? [`part-${i}`] : [])).concat(disputed.map((field) => `field-${field}`))
  const left = open.filter((key) => !sides[key]).length

  const finish = () => {
    const content: Content = { ...merged }
    for (const field of disputed) if (sides[`field-${field}`] === 'theirs') Object.assign(content, { [field]: told.theirs[field] })
    content.body = { type: 'doc', content: parts.flatMap((part, i) => blocksOf(part, sides[`part-${i}`])) }
    done(content)
  }

  return (
    <section className="merge" aria-labelledby="merge-title">
      <h1 id="merge-title" ref={title} tabIndex={-1}>
        Deux textes à réunir
      </h1>
      <p>
        {told.by} a enregistré cet article le {moment(told.at)}. {told.base && 'Ce que chacun a changé de son côté est déjà réuni. '}Rien n’est perdu&nbsp;: les
        deux textes sont gardés.
        {open.length > 0 ? ` Choisissez pour ${open.length > 1 ? `les ${open.length} endroits` : 'l’endroit'} où vos textes s’opposent.` : ''}
      </p>
      {disputed.map((field) => (
        <Dispute key={field} name={fieldNames[field]} id={`field-${field}`} side={sides[`field-${field}`]} choose={choose}>
          {{ mine: wordsOf(mine[field]), theirs: wordsOf(told.theirs[field]) }}
        </Dispute>
      ))}
      {parts.map((part, i) =>
        part.kind === 'agreed' ? (
          <Agreed key={i} blocks={part.blocks} />
        ) : (
          <Dispute key={i} name="Texte" id={`part-${i}`} side={sides[`part-${i}`]} choose={choose} both>
            {{ mine: linesOf(part.mine), theirs: linesOf(part.theirs) }}
          </Dispute>
        ),
      )}
      <p className="desk-acts">
        <span role="status">{left > 0 ? `Il reste ${left} choix à faire.` : 'Tout est choisi.'}</span>
        <button type="button" className="quiet" onClick={later}>
          Plus tard
        </button>
        <button type="button" onClick={finish} disabled={left > 0}>
          Réunir
        </button>
      </p>
    </section>
  )
}

const linesOf = (blocks: Block[]) =>
  blocks.map((block) => [blockNames[block.type], textOf(block)].filter(Boolean).join('\u00a0: ')).join('\n\n') || '(rien\u00a0: supprimé)'

function blocksOf(part: Part, side: Side | undefined): Block[] {
  if (part.kind === 'agreed') return part.blocks
  return side === 'both' ? [...part.theirs, ...part.mine] : side === 'theirs' ? part.theirs : part.mine
}

function Agreed({ blocks }: { blocks: Block[] }) {
  if (blocks.length === 0) return null
  const [first = '', ...more] = blocks.map((block) => textOf(block).slice(0, 120))
  return (
    <p className="merge-agreed">
      {first}
      {more.length > 0 && ` … (${more.length + 1} blocs sur lesquels vous êtes d’accord)`}
    </p>
  )
}

type DisputeProps = {
  name: string
  id: string
  side: Side | undefined
  choose: (key: string, side: Side) => void
  both?: boolean
  children: { mine: string; theirs: string }
}

function Dispute({ name, id, side, choose, both = false, children }: DisputeProps) {
  const choices: [Side, string, string][] = [
    ['mine', 'Le mien', children.mine],
    ['theirs', 'L’autre', children.theirs],
    ...(both ? [['both', 'Les deux', 'L’autre, puis le mien'] as [Side, string, string]] : []),
  ]
  return (
    <fieldset className="dispute">
      <legend>{name}</legend>
      {choices.map(([value, label, text]) => (
        <label key={value} data-side={value}>
          <span>
            <input type="radio" name={id} checked={side === value} onChange={() => choose(id, value)} /> {label}
          </span>
          <span className="dispute-text">{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
