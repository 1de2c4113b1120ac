/**
 * Saved articles to take along: JSON and CSV with everything, bookmarks for a browser. They are written as they are read,
 * so that ten thousand take no more memory than ten.
 */
import type { Folder, Saved } from '#db/dto.ts'

export type ExportForm = 'json' | 'csv' | 'html'

const types: Record<ExportForm, string> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

/** `all` reads what is saved, in one folder where one is named; 'none' is what is in none. */
type Source = { siteUrl: string; folders: Folder[]; all: (folder?: string) => AsyncIterable<Saved> }

/** A file to keep: never shown in the browser as a page of this site, and never kept by a cache. */
export function downloadSaved(form: ExportForm, source: Source): Response {
  const chunks = writers[form](source)
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(new TextEncoder().encode(value))
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
  return new Response(stream, {
    headers: {
      'content-type': types[form],
      'content-disposition': `attachment; filename="articles-enregistres.${form}"`,
      'cache-control': 'private, no-store',
      vary: 'Cookie',
    },
  })
}

const writers: Record<ExportForm, (source: Source) => AsyncGenerator<string>> = { json: writeJson, csv: writeCsv, html: writeBookmarks }

async function* writeJson(source: Source) {
  yield `{"folders":${JSON.stringify(source.folders.map(({ name }) => name))},"articles":[`
  let first = true
  for await (const saved of source.all()) {
    yield `${first ? '' : ','}\n${JSON.stringify(plain(saved, source))}`
    first = false
  }
  yield '\n]}\n'
}

const heads = ['url', 'title', 'publishedAt', 'withdrawn', 'savedAt', 'folder', 'note', 'readAt', 'position'] as const

/** With a byte order mark, without which spreadsheets take UTF-8 for Windows-1252. */
async function* writeCsv(source: Source) {
  yield `\ufeff${csvLine([...heads])}`
  for await (const saved of source.all()) {
    const row = plain(saved, source)
    yield csvLine(heads.map((head) => String(row[head] ?? '')))
  }
}

/** RFC 4180. What a spreadsheet would take for a formula stands behind an apostrophe and is text. */
export function csvLine(cells: string[]): string {
  return `${cells.map((cell) => `"${(/^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(',')}\r\n`
}

function plain({ article, publishedAt, savedAt, folderId, note, readAt, position }: Saved, { siteUrl, folders }: Source) {
  return {
    url: article && siteUrl + article.path,
    title: article?.title ?? null,
    publishedAt,
    withdrawn: !article,
    savedAt,
    folder: folders.find(({ id }) => id === folderId)?.name ?? null,
    note,
    readAt,
    position,
  }
}

/** The Netscape bookmark file that every browser reads. What was withdrawn has no address to come back to. */
async function* writeBookmarks(source: Source) {
  yield '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<TITLE>Articles enregistrés</TITLE>\n<H1>Articles enregistrés</H1>\n<DL><p>\n'
  for (const { id, name } of source.folders) {
    yield `<DT><H3>${escaped(name)}</H3>\n<DL><p>\n`
    yield* bookmarks(source, id)
    yield '</DL><p>\n'
  }
  yield* bookmarks(source, 'none')
  yield '</DL><p>\n'
}

async function* bookmarks({ all, siteUrl }: Source, folder: string) {
  for await (const { article, savedAt, note } of all(folder)) {
    if (!article) continue
    const added = Math.floor(Date.parse(savedAt) / 1000)
    yield `<DT><A HREF="${escaped(siteUrl + article.path)}" ADD_DATE="${added}">${escaped(article.title)}</A>\n${note && `<DD>${escaped(note)}\n`}`
  }
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ')
