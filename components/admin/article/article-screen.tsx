'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Acts } from '#components/admin/article/acts.tsx'
import { Asides } from '#components/admin/article/asides.tsx'
import { canonical, textOf } from '#components/admin/article/difference.ts'
import { Filing } from '#components/admin/article/filing.tsx'
import { LeadPicture } from '#components/admin/article/lead-picture.tsx'
import { dropCopies, findCopy, type LocalCopy } from '#components/admin/article/local-copy.ts'
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
import type { Body, Colleague, Content, Remark, SavedWork, Superseded, Work, WritingChoices } from '#db/dto.ts'

/** As a draft begins. */
const UNTITLED = 'Sans titre'

type Props = { work: Work; choices: WritingChoices; colleagues: (Colleague & { editor: boolean })[]; me: { id: string; email: string } }

/** The page of one article. In the browser because it is written here; what is written is safe on this device at once. */
export function ArticleScreen(props: Props) {
  const [work, setWork] = useState(props.work)
  const [edition, setEdition] = useState(0)
  // Another state of the article is another page: the editor keeps its own text, and is begun anew with it.
  const renew = useCallback((next: Work) => {
    setWork(next)
    setEdition((before) => before + 1)
  }, [])
  return <Open key={edition} {...props} work={work} renew={renew} />
}

function Open({ work, choices, colleagues, me, renew }: Props & { work: Work; renew: (work: Work) => void }) {
  const client = useQueryClient()
  const [content, setContent] = useState(work.content)
  const [known, setKnown] = useState<SavedWork>(work)
  const [copy, setCopy] = useState<LocalCopy | undefined>(undefined)
  const [merging, setMerging] = useState<{ mine: Content; told: Superseded; from?: string } | null>(null)
  const [mark, openMark] = useState<string | null>(null)
  const editor = useRef<BodyEditorHandle>(null)
  const picker = usePicturePicker()
  const said = useQuery(remarks(work.id))
  const open = (said.data ?? []).filter(({ resolvedAt, quote }) => !resolvedAt && quote)

  const onSaved = useCallback(
    (saved: SavedWork) => {
      setKnown(saved)
      void client.invalidateQueries({ queryKey: ['work', 'list'] })
    },
    [client],
  )
  const saving = useSaving(work, onSaved)
  const { change: changeSaved, save, resume } = saving
  const write = work.may.write

  const change = useCallback(
    (part: Partial<Content>) => {
      setContent((before) => ({ ...before, ...part }))
      changeSaved(part)
    },
    [changeSaved],
  )
  const onBody = useCallback((body: Body) => changeSaved({ body }), [changeSaved])
  /** Of a whole copy the fields around the text take what belongs to them, where they are still empty. */
  const onPaste = useCallback(
    ({ copy }: PasteReport) => {
      if (!copy) return
      const { title, standfirst } = saving.now().content
      change({ ...(title === UNTITLED && copy.title && { title: copy.title }), ...(standfirst === '' && copy.standfirst && { standfirst: copy.standfirst }) })
    },
    [change, saving.now],
  )
  const reload = useCallback(() => readWork(work.id).then(renew), [work.id, renew])

  // What this device kept of an earlier visit and the server never got.
  useEffect(() => {
    if (!write) return
    const found = findCopy(work.id)
    if (found && canonical(found.content) === canonical(work.content)) dropCopies(work.id)
    else setCopy(found)
  }, [work.id, work.content, write])

  useEffect(() => {
    const heed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      void save({ reason: '' })
    }
    document.addEventListener('keydown', heed)
    return () => document.removeEventListener('keydown', heed)
  }, [save])

  const takeCopy = async () => {
    if (!copy) return
    setCopy(undefined)
    dropCopies(work.id)
    if (copy.version === work.version) {
      changeSaved(copy.content)
      await save({ reason: 'Repris de cet appareil' })
      await reload()
      return
    }
    // Somebody has saved since: both are brought together.
    const base = await revision(work.id, copy.version).catch(() => null)
    setMerging({ mine: copy.content, told: { version: work.version, by: work.savedBy, at: work.savedAt, theirs: work.content, base: base?.content ?? null } })
  }
  const mergeNow = () => saving.state.kind === 'superseded' && setMerging({ mine: saving.now().content, told: saving.state.told })
  const finishMerge = async (merged: Content) => {
    const told = merging?.told
    setMerging(null)
    if (told && (await resume(told.version, merged))) {
      const stands = await readWork(work.id)
      // The text that was kept aside when it was refused is in the merged one now.
      await Promise.all(stands.asides.filter(({ version }) => version < told.version).map(({ id }) => acts.dropAside(work.id, id)))
    }
    await reload()
  }

  if (merging) return <Merge mine={merging.mine} told={merging.told} done={(merged) => void finishMerge(merged)} later={() => setMerging(null)} />

  const fields = saving.state.kind === 'refused' ? saving.state.fields : {}
  return (
    <div className="article-screen">
      <h1 className="hidden">{content.title}</h1>
      <div className="desk-head article-bar">
        <p className="article-state">
          <a href="/admin/articles">Articles</a> <State of={{ ...work, pending: known.pending }} />
        </p>
        <SavingWords state={saving.state} />
        <Present id={work.id} version={saving.now} isSafe={saving.isSafe} reload={reload} />
      </div>
      {saving.state.kind === 'superseded' && (
        <p className="notice" role="alert">
          {saving.state.told.by} a enregistré cet article pendant que vous écriviez. Votre texte est gardé.{' '}
          <button type="button" className="link" onClick={mergeNow}>
            Comparer et réunir
          </button>
        </p>
      )}
      {saving.state.kind === 'signed-out' && <SignInAgain email={me.email} done={() => void resume()} />}
      {copy && (
        <p className="notice" role="alert">
          Cet appareil garde un texte du {moment(copy.at)} que le journal n’a pas reçu.{' '}
          <button type="button" className="link" onClick={() => void takeCopy()}>
            Reprendre le brouillon
          </button>{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              dropCopies(work.id)
              setCopy(undefined)
            }}
          >
            L’oublier
          </button>
        </p>
      )}
      {!write && <p className="notice">{work.binnedAt ? 'Cet article est à la corbeille.' : 'Vous pouvez lire cet article ; la rédaction peut le changer.'}</p>}
      <div className="article-writing">
        <Lines content={content} change={change} readOnly={!write} errors={fields} />
        <LeadPicture image={content.image} pictures={work.pictures} change={(image) => change({ image })} picker={picker} readOnly={!write} />
        <BodyEditor
          ref={editor}
          initial={work.content.body}
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
          blockExtras={{ marks: marksOf(open, work.content.body), onOpen: openMark }}
        />
      </div>
      <aside className="article-side" aria-label="Cet article">
        <Acts work={{ ...work, ...known }} saving={saving} colleagues={colleagues} reload={reload} />
        <Filing content={content} choices={choices} change={change} readOnly={!write} errors={fields} public={work.publishedAt !== null} />
        <Remarks id={work.id} me={me.id} colleagues={colleagues} open={mark} quote={() => quoteOf(editor.current)} />
        <Asides work={work} merge={(aside) => setMerging(aside)} reload={reload} />
      </aside>
      {picker.dialog}
    </div>
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
        placeholder="Chapeau : ce qui s’est passé, et pourquoi cela compte"
        spellCheck
        readOnly={readOnly}
        aria-invalid={errors.standfirst ? true : undefined}
        value={content.standfirst}
        onChange={(event) => change({ standfirst: event.target.value.replaceAll('\n', ' ') })}
      />
    </>
  )
}
