import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { pino } from 'pino'
import { describe, expect, it, vi } from 'vitest'
import { openDisk } from '#app/_server/front/disk.ts'
import { front, long, PATIENCE, type Page } from '#app/_server/front/testing.ts'
import { log } from '#app/_server/log.ts'

describe('a page in memory', () => {
  it('is made once, however many ask for it at once', async () => {
    const { get, count } = await front({ '/': { body: long('la une'), wait: new Promise((resolve) => setTimeout(resolve, 50)) } })
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => get('/')))
    expect(answers.every(({ status, text }) => status === 200 && text.includes('la une'))).toBe(true)
    expect(count('/')).toBe(1)
  })

  it('is the same in every encoding, each with its own strong tag', async () => {
    const { get } = await front({ '/': { body: long('la une') } })
    const plain = await get('/')
    const tags = new Set([plain.headers.etag])
    for (const [encoding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
      ['zstd', zstdDecompressSync],
    ] as const) {
      const answer = await get('/', { 'accept-encoding': encoding })
      expect(answer.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
      expect(decode(answer.body).toString()).toBe(plain.text)
      tags.add(answer.headers.etag)
    }
    expect(tags.size).toBe(4)
    expect((await get('/', { 'accept-encoding': 'gzip, br;q=0' })).headers['content-encoding']).toBe('gzip')
    expect((await get('/', { 'accept-encoding': 'identity' })).headers['content-encoding']).toBeUndefined()
  })

  it('is not sent again to who has it', async () => {
    const { get } = await front({ '/': { body: long('la une') } })
    const { headers } = await get('/', { 'accept-encoding': 'br' })
    const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': `"other", W/${headers.etag}` })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200)
    expect((await get('/', { 'if-modified-since': String(headers['last-modified']) })).status).toBe(304)
    expect((await get('/', { 'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT' })).status).toBe(200)
  })

  it('answers HEAD and ranges', async () => {
    const { get } = await front({
      '/media/a/360.jpg': { body: '0123456789', headers: { 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=31536000, immutable' } },
    })
    const head = await get('/media/a/360.jpg', {}, 'HEAD')
    expect(head.headers['content-length']).toBe('10')
    expect(head.body).toHaveLength(0)
    expect((await get('/media/a/360.jpg', { range: 'bytes=2-4' })).text).toBe('234')
    expect((await get('/media/a/360.jpg', { range: 'bytes=20-' })).status).toBe(416)
    expect((await get('/media/a/360.jpg', { range: 'bytes=2-4', 'if-range': '"other"' })).status).toBe(200)
  })

  it('takes no more room than it was given', async () => {
    const pages = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`/p/${i}`, { body: long(`page ${i}`) }]))
    const opened = await front(pages, { memory: 200_000 })
    for (const path of Object.keys(pages)) expect((await opened.get(path)).status).toBe(200)
    expect(opened.size().bytes).toBeLessThanOrEqual(200_000)
    expect(opened.size().pages).toBeGreaterThan(5)
  })
})

