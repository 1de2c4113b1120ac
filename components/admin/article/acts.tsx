'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Saving } from '#components/admin/article/saving.ts'
import { DecidedChoice } from '#components/admin/decided-choice.tsx'
import { Modal } from '#components/admin/modal.tsx'
import { acts, Refusal } from '#components/admin/queries.ts'
import { moment } from '#components/admin/states.tsx'
import { formatDate, formatTime } from '#components/date.tsx'
import { useOneAtATime } from '#components/one-at-a-time.ts'
import { parisInstant, parisTime } from '#components/paris-clock.ts'
import type { Colleague, Work } from '#db/dto.ts'

type Props = { work: Work; saving: Saving; colleagues: (Colleague & { editor: boolean })[]; reload: () => Promise<unknown> }
type Ask = 'publish' | 'schedule' | 'withdraw' | 'correct' | 'review'
type Given = Record<string, string>

/** What may become of the article now, one act first. In the browser because each begins with a last save. */
export function Acts({ work, saving, colleagues, reload }: Props) {
  const [asked, ask] = useState<Ask | null>(null)
  const [said, say] = useState('')
  const { busy, once } = useOneAtATime()
  const place = useRef<HTMLElement>(null)
  const { may, state, binnedAt } = work
  const isOut = state === 'published'
  const missing = work.checks.filter(({ done }) => !done)

  // The button of an act may be gone once it is done: who has no place any more goes on from here.
  useEffect(() => {
    if (said && document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  }, [said])

  const open = (what: Ask) => {
    if (busy) return
    say('')
    ask(what)
  }
  /** `act` gets the version that is on the page, once it is safe; `done` is what may be said afterwards. */
  const run = (act: (version: number) => Promise<unknown>, done: string) =>
    once(async () => {
      say('Un instant…')
      try {
        if (!saving.isSafe() && !(await saving.save({ reason: '' }))) return say('Le texte n’a pas encore pu être enregistré. Réessayez.')
        await act(saving.now().version)
        ask(null)
        say(
          await reload().then(
            () => done,
            () => `${done} Rechargez la page pour le voir.`,
          ),
        )
      } catch (error) {
        // What the page shows may not be what stands: then it is not what was decided about.
        if (error instanceof Refusal && [403, 404, 409].includes(error.status)) await reload().catch(() => undefined)
        say(error instanceof Refusal ? [error.message, ...Object.values(error.fields).flat()].join(' ') : 'Cela n’a pas pu être fait. Réessayez.')
      }
    })
  const decide = (what: Ask, { at = '', despite, updated, reason = '', text = '', assignee }: Given) => {
    if (what === 'withdraw') return run(() => acts.withdraw(work.id, reason), 'Retiré.')
    if (what === 'correct') return run(() => acts.correct(work.id, text), 'Correction ajoutée.')
    if (what === 'review') return run(() => acts.submit(work.id, assignee || undefined), 'Mis en relecture.')
    const why = despite ? { despite } : {}
    if (what === 'publish')
      return run(
        (version) => acts.publish(work.id, { version, ...why, updated: updated === 'on' }),
        isOut ? 'Changements publiés.' : state === 'withdrawn' ? 'Reparu.' : 'Publié.',
      )
    const iso = parisInstant(at).toISOString()
    return run(
      (version) => acts.schedule(work.id, { version, ...why, at: iso }),
      `Programmé pour le ${formatDate(iso, 'day')} à ${formatTime(iso)}, heure de Paris.`,
    )
  }

  return (
    <section ref={place} tabIndex={-1} className="side-part acts" aria-label="Ce qu’il advient de l’article" aria-busy={busy}>
      {!binnedAt && may.publish && (!isOut || work.pending) && (
        <Act busy={busy} does={() => open('publish')}>
          {isOut ? 'Publier les changements' : state === 'withdrawn' ? 'Faire reparaître' : 'Publier'}
        </Act>
      )}
      {!binnedAt && !may.publish && may.write && state === 'draft' && (
        <Act busy={busy} does={() => open('review')}>
          Proposer à la relecture
        </Act>
      )}
      {binnedAt ? (
        <Act busy={busy} does={() => void run(() => acts.unbin(work.id), 'Repris de la corbeille.')}>
          Reprendre de la corbeille
        </Act>
      ) : (
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
            <Act quiet busy={busy} does={() => void run(() => acts.unschedule(work.id), 'La parution est suspendue.')}>
              Suspendre la parution
            </Act>
          )}
          {may.publish && !isOut && state !== 'withdrawn' && (
            <Act quiet busy={busy} does={() => open('schedule')}>
              {state === 'scheduled' ? 'Changer la date' : 'Programmer'}
            </Act>
          )}
          {may.publish && state === 'draft' && (
            <Act quiet busy={busy} does={() => open('review')}>
              Faire relire
            </Act>
          )}
          {may.write && state === 'review' && (
            <Act quiet busy={busy} does={() => void run(() => acts.giveBack(work.id), may.publish ? 'Rendu à l’auteur.' : 'Repris de la relecture.')}>
              {may.publish ? 'Rendre à l’auteur' : 'Reprendre'}
            </Act>
          )}
          {may.publish && isOut && (
            <>
              <Act quiet busy={busy} does={() => open('correct')}>
                Ajouter une correction
              </Act>
              <Act quiet busy={busy} does={() => open('withdraw')}>
                Retirer
              </Act>
            </>
          )}
          {may.write && (may.publish || state === 'draft' || state === 'review') && (
            <Act quiet busy={busy} does={() => void run(() => acts.bin(work.id), 'Mis à la corbeille.')}>
              Mettre à la corbeille
            </Act>
          )}
        </div>
      )}
      <p role="status">{asked === null && said}</p>
      {!binnedAt && may.publish && state !== 'published' && (
        <DecidedChoice
          label="Relecture confiée à"
          value={work.assignee?.id ?? ''}
          choices={[['', 'personne'], ...colleagues.map(({ id, name }) => [id, name] as const)]}
          act="Confier"
          busy={busy}
          decide={(id) => run(() => acts.assign(work.id, id || null), `Relecture confiée à ${colleagues.find((one) => one.id === id)?.name ?? 'personne'}.`)}
        />
      )}
      {!binnedAt && <Checks work={work} />}
      {!binnedAt && work.corrections.length > 0 && (
        <ul className="side-corrections">
          {work.corrections.map(({ at, text }) => (
            <li key={at}>
              Correction du {moment(at)}&nbsp;: {text}
            </li>
          ))}
        </ul>
      )}
      {asked && (
        <Modal className="sheet" aria-labelledby="sheet-title" close={() => ask(null)}>
          <Sheet
            asked={asked}
            isOut={isOut}
            planned={work.scheduledAt}
            missing={missing.map(({ text }) => text)}
            colleagues={colleagues}
            said={said}
            busy={busy}
            close={() => ask(null)}
            run={(given) => void decide(asked, given)}
          />
        </Modal>
      )}
    </section>
  )
}

