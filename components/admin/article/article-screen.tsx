'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Acts } from '#components/admin/article/acts.tsx'
import { Asides } from '#components/admin/article/asides.tsx'
import { canonical, textOf } from '#components/admin/article/difference.ts'
import { Filing } from '#components/admin/article/filing.tsx'
import { LeadPicture } from '#components/admin/article/lead-picture.tsx'
import { dropCopy, findCopy } from '#components/admin/article/local-copy.ts'
import { Merge } from '#components/admin/article/merge.tsx'
import { Present } from '#components/admin/article/present.tsx'
import { Remarks } from '#components/admin/article/remarks.tsx'
import { useSaving } from '#components/admin/article/saving.ts'
import { SavingWords } from '#components/admin/article/saving-state.tsx'
import { SignInAgain } from '#components/admin/article/sign-in-again.tsx'
import { BodyEditor, type BodyEditorHandle } from '#components/admin/editor/body-editor.tsx'
import type { PasteReport } from '#components/admin/editor/paste/report.ts'
import { lookUp, uploadPicture } from '#components/admin/media.ts'
import { usePicturePicker } from '#components/admin/picture-picker.tsx'
import { acts, drawMap, readWork, remarks, revision } from '#components/admin/queries.ts'
import { moment, State } from '#components/admin/states.tsx'
import { useFocusAfter, useFocusAfterGoing } from '#components/focus-after.ts'
import { useOneAtATime } from '#components/one-at-a-time.ts'
import type { Body, Colleague, Content, Remark, SavedWork, Superseded, Work, WritingChoices } from '#db/dto.ts'
import { typesetContent } from '#db/typography.ts'

/** As a draft begins. */
const UNTITLED = 'Sans titre'

type Props = { work: Work; choices: WritingChoices; colleagues: (Colleague & { editor: boolean })[]; me: { id: string; email: string } }

/** Two texts on their way to be one: what to do once they are, and where they are not yet. */
type Merging = { mine: Content; told: Superseded; done?: () => unknown; later?: () => void }

