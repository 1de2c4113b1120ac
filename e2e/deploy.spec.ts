/** A deployment that nobody notices: two sites behind nginx, with the configuration of README.md, ended and started in turn. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { openEmbedded } from '#db/embedded/open.ts'
import { article } from '#e2e/pages.ts'
import { sidePort, siteEnv, startSite, stopSite } from '#e2e/site.ts'

const ports = [sidePort(4), sidePort(5)]
const base = `http://127.0.0.1:${sidePort(6)}`
const PER_SECOND = 200
const paths = ['/', article, '/rubriques/sciences', '/api/articles', '/api/health/live']

const readme = readFileSync('README.md', 'utf8')

test.describe.configure({ mode: 'serial', timeout: 240_000 })

test('systemd understands the unit of README.md', async () => {
  test.skip(!has('systemd-analyze', '--version'), 'systemd-analyze is not on the PATH')
  const [block = ''] = / {7}\[Unit\][\s\S]*?WantedBy=.*\n/.exec(readme) ?? []
  const unit = join(siteEnv.DATA_DIR, 'paper.service')
  await writeFile(unit, block.replace(/^ {7}/gm, '').replaceAll('/srv/paper', process.cwd()))
  execFileSync('systemd-analyze', ['verify', '--recursive-errors=no', '--man=no', unit])
})

test.describe('behind nginx', () => {
  test.skip(!has('nginx', '-v'), 'nginx is not on the PATH')

  let sites: ChildProcess[] = []
  let nginx: ChildProcess
  let restart: (i: number) => Promise<void>

  test.beforeAll(async () => {
    test.setTimeout(240_000)
    const { url } = await openEmbedded(siteEnv.DATA_DIR, { attach: true })
    const start = (port = 0) => startSite({ ...siteEnv, PORT: String(port), SITE_URL: base, DATABASE_URL: url })
    sites = [await start(ports[0]), await start(ports[1])]
    nginx = await startNginx()
    restart = async (i) => {
      const [site] = sites.slice(i)
      if (site) expect(await stopSite(site)).toBe(0)
      sites[i] = await start(ports[i])
    }
  })
  test.afterAll(async () => {
    await Promise.all([...sites, nginx].map((one) => stopSite(one)))
  })

  test('both sites are replaced under two hundred requests a second, and each of them is answered', async () => {
    const statuses: Record<string, number> = {}
    let running = true
    let asked = 0
    const asking: Promise<void>[] = []
    const load = (async () => {
      for (const begun = performance.now(); running; await sleep(Math.max(0, begun + (asked * 1000) / PER_SECOND - performance.now()))) {
        const path = paths[asked++ % paths.length]
        const count = (outcome: number | string) => void (statuses[outcome] = (statuses[outcome] ?? 0) + 1)
        asking.push(ask(base + path).then(count, (error: Error) => count(String(error.cause ?? error))))
      }
    })()
    await sleep(1_000)
    for (const i of [0, 1]) {
      await restart(i)
      await sleep(1_000)
    }
    running = false
    await load
    await Promise.all(asking)
    console.log(`${asked} requests`)
    if (statuses[502]) console.log(readFileSync(join(siteEnv.DATA_DIR, 'nginx/error.log'), 'utf8').replace(/.*Connection refused.*\n/g, ''))
    expect(statuses).toEqual({ 200: asked })
    expect(asked).toBeGreaterThan(500)
  })
})

async function ask(url: string): Promise<number> {
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) })
  await response.bytes()
  return response.status
}

async function startNginx(): Promise<ChildProcess> {
  const folder = join(siteEnv.DATA_DIR, 'nginx')
  await mkdir(folder, { recursive: true })
  const [block = ''] = /upstream paper[\s\S]*?\n {7}\}\n/.exec(readme) ?? []
  const http = block
    .replace('server 127.0.0.1:3000 max_fails=0;', ports.map((port) => `server 127.0.0.1:${port} max_fails=0;`).join(' '))
    .replace('listen 443 ssl http2;', `listen ${new URL(base).host};`)
    .replace('server_name www.example.org;', '')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/tmp;`).join(' ')
  await writeFile(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${folder}/pid; events { worker_connections 4096; } http { access_log off; ${temporary} ${http} }`,
  )
  const child = spawn('nginx', ['-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`], { stdio: 'inherit' })
  await Promise.race([once(child, 'exit').then(() => Promise.reject(new Error('nginx ended'))), answers()])
  return child
}

async function answers(): Promise<void> {
  await expect
    .poll(
      () =>
        fetch(base).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 10_000 },
    )
    .toBe(200)
}

function has(program: string, asked: string): boolean {
  try {
    execFileSync(program, [asked], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