type ActProps = { quiet?: boolean; busy: boolean; does: () => void; children: ReactNode }

function Act({ quiet = false, busy, does, children }: ActProps) {
  return (
    <button type="button" className={quiet ? 'quiet' : undefined} aria-disabled={busy} onClick={does}>
      {children}
    </button>
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
            <span className="hidden">{done ? '\u00a0: fait' : '\u00a0: à faire'}</span>
          </li>
        ))}
      </ul>
      <p className="side-help">
        {words.toLocaleString('fr-FR')} {words < 2 ? 'mot' : 'mots'}, {readingMinutes} min de lecture
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
  busy: boolean
  close: () => void
  run: (given: Given) => void
}

/** What an act still has to know. */
function Sheet({ asked, isOut, planned, missing, colleagues, said, busy, close, run }: SheetProps) {
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
          <p>Il manque encore&nbsp;:</p>
          <ul className="sheet-missing">
            {missing.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <label>
            Pourquoi paraître sans attendre&#8239;? (gardé au journal de la rédaction)
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
          <input type="datetime-local" name="at" step={1} max="9999-12-31T23:59:59" required defaultValue={at} />
        </label>
      )}
      {asked === 'withdraw' && (
        <>
          <p>Son adresse répondra «&nbsp;retiré&nbsp;», et plus aucune page ne le montrera.</p>
          <label>
            Pourquoi&#8239;? (gardé au journal de la rédaction)
            <input name="reason" required maxLength={500} />
          </label>
        </>
      )}
      {asked === 'correct' && (
        <label>
          Ce qui était faux, et ce qui est juste&nbsp;: les lecteurs le liront, daté d’aujourd’hui
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
        <button type="submit" aria-disabled={busy}>
          {titles[asked]}
        </button>
      </p>
    </form>
  )
}