/** The page of one article. In the browser because it is written here; what is written is safe on this device at once. */
export function ArticleScreen({ choices, colleagues, me, ...props }: Props) {
  const client = useQueryClient()
  const [work, setWork] = useState(props.work)
  const [known, setKnown] = useState<SavedWork>(work)
  const [content, setContent] = useState(work.content)
  // The editor keeps its own text: another one begins it anew.
  const [shown, show] = useState({ edition: 0, body: work.content.body })
  const [copy, setCopy] = useState<ReturnType<typeof findCopy>>(undefined)
  const [merging, setMerging] = useState<Merging | null>(null)
  const [said, say] = useState('')
  const [mark, openMark] = useState<{ remark: string } | null>(null)
  const editor = useRef<BodyEditorHandle>(null)
  const picker = usePicturePicker()
  const remarksHere = useQuery(remarks(work.id))
  const open = (remarksHere.data ?? []).filter(({ resolvedAt, quote }) => !resolvedAt && quote)
  const { id } = work
  const write = work.may.write
  const { once } = useOneAtATime()
  /** How many of the texts that this device kept were decided about. */
  const [decided, decide] = useState(0)
  const bar = useRef<HTMLDivElement>(null)

  const onSaved = (saved: SavedWork) => {
    setKnown(saved)
    void client.invalidateQueries({ queryKey: ['work', 'list'] })
  }
  const saving = useSaving(work, { saved: onSaved, gather: () => editor.current?.tellNow() })

  const change = (part: Partial<Content>) => {
    setContent((before) => ({ ...before, ...part }))
    saving.change(part)
  }
  const onBody = useCallback((body: Body) => saving.change({ body }), [saving.change])
  const put = (whole: Content) => {
    setContent(whole)
    show(({ edition }) => ({ edition: edition + 1, body: whole.body }))
  }
  /** How often it was asked how the article stands, and which answer is shown. */
  const asked = useRef({ times: 0, shown: 0 })
  /** The article as it stands now; what is on the page and not safe yet stays there. */
  const refresh = async (): Promise<Work> => {
    const time = ++asked.current.times
    const stands = await readWork(id)
    // Answers may cross, and what was saved since this was asked is not in it.
    if (time < asked.current.shown) return stands
    asked.current.shown = time
    if (saving.adopt(stands)) put(stands.content)
    setWork(stands)
    if (stands.version >= saving.now().version) setKnown(stands)
    return stands
  }
  /** Of a whole copy the fields around the text take what belongs to them, where they are still empty. */
  const onPaste = ({ copy }: PasteReport) => {
    if (!copy) return
    const { title, standfirst } = saving.now().content
    change({ ...(title === UNTITLED && copy.title && { title: copy.title }), ...(standfirst === '' && copy.standfirst && { standfirst: copy.standfirst }) })
  }

  /** What this device kept of an earlier visit and the server never got. */
  const seekCopy = useCallback(() => {
    for (let found = findCopy(id); ; found = findCopy(id)) {
      if (!found || canonical(typesetContent(found.content)) !== canonical(typesetContent(saving.now().content))) return setCopy(found)
      dropCopy(id, found.key)
    }
  }, [id, saving.now])
  useEffect(() => {
    if (write) seekCopy()
  }, [write, seekCopy])

  useEffect(() => {
    const heed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      void saving.save({ reason: '' })
    }
    document.addEventListener('keydown', heed)
    return () => document.removeEventListener('keydown', heed)
  }, [saving.save])

  /** A text from elsewhere, onto the page or, where somebody has saved since, beside what stands. */
  const bring = (mine: Content, version: number, how: Pick<Merging, 'done' | 'later'>, alone: boolean) =>
    // Of two that are asked for, the merged text of one must not count as that of the other.
    once(() => bringOne(mine, version, how, alone))
  const bringOne = async (mine: Content, version: number, how: Pick<Merging, 'done' | 'later'>, alone: boolean) => {
    say('')
    try {
      if (!saving.isSafe() && !(await saving.save({ reason: '' }))) throw new Error('unsafe')
      const stands = await refresh()
      if (alone && stands.version === version) {
        put(mine)
        saving.change(mine)
        if (!(await saving.save({ reason: 'Repris de cet appareil' }))) return
        await how.done?.()
        await refresh()
        return
      }
      const base = await revision(id, version).catch(() => null)
      const next = {
        mine: typesetContent(mine),
        told: { version: stands.version, by: stands.savedBy, at: stands.savedAt, theirs: stands.content, base: base?.content ?? null },
        ...how,
      }
      setMerging((now) => now ?? next)
    } catch {
      how.later?.()
      say('Ce texte n’a pas pu être repris pour le moment. Il est toujours gardé\u00a0: réessayez.')
    }
  }
  const takeCopy = (taken: NonNullable<typeof copy>) => {
    setCopy(undefined)
    decide((times) => times + 1)
    const done = () => {
      dropCopy(id, taken.key)
      seekCopy()
    }
    return bring(taken.content, taken.version, { done, later: () => setCopy(taken) }, true)
  }
  const takeAside = ({ id: aside, content: mine, version }: Work['asides'][number]) => bring(mine, version, { done: () => acts.dropAside(id, aside) }, false)
  const mergeNow = () => {
    if (saving.state.kind !== 'superseded') return
    const { told } = saving.state
    editor.current?.tellNow()
    // What was kept aside when it was refused is in the merged text, and so is what was typed since.
    setMerging({ mine: typesetContent(saving.now().content), told, ...(told.aside && { done: () => acts.dropAside(id, told.aside ?? '') }) })
  }
  const finishMerge = async ({ told, done }: Merging, merged: Content) => {
    setMerging(null)
    put(merged)
    if (!(await saving.resume(told.version, merged))) return
    await done?.()
    await refresh()
  }

  // What was pressed goes with its notice, and so does the whole page of a merge.
  useFocusAfter(decided, bar)
  useFocusAfterGoing(merging !== null || saving.state.kind === 'signed-out', bar)
  const resume = useCallback(() => void saving.resume(), [saving.resume])

  const fields = saving.state.kind === 'refused' ? saving.state.fields : {}
  return (
    <>
      {merging && (
        <Merge
          mine={merging.mine}
          told={merging.told}
          done={(merged) => void finishMerge(merging, merged).catch(() => undefined)}
          later={() => {
            setMerging(null)
            merging.later?.()
          }}
        />
      )}
      <div className="article-screen" hidden={merging !== null}>
        <h1 className="hidden">{content.title}</h1>
        <div ref={bar} tabIndex={-1} className="desk-head article-bar">
          <p className="article-state">
            <a href="/admin/articles">Articles</a> <State of={{ ...work, pending: known.pending }} />
          </p>
          <SavingWords state={saving.state} />
          <Present work={work} version={saving.now} isSafe={saving.isSafe} reload={refresh} />
        </div>
        {saving.state.kind === 'superseded' && (
          <p className="notice" role="alert">
            {saving.state.told.by} a enregistré cet article pendant que vous écriviez. Votre texte est gardé.{' '}
            <button type="button" className="link" onClick={mergeNow}>
              Comparer et réunir
            </button>
          </p>
        )}
        {saving.state.kind === 'signed-out' && <SignInAgain email={me.email} shut={saving.state.shut} done={resume} />}
        {said && (
          <p className="notice" role="alert">
            {said}
          </p>
        )}
        {copy && (
          <p className="notice" role="alert">
            Cet appareil garde un texte du {moment(copy.at)} que le journal n’a pas reçu.{' '}
            <button type="button" className="link" onClick={() => void takeCopy(copy)}>
              Reprendre le brouillon
            </button>{' '}
            <button
              type="button"
              className="link"
              onClick={() => {
                dropCopy(id, copy.key)
                seekCopy()
                decide((times) => times + 1)
              }}
            >
              L’oublier
            </button>
          </p>
        )}
        {!write && (
          <p className="notice">{work.binnedAt ? 'Cet article est à la corbeille.' : 'Vous pouvez lire cet article\u202f; la rédaction peut le changer.'}</p>
        )}
        <div className="article-writing">
          <Lines content={content} change={change} readOnly={!write} errors={fields} />
          <LeadPicture image={content.image} pictures={work.pictures} change={(image) => change({ image })} picker={picker} readOnly={!write} />
          <BodyEditor
            key={shown.edition}
            ref={editor}
            initial={shown.body}
            onChange={onBody}
            onPasteReport={onPaste}
            readOnly={!write}
            pictures={work.pictures}
            pickPicture={picker.pick}
            upload={uploadPicture}
            lookUp={lookUp}
            drawMap={drawMap}
            terms={choices.terms}
            countries={choices.countries}
            blockExtras={{ marks: marksOf(open, saving.now().content.body), onOpen: (remark) => openMark({ remark }) }}
          />
        </div>
        <aside className="article-side" aria-label="Cet article">
          <Acts work={{ ...work, ...known }} saving={saving} colleagues={colleagues} reload={refresh} />
          <Filing content={content} choices={choices} change={change} readOnly={!write} errors={fields} public={work.publishedAt !== null} />
          <Remarks id={work.id} me={me.id} colleagues={colleagues} open={mark} quote={() => quoteOf(editor.current)} />
          <Asides work={work} take={(aside) => void takeAside(aside)} reload={refresh} />
        </aside>
        {picker.dialog}
      </div>
    </>
  )
}

