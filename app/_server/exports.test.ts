import { expect, test } from 'vitest'
import { csvLine, downloadSaved, type ExportForm } from '#app/_server/exports.ts'
import type { ArticleCard, Saved } from '#db/dto.ts'

const card = { id: 'a', title: '=HYPERLINK("https://evil.example")', path: '/articles/un' } as ArticleCard
const saved: Saved = {
  id: 'a',
  article: card,
  publishedAt: '2026-01-01T00:00:00.000Z',
  savedAt: '2026-02-01T00:00:00.000Z',
  note: '</DL><script>1</script>\n"note"',
  folderId: 'f',
  readAt: null,
  position: 0.5,
  positionAt: null,
}
const gone: Saved = { ...saved, id: 'b', article: null, folderId: null, note: '' }

const write = (form: ExportForm, items = [saved, gone]) =>
  downloadSaved(form, {
    siteUrl: 'https://journal.example',
    folders: [{ id: 'f', name: '@classeur', count: 1 }],
    all: async function* (folder) {
      yield* items.filter(({ folderId }) => folder === undefined || (folderId ?? 'none') === folder)
    },
  })

test('every form is a file to keep, which no cache keeps', () => {
  for (const form of ['json', 'csv', 'html'] as const)
    expect(Object.fromEntries(write(form).headers)).toMatchObject({
      'content-disposition': `attachment; filename="articles-enregistres.${form}"`,
      'cache-control': 'private, no-store',
    })
})

test('JSON has everything, and of a withdrawn article only that it was there', async () => {
  const { articles, folders } = await write('json').json()
  expect(folders).toEqual(['@classeur'])
  expect(articles).toMatchObject([
    { url: 'https://journal.example/articles/un', folder: '@classeur', note: saved.note, withdrawn: false },
    { url: null, title: null, withdrawn: true, publishedAt: gone.publishedAt },
  ])
  expect(await write('json', []).json()).toMatchObject({ articles: [] })
})

test('no cell of the CSV is a formula', async () => {
  expect(csvLine(['=1+1', '+1', '-1', '@x', '\tx', '\rx', ' =1', 'a"b', 'ordinaire'])).toBe(
    `"'=1+1","'+1","'-1","'@x","'\tx","'\rx","' =1","a""b","ordinaire"\r\n`,
  )
  const text = await write('csv').text()
  expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
  expect(text).toContain(`"'@classeur"`)
})

test('bookmarks are in their folders, and nothing in them ends an element', async () => {
  const text = await write('html').text()
  expect(text).toMatch(/^<!DOCTYPE NETSCAPE-Bookmark-file-1>/)
  expect(text).toContain('<H3>@classeur</H3>')
  expect(text).toContain('HREF="https://journal.example/articles/un" ADD_DATE="1769904000"')
  expect(text).not.toContain('<script>')
})
