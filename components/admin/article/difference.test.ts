import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareBodies, mergeBodies, mergeFields } from '#components/admin/article/difference.ts'
import type { Body, Content } from '#db/dto.ts'

const bodyOf = (...texts: string[]): Body => ({ type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) })
const texts = ({ content }: Pick<Body, 'content'>) => content.map((block) => JSON.stringify(block))

test('changes to neighbours come together by themselves', () => {
  const parts = mergeBodies(bodyOf('a', 'b', 'c'), bodyOf('A', 'b', 'c'), bodyOf('a', 'B', 'c', 'd'))
  expect(parts.every(({ kind }) => kind === 'agreed')).toBe(true)
  expect(parts.flatMap((part) => (part.kind === 'agreed' ? part.blocks : []))).toEqual(bodyOf('A', 'B', 'c', 'd').content)
})

test('the order in which the fields of a block are written is no change', () => {
  const turned = { type: 'doc', content: [{ content: [{ text: 'a', type: 'text' }], type: 'paragraph', attrs: null }] } as unknown as Body
  expect(compareBodies(bodyOf('a'), turned).map(({ kind }) => kind)).toEqual(['same'])
})

test('what both changed is for somebody to choose, and what both changed alike is not', () => {
  const parts = mergeBodies(bodyOf('a', 'b'), bodyOf('mine', 'B'), bodyOf('theirs', 'B'))
  expect(parts.filter(({ kind }) => kind === 'disputed')).toEqual([
    { kind: 'disputed', base: bodyOf('a').content, mine: bodyOf('mine').content, theirs: bodyOf('theirs').content },
  ])
})

const some = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 12 }).map((list) => bodyOf(...list))

test('no block of either side is lost by a merge, whatever is chosen', () => {
  fc.assert(
    fc.property(fc.option(some), some, some, (base, mine, theirs) => {
      const parts = mergeBodies(base, mine, theirs)
      const shown = new Set(
        parts.flatMap((part) =>
          part.kind === 'agreed' ? texts({ content: part.blocks }) : [...texts({ content: part.mine }), ...texts({ content: part.theirs })],
        ),
      )
      const old = new Set(base ? texts(base) : [])
      // What somebody took out of the text they started from may go; what they wrote may not.
      for (const block of [...texts(mine), ...texts(theirs)]) if (!old.has(block)) expect(shown).toContain(block)
      expect(mergeBodies(base, mine, mine).every(({ kind }) => kind === 'agreed')).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a comparison tells both sides whole, in their order', () => {
  fc.assert(
    fc.property(some, some, (before, after) => {
      const changes = compareBodies(before, after)
      expect(changes.flatMap(({ before: block }) => block ?? [])).toEqual(before.content)
      expect(changes.flatMap(({ after: block }) => block ?? [])).toEqual(after.content)
    }),
    { numRuns: 500 },
  )
})

test('of a field the one who changed it has it, and of one that both changed somebody chooses', () => {
  const base = { title: 'a', standfirst: 'a', slug: 'a', countries: ['x'], body: bodyOf() } as unknown as Content
  const mine = { ...base, title: 'mine', standfirst: 'mine' }
  const theirs = { ...base, title: 'theirs', countries: ['x', 'y'] }
  const { merged, disputed } = mergeFields(base, mine, theirs)
  expect(disputed).toEqual(['title'])
  expect(merged).toMatchObject({ standfirst: 'mine', countries: ['x', 'y'] })
  expect(mergeFields(null, mine, theirs).disputed).toEqual(['title', 'standfirst', 'countries'])
})