/** By the beginning of its text a remark finds its block again, wherever that has gone. */
const QUOTED = 120

function quoteOf(editor: BodyEditorHandle | null): string {
  const block = editor?.getBody().content[editor.currentBlock()]
  return block ? textOf(block).slice(0, QUOTED) : ''
}

function marksOf(open: Remark[], { content: blocks }: Body) {
  const texts = blocks.map((block) => textOf(block).slice(0, QUOTED))
  const found = Map.groupBy(open, ({ quote }) => texts.indexOf(quote))
  return [...found].flatMap(([index, [first, ...more]]) =>
    first && index >= 0
      ? [{ key: first.id, index, count: more.length + 1, label: more.length > 0 ? `${more.length + 1} remarques` : 'Une remarque', open: true }]
      : [],
  )
}

type LinesProps = { content: Content; change: (part: Partial<Content>) => void; readOnly: boolean; errors: Record<string, string[]> }

/** Title and standfirst, as they stand above the text. */
function Lines({ content, change, readOnly, errors }: LinesProps) {
  const isNew = content.title === UNTITLED
  return (
    <>
      <label className="hidden" htmlFor="title">
        Titre
      </label>
      <textarea
        id="title"
        className="line-title"
        rows={1}
        maxLength={300}
        placeholder="Titre"
        spellCheck
        readOnly={readOnly}
        aria-invalid={errors.title ? true : undefined}
        value={isNew ? '' : content.title}
        onChange={(event) => change({ title: event.target.value.replaceAll('\n', ' ') })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          document.getElementById('standfirst')?.focus()
        }}
      />
      <label className="hidden" htmlFor="standfirst">
        Chapeau
      </label>
      <textarea
        id="standfirst"
        className="line-standfirst"
        rows={2}
        maxLength={2000}
        placeholder="Chapeau&nbsp;: ce qui s’est passé, et pourquoi cela compte"
        spellCheck
        readOnly={readOnly}
        aria-invalid={errors.standfirst ? true : undefined}
        value={content.standfirst}
        onChange={(event) => change({ standfirst: event.target.value.replaceAll('\n', ' ') })}
      />
    </>
  )
}
