'use client'

import { useRef, useState } from 'react'
import { useFocusAfter } from '#components/focus-after.ts'
import { slugify } from '#db/articles/slug.ts'
import type { Choice, Content, WritingChoices } from '#db/dto.ts'

type Props = {
  content: Content
  choices: WritingChoices
  change: (part: Partial<Content>) => void
  readOnly: boolean
  errors: Record<string, string[]>
  /** Readers know its address. */
  public: boolean
}

const kinds: { kind: Content['kind']; name: string }[] = [
  { kind: 'news', name: 'Article' },
  { kind: 'analysis', name: 'Analyse' },
  { kind: 'interview', name: 'Entretien' },
  { kind: 'brief', name: 'Brève' },
  { kind: 'page', name: 'Page fixe' },
]

/** Where the article is found and under what name. In the browser because what one chooses is saved as one chooses it. */
export function Filing({ content, choices, change, readOnly, errors, public: isPublic }: Props) {
  const made = /^sans-titre(?:-|$)/.test(content.slug)
  return (
    <section className="side-part">
      <h2 className="station">Classement</h2>
      <fieldset className="side-fields" disabled={readOnly}>
        <legend className="hidden">Classement</legend>
        <label>
          Genre
          <select value={content.kind} onChange={(event) => change({ kind: event.target.value as Content['kind'] })}>
            {kinds.map(({ kind, name }) => (
              <option key={kind} value={kind}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Rubrique
          <select
            value={content.rubric ?? ''}
            onChange={(event) => change({ rubric: event.target.value || null })}
            aria-invalid={errors.rubric ? true : undefined}
          >
            <option value="">à choisir</option>
            {choices.rubrics.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Several
          name="Pays"
          choices={choices.countries}
          chosen={content.countries}
          change={(countries) => change({ countries, ...(countries.length > 0 && { placeless: false }) })}
        />
        {content.countries.length === 0 && (
          <label className="side-check">
            <input type="checkbox" checked={content.placeless} onChange={(event) => change({ placeless: event.target.checked })} />
            Aucun pays
          </label>
        )}
        <Several name="Signatures" choices={choices.authors} chosen={content.authors} change={(authors) => change({ authors })} />
        <Several name="Thèmes" choices={choices.themes} chosen={content.themes} change={(themes) => change({ themes })} />
        <label>
          Dossier
          <select value={content.dossier ?? ''} onChange={(event) => change({ dossier: event.target.value || null })}>
            <option value="">aucun</option>
            {choices.dossiers.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Address slug={content.slug} made={made} change={(slug) => change({ slug })} wrong={errors.slug?.[0]}>
          {isPublic ? 'L’ancienne adresse mènera à la nouvelle, pour toujours.' : '/articles/…'}
        </Address>
        <label>
          Texte de partage
          <textarea
            rows={3}
            maxLength={300}
            value={content.shareText}
            onChange={(event) => change({ shareText: event.target.value })}
            placeholder="À défaut, le chapeau"
          />
        </label>
      </fieldset>
    </section>
  )
}

type AddressProps = { slug: string; made: boolean; change: (slug: string) => void; wrong: string | undefined; children: string }

/** What one types is an address at once, whatever its letters; it is shown as that when one goes on. */
function Address({ slug, made, change, wrong, children }: AddressProps) {
  const [typed, type] = useState<string | null>(null)
  return (
    <label>
      Adresse
      <input
        name="slug"
        value={typed ?? (made ? '' : slug)}
        placeholder={made ? 'le-sujet-en-quelques-mots' : undefined}
        onChange={({ target }) => {
          type(target.value)
          change(slugify(target.value) || slug)
        }}
        onBlur={() => type(null)}
        aria-describedby="slug-help"
        aria-invalid={wrong ? true : undefined}
        autoComplete="off"
        spellCheck={false}
      />
      <span id="slug-help" className="side-help">
        {wrong ?? children}
      </span>
    </label>
  )
}

/** Several of many, in their order: the first is the first that readers see. */
function Several({ name, choices, chosen, change }: { name: string; choices: Choice[]; chosen: string[]; change: (slugs: string[]) => void }) {
  const [said, say] = useState('')
  const list = useRef<HTMLSelectElement>(null)
  // The button that was pressed goes with its line.
  useFocusAfter(chosen.length, list)
  const nameOf = (slug: string) => choices.find((choice) => choice.slug === slug)?.name ?? slug
  return (
    <div className="several">
      <label>
        {name}
        <select
          ref={list}
          aria-label={name}
          value=""
          onChange={(event) => {
            if (!event.target.value) return
            change([...chosen, event.target.value])
            say(`${nameOf(event.target.value)} ajouté.`)
          }}
        >
          <option value="">{chosen.length > 0 ? 'ajouter…' : 'à choisir'}</option>
          {choices
            .filter(({ slug }) => !chosen.includes(slug))
            .map(({ slug, name: label }) => (
              <option key={slug} value={slug}>
                {label}
              </option>
            ))}
        </select>
      </label>
      {chosen.length > 0 && (
        <ul>
          {chosen.map((slug) => (
            <li key={slug}>
              {nameOf(slug)}{' '}
              <button
                type="button"
                className="link"
                aria-label={`Retirer ${nameOf(slug)}`}
                onClick={() => {
                  change(chosen.filter((one) => one !== slug))
                  say(`${nameOf(slug)} retiré.`)
                }}
              >
                Retirer
              </button>
            </li>
          ))}
        </ul>
      )}
      <span role="status" className="hidden">
        {said}
      </span>
    </div>
  )
}
