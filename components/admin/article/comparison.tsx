import { blockNames, changedFields, compareBodies, fieldNames, textOf, words, wordsOf } from '#components/admin/article/difference.ts'
import type { Content } from '#db/dto.ts'

/** What one state of an article has that the other had not: fields first, then the text, block by block and word by word. */
export function Comparison({ before, after }: { before: Content; after: Content }) {
  const fields = changedFields(before, after)
  const changes = compareBodies(before.body, after.body)
  if (fields.length === 0 && changes.every(({ kind }) => kind === 'same')) return <p className="empty">Ces deux versions sont les mêmes.</p>
  return (
    <div className="comparison">
      {fields.length > 0 && (
        <dl>
          {fields.map((field) => (
            <div key={field}>
              <dt>{fieldNames[field]}</dt>
              <dd>
                <Words before={wordsOf(before[field])} after={wordsOf(after[field])} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {changes.map(({ kind, before: old, after: now }, i) => {
        const block = now ?? old
        if (!block) return null
        return (
          <div key={i} className="comparison-block" data-kind={kind}>
            {blockNames[block.type] && <span className="label">{blockNames[block.type]}</span>}
            <p>{kind === 'same' ? textOf(block) : <Words before={old ? textOf(old) : ''} after={now ? textOf(now) : ''} />}</p>
          </div>
        )
      })}
    </div>
  )
}

function Words({ before, after }: { before: string; after: string }) {
  return words(before, after).map(({ text, kind }, i) =>
    kind === 'added' ? <ins key={i}>{text}</ins> : kind === 'removed' ? <del key={i}>{text}</del> : <span key={i}>{text}</span>,
  )
}
