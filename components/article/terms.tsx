import type { ReactNode } from 'react'
import type { Term } from '#db/dto.ts'

/**
 * A word that the paper explains. The button opens its note without script, Escape or a press elsewhere closes it, and
 * whoever reads by ear hears the definition with the word.
 */
export function TermWord({ slug, children }: { slug: string; children: ReactNode }) {
  return (
    <button type="button" className="term" popoverTarget={`mot_${slug}`} aria-describedby={`sens_${slug}`}>
      {children}
    </button>
  )
}

/** The definitions, each once: notes beside their words, a list at the end on paper and where the browser knows no popovers. */
export function TermNotes({ terms }: { terms: Term[] }) {
  if (terms.length === 0) return null
  return (
    <div className="terms">
      <p className="label terms-title">Mots expliqués</p>
      {terms.map(({ slug, term, definition }) => (
        <div key={slug} popover="auto" className="term-note" id={`mot_${slug}`} role="note" aria-label={`Définition\u00a0: ${term}`}>
          <p className="margin-term">{term}</p>
          <p id={`sens_${slug}`}>{definition}</p>
          <button type="button" className="quiet" popoverTarget={`mot_${slug}`} popoverTargetAction="hide">
            Fermer
          </button>
        </div>
      ))}
    </div>
  )
}
