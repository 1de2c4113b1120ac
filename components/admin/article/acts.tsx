'use client'

import { useRef, useState } from 'react'
import type { Saving } from '#components/admin/article/saving.ts'
import { parisInstant, parisTime } from '#components/admin/paris-clock.ts'
import { acts, Refusal } from '#components/admin/queries.ts'
import { moment } from '#components/admin/states.tsx'
import type { Colleague, Work } from '#db/dto.ts'

type Props = { work: Work; saving: Saving; colleagues: (Colleague & { editor: boolean })[]; reload: () => Promise<unknown> }
type Ask = 'publish' | 'schedule' | 'withdraw' | 'correct' | 'review'

/** What may become of the article now, one act first. In the browser because each begins with a last save. */
export function Acts({ work, saving, colleagues, reload }: Props) {
  const [asked, ask] = useState<Ask | null>(null)
  const [said, say] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  const { may, state, binnedAt } = work
  const isOut = state === 'published'
  const missing = work.checks.filter(({ done }) => !done)

  const open = (what: Ask) => {
    say('')
    ask(what)
    requestAnimationFrame(() => dialog.current?.showModal())
  }
  /** `act` gets the version that is on the page, once it is safe. */
  const run = async (act: (version: number) => Promise<unknown>) => {
    say('Un instant…')
    try {
      if (!saving.isSafe() && !(await saving.save({ reason: '' }))) return say('Le texte n’a pas encore pu être enregistré. Réessayez.')
      await act(saving.now().version)
      dialog.current?.close()
      say('')
      await reload()
    } catch (error) {
      say(error instanceof Refusal ? [error.message, ...Object.values(error.fields).flat()].join(' ') : 'Cela n’a pas pu être fait. Réessayez.')
    }
  }

  if (binnedAt)
    return (
      <section className="side-part">
        <button type="button" onClick={() => void run(() => acts.unbin(work.id))}>
          Reprendre de la corbeille
        </button>
        <p role="status">{said}</p>
      </section>
    )

  return (
    <section className="side-part acts">
      {may.publish && (!isOut || work.pending) && (
        <button type="button" onClick={() => open('publish')}>
          {isOut ? 'Publier les changements' : state === 'withdrawn' ? 'Faire reparaître' : 'Publier'}
        </button>
      )}
      {!may.publish && may.write && state === 'draft' && (
        <button type="button" onClick={() => open('review')}>
          Proposer à la relecture
        </button>
      )}
      <div className="acts-more">
        <a className="quiet" href={`/admin/articles/${work.id}/apercu`}>
          Aperçu
        </a>
        <a className="quiet" href={`/admin/articles/${work.id}/versions`}>
          Versions
        </a>
        {isOut && (
          <a className="quiet" href={work.path}>
            Voir en ligne
          </a>
        )}
        {may.publish && state === 'scheduled' && (
          <button type="button" className="quiet" onClick={() => void run(() => acts.unschedule(work.id))}>
            Suspendre la parution
          </button>
        )}
        {may.publish && !isOut && state !== 'withdrawn' && (
          <button type="button" className="quiet" onClick={() => open('schedule')}>
            {state === 'scheduled' ? 'Changer la date' : 'Programmer'}
          </button>
        )}
        {may.publish && state === 'draft' && (
          <button type="button" className="quiet" onClick={() => open('review')}>
            Faire relire
          </button>
        )}
        {may.write && state === 'review' && (
          <button type="button" className="quiet" onClick={() => void run(() => acts.giveBack(work.id))}>
            {may.publish ? 'Rendre à l’auteur' : 'Reprendre'}
          </button>
        )}
        {may.publish && isOut && (
          <>
            <button type="button" className="quiet" onClick={() => open('correct')}>
              Ajouter une correction
            </button>
            <button type="button" className="quiet" onClick={() => open('withdraw')}>
              Retirer
            </button>
          </>
        )}
        {may.write && (may.publish || state === 'draft' || state === 'review') && (
          <button type="button" className="quiet" onClick={() => void run(() => acts.bin(work.id))}>
            Mettre à la corbeille
          </button>
        )}
      </div>
      {asked === null && <p role="status">{said}</p>}
      {may.publish && state !== 'published' && (
        <label className="side-fields">
          Relecture confiée à
          <select value={work.assignee?.id ?? ''} onChange={(event) => void run(() => acts.assign(work.id, event.target.value || null))}>
            <option value="">personne</option>
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Checks work={work} />
      {work.corrections.length > 0 && (
        <ul className="side-corrections">
          {work.corrections.map(({ at, text }) => (
            <li key={at}>
              Correction du {moment(at)} : {text}
            </li>
          ))}
        </ul>
      )}
      <dialog ref={dialog} className="sheet" aria-labelledby="sheet-title" onClose={() => ask(null)}>
        {asked && (
          <Sheet
            key={asked}
            asked={asked}
            isOut={isOut}
            planned={work.scheduledAt}
            missing={missing.map(({ text }) => text)}
            colleagues={colleagues}
            said={said}
            close={() => dialog.current?.close()}
            run={(given) =>
              void run((version) => {
                const despite = given.despite ? { despite: given.despite } : {}
                if (asked === 'publish') return acts.publish(work.id, { version, ...despite, updated: given.updated === 'on' })
                if (asked === 'schedule') return acts.schedule(work.id, { version, ...despite, at: parisInstant(given.at ?? '').toISOString() })
                if (asked === 'withdraw') return acts.withdraw(work.id, given.reason ?? '')
                if (asked === 'correct') return acts.correct(work.id, given.text ?? '')
                return acts.submit(work.id, given.assignee || undefined)
              })
            }
          />
        )}
      </dialog>
    </section>
  )
}

function Checks({ work: { checks, words, readingMinutes } }: { work: Work }) {
  const missing = checks.filter(({ done }) => !done)
  return (
    <details className="checks" open={missing.length > 0}>
      <summary>{missing.length === 0 ? 'Prêt à paraître' : `${missing.length} chose${missing.length > 1 ? 's' : ''} avant de paraître`}</summary>
      <ul>
        {checks.map(({ key, text, done }) => (
          <li key={key} data-done={done}>
            {text}
            <span className="hidden">{done ? ' : fait' : ' : à faire'}</span>
          </li>
        ))}
      </ul>
      <p className="side-help">
        {words.toLocaleString('fr-FR')} mots, {readingMinutes} min de lecture
      </p>
    </details>
  )
}

const titles: Record<Ask, string> = {
  publish: 'Publier',
  schedule: 'Programmer la parution',
  withdraw: 'Retirer l’article',
  correct: 'Ajouter une correction',
  review: 'Faire relire',
}

type SheetProps = {
  asked: Ask
  isOut: boolean
  /** Where it waits already: the instant, ISO 8601. */
  planned: string | null
  missing: string[]
  colleagues: (Colleague & { editor: boolean })[]
  said: string
  close: () => void
  run: (given: Record<string, string>) => void
}

/** What an act still has to know. */
function Sheet({ asked, isOut, planned, missing, colleagues, said, close, run }: SheetProps) {
  const asksWhy = (asked === 'publish' || asked === 'schedule') && missing.length > 0
  const at = parisTime(planned ? new Date(planned) : new Date(Date.now() + 3_600_000))
  return (
    <form
      className="sheet-fields"
      onSubmit={(event) => {
        event.preventDefault()
        run(Object.fromEntries([...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)])))
      }}
    >
      <h2 id="sheet-title">{titles[asked]}</h2>
      {asksWhy && (
        <>
          <p>Il manque encore :</p>
          <ul className="sheet-missing">
            {missing.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <label>
            Pourquoi paraître sans attendre ? (gardé au journal de la rédaction)
            <input name="despite" required maxLength={500} />
          </label>
        </>
      )}
      {asked === 'publish' && isOut && (
        <label className="side-check">
          <input type="checkbox" name="updated" defaultChecked />
          Dire aux lecteurs que l’article a été mis à jour
        </label>
      )}
      {asked === 'schedule' && (
        <label>
          Date et heure de Paris, à la seconde
          <input type="datetime-local" name="at" step={1} required defaultValue={at} />
        </label>
      )}
      {asked === 'withdraw' && (
        <>
          <p>Son adresse répondra « retiré », et plus aucune page ne le montrera.</p>
          <label>
            Pourquoi ? (gardé au journal de la rédaction)
            <input name="reason" required maxLength={500} />
          </label>
        </>
      )}
      {asked === 'correct' && (
        <label>
          Ce qui était faux, et ce qui est juste : les lecteurs le liront, daté d’aujourd’hui
          <textarea name="text" rows={3} required maxLength={1000} />
        </label>
      )}
      {asked === 'review' && (
        <label>
          Par
          <select name="assignee" defaultValue="">
            <option value="">toute la rédaction</option>
            {colleagues
              .filter(({ editor }) => editor)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
      )}
      <p role="status" className="sheet-said">
        {said}
      </p>
      <p className="desk-acts">
        <button type="button" className="quiet" onClick={close}>
          Annuler
        </button>
        <button type="submit">{titles[asked]}</button>
      </p>
    </form>
  )
}