describe('when the paper changes', () => {
  it('the pages named are replaced at once, the others compared when they are next asked for', async () => {
    const { get, pages, heed, count } = await front({ '/': { body: long('une, hier') }, '/a': { body: long('a, hier') }, '/b': { body: long('b, hier') } })
    for (const path of ['/', '/a', '/b']) await get(path)
    Object.assign(pages, { '/': { body: long('une, demain') }, '/a': { body: long('a, demain') } })
    await heed(['/'])
    expect((await get('/')).text).toContain('une, demain')
    expect((await get('/a')).text).toContain('a, hier')
    await vi.waitFor(async () => expect((await get('/a')).text).toContain('a, demain'), PATIENCE)
    const { headers } = await get('/b')
    await vi.waitFor(() => expect(count('/b')).toBe(2), PATIENCE)
    // Compared and found the same: who has it need not get it again.
    expect((await get('/b', { 'if-none-match': String(headers.etag) })).status).toBe(304)
    expect(count('/b')).toBe(2)
  })

  it('a page that takes long to be made anew is read as it was for a moment, then waited for, but not for ever', async () => {
    let release = () => {}
    const { get, pages, heed } = await front({ '/': { body: long('hier') }, '/a': { body: long('a, hier') } })
    for (const path of ['/', '/a']) await get(path)
    const wait = new Promise<void>((resolve) => {
      release = resolve
    })
    Object.assign(pages, { '/': { body: long('demain'), wait }, '/a': { body: long('a, demain'), wait } })
    const heard = heed(['/'])
    expect((await get('/')).text).toContain('hier')
    await new Promise((resolve) => setTimeout(resolve, 350))
    const late = get('/')
    // One that no notice named is compared behind the back of whoever reads it, now as ever.
    expect((await get('/a')).text).toContain('a, hier')
    expect((await get('/')).text).toContain('hier')
    const patient = get('/')
    release()
    expect((await patient).text).toContain('demain')
    expect((await late).text).toContain('hier')
    await heard
  })

  it('the next change does not wait for all that the last one named', async () => {
    const never = new Promise(() => {})
    const { get, pages, heed } = await front({ '/': { body: long('1') }, '/a': { body: long('1') }, '/b': { body: long('1') } })
    for (const path of ['/', '/a', '/b']) await get(path)
    pages['/b'] = { wait: never }
    await heed(['/', '/a', '/b'])
    pages['/'] = { body: long('2') }
    await heed(['/'])
    expect((await get('/')).text).toContain('<p>2</p>')
  })

  it('what is withdrawn leaves the API at once', async () => {
    const json = { 'content-type': 'application/json', 'cache-control': 'public, s-maxage=60' }
    const { get, drop, withdrawn, pages } = await front({ '/api/articles/x': { body: '{"a":1}', headers: json } })
    expect((await get('/api/articles/x')).status).toBe(200)
    pages['/api/articles/x'] = { status: 410, body: '{}', headers: json }
    withdrawn.add('/articles/x')
    drop(['/articles/x'])
    expect((await get('/api/articles/x')).status).toBe(410)
  })

  it('a page that was being made before is made again', async () => {
    let release = () => {}
    const wait = new Promise<void>((resolve) => {
      release = resolve
    })
    const { get, pages, heed } = await front({ '/': { body: long('hier'), wait } })
    const early = get('/')
    await new Promise((resolve) => setTimeout(resolve, 50))
    pages['/'] = { body: long('demain') }
    const heeding = heed(['/'])
    release()
    await Promise.all([early, heeding])
    await vi.waitFor(async () => expect((await get('/')).text).toContain('demain'), PATIENCE)
  })

  it('what is withdrawn is gone with the next request, and an unknown address is asked about again', async () => {
    const { get, withdrawn, drop, heed, pages } = await front({ '/a': { body: long('a') } })
    expect((await get('/a')).status).toBe(200)
    withdrawn.add('/a')
    drop(['/a'])
    const gone = await get('/a')
    expect(gone.status).toBe(410)
    expect(gone.text).toContain('/retire')
    expect((await get('/c')).status).toBe(404)
    pages['/c'] = { body: long('c') }
    await heed(['/c'])
    expect((await get('/c')).status).toBe(200)
  })

  it('answers of the API are never served old', async () => {
    const json = { 'content-type': 'application/json', 'cache-control': 'public, no-cache' }
    const { get, pages, heed, count } = await front({ '/api/articles?limit=1&rubric=a': { body: '[1]', headers: json } })
    expect((await get('/api/articles?rubric=a&limit=1')).text).toBe('[1]')
    expect((await get('/api/articles?limit=1&rubric=a')).text).toBe('[1]')
    expect(count('/api/articles?limit=1&rubric=a')).toBe(1)
    pages['/api/articles?limit=1&rubric=a'] = { body: '[2]', headers: json }
    await heed([])
    expect((await get('/api/articles?rubric=a&limit=1')).text).toBe('[2]')
  })
})

describe('a change on most pages', () => {
  it('is on a page that no notice named when it is next asked for', async () => {
    const { get, pages, heed, count } = await front({ '/a': { body: long('un') }, '/b': { body: long('un') } })
    await get('/a')
    pages['/a'] = { body: long('deux') }
    await heed([], true)
    expect((await get('/a')).text).toContain('<p>deux</p>')
    expect(count('/a')).toBe(2)
    pages['/a'] = { body: long('trois') }
    await heed([])
    expect((await get('/a')).text).toContain('<p>deux</p>')
  })

  it('does not take away what cannot be made anew', async () => {
    const { get, pages, heed } = await front({ '/a': { body: long('un') } })
    await get('/a')
    pages['/a'] = { status: 500, body: 'pile d’appels' }
    await heed([], true)
    expect((await get('/a')).text).toContain('<p>un</p>')
  })
})

