'use client'

import { useState } from 'react'
import { readCopy, startCopy } from '#components/admin/desk/queries.ts'
import { leaveFor, useAct } from '#components/one-at-a-time.ts'
import type { UnderstoodCopy } from '#db/dto.ts'

/** A text as it arrives, and what is understood of it. In the browser because one corrects the text and looks again. */
export function PasteCopy() {
  const [text, setText] = useState('')
  const [understood, setUnderstood] = useState<{ of: string; copy: UnderstoodCopy } | null>(null)
  const { busy, said, say, act } = useAct()
  // What was understood of another text says nothing of this one.
  const copy = understood?.of === text ? understood.copy : null
  const tried = (work: () => Promise<void>) => act(work, 'Le texte n’a pas pu être lu.')
  const read = () => {
    if (text.trim() === '') return say('Collez d’abord un texte.')
    void tried(async () => setUnderstood({ of: text, copy: (await readCopy(text)).copy }))
  }
  const start = () => tried(async () => leaveFor(`/admin/articles/${(await startCopy(text)).id}`))
  return (
    <>
      <header className="desk-head">
        <h1>Coller une copie</h1>
      </header>
      <div className="copy">
        <div className="noun-field">
          <label htmlFor="copie">Le texte, tel qu’il est arrivé</label>
          <textarea id="copie" rows={18} value={text} aria-describedby="copie-aide" onChange={(event) => setText(event.target.value)} />
          <p id="copie-aide" className="side-help">
            La première ligne est le titre. Une ligne courte juste dessous décrit l’image&#8239;; le chapeau suit, puis le texte, où les lignes courtes sont des
            intertitres.
          </p>
          <p className="sheet-said" role="alert">
            {said}
          </p>
          <p className="desk-acts">
            <button type="button" className={copy ? 'quiet' : undefined} aria-disabled={busy} onClick={read}>
              Lire la copie
            </button>
            {copy && (
              <button type="button" aria-disabled={busy} onClick={start}>
                Créer le brouillon
              </button>
            )}
          </p>
        </div>
        <section aria-live="polite" aria-label="Ce qui est compris">
          {copy ? <Understood copy={copy} /> : <p className="empty">Ce qui est compris du texte s’affiche ici avant que rien ne soit créé.</p>}
        </section>
      </div>
    </>
  )
}

function Understood({ copy }: { copy: UnderstoodCopy }) {
  const lines: [string, string][] = [
    ['Titre', copy.title],
    ['Chapeau', copy.standfirst],
    ['Description de l’image', copy.pictureAlt],
    ['Crédit', copy.credit],
  ]
  return (
    <dl className="copy-understood">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || <span className="side-help">Rien</span>}</dd>
        </div>
      ))}
      <div>
        <dt>Texte</dt>
        <dd>
          {copy.words.toLocaleString('fr-FR')} mots
          {copy.headings.length > 0 && `, ${copy.headings.length} intertitre${copy.headings.length > 1 ? 's' : ''}\u00a0:`}
          {copy.headings.length > 0 && (
            <ul>
              {copy.headings.map((heading) => (
                <li key={heading}>{heading}</li>
              ))}
            </ul>
          )}
        </dd>
      </div>
      {copy.dropped.length > 0 && (
        <div>
          <dt>Laissé de côté</dt>
          <dd>
            <ul>
              {copy.dropped.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  )
}