describe('when a page cannot be made', () => {
  it('the one that stands is served, and an unknown one is 503, never kept', async () => {
    const { get, pages, heed } = await front({ '/a': { body: long('a') } })
    await get('/a')
    const down = { status: 500, body: 'pile d’appels' }
    Object.assign(pages, { '/a': down, '/b': down })
    await heed(['/a'])
    expect((await get('/a')).text).toContain('<p>a</p>')
    const failed = await get('/b')
    expect(failed.status).toBe(503)
    expect(failed.headers).toMatchObject({ 'retry-after': '10', 'cache-control': 'no-store' })
    expect(failed.text).toContain('/panne')
    expect(failed.text).not.toContain('pile')
    pages['/b'] = { body: long('b') }
    expect((await get('/b')).status).toBe(200)
  })

  it('what the disk kept is served, whole or not at all, and a disk that does not work costs no reader anything', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'transcaspienne-front-'))
    const disk = await openDisk(folder, 'build')
    const pages: Record<string, Page> = { '/a': { body: long('a') }, '/b': { body: long('b') } }
    const before = await front(pages, { disk })
    for (const path of ['/a', '/b']) await before.get(path)
    const kept = join(folder, 'build')
    // A name with a point is that of a file that is still being written.
    const whole = async () => (await readdir(kept)).filter((name) => !name.includes('.'))
    await vi.waitFor(async () => expect(await whole()).toHaveLength(2), PATIENCE)
    // A start without the database, after which one of the two files is found damaged.
    const { get } = await front({ '/a': { cut: true }, '/b': { cut: true } }, { disk })
    const [first = ''] = await whole()
    await truncate(join(kept, first), 100)
    const answers = await Promise.all(['/a', '/b'].map((path) => get(path)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 503])
    await rm(folder, { recursive: true, maxRetries: 5, retryDelay: 50 })
    await writeFile(folder, 'no folder any more')
    const after = await front({ '/a': { body: long('a') } }, { disk })
    expect((await after.get('/a')).text).toContain('<p>a</p>')
    await rm(folder)
  })

  it('the API says so in its own words', async () => {
    const { get } = await front({ '/api/articles': { cut: true }, '/a': { cut: true } })
    const refused = await get('/api/articles')
    expect([refused.status, refused.headers['content-type']]).toEqual([503, 'application/problem+json; charset=utf-8'])
    expect(refused.headers['retry-after']).toBe('10')
    expect((await get('/a')).status).toBe(503)
  })

  it('the log says so, and no secret of an address', async () => {
    const lines: string[] = []
    const { level } = log
    log.level = 'warn'
    const stream = Reflect.get(log, pino.symbols.streamSym)
    Reflect.set(log, pino.symbols.streamSym, { write: (line: string) => lines.push(line) })
    const paths = ['/api/auth/callback/email?token=secret', '/connexion/secret?code=secret', '/recherche?q=secret', '/api/articles?cursor=secret']
    const silent = Object.fromEntries(paths.map((path) => [path, { wait: new Promise(() => {}) }]))
    const { get } = await front(silent, { patience: { answer: 100, sending: 100 } })
    for (const path of paths) expect((await get(path)).status).toBeGreaterThan(500)
    log.level = level
    Reflect.set(log, pino.symbols.streamSym, stream)
    expect(lines.map((line) => JSON.parse(line).path)).toEqual(['/api/auth/callback/email…', '/connexion/…', '/recherche…', '/api/articles…'])
    for (const line of lines) expect(line).not.toContain('secret')
  })

  it('an instance that leaves says so to its balancer', async () => {
    const { get, leave } = await front({
      '/': { body: long('la une') },
      '/api/health/ready': { body: '{}', headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } },
    })
    expect((await get('/api/health/ready')).status).toBe(200)
    expect((await get('/', { connection: 'keep-alive' })).headers.connection).toBe('keep-alive')
    leave()
    expect((await get('/api/health/ready')).status).toBe(503)
    // Or a proxy would go on using the connections that it has, until they are cut under its requests.
    expect((await get('/', { connection: 'keep-alive' })).headers.connection).toBe('close')
  })
})
