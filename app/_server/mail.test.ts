import { once } from 'node:events'
import { createServer } from 'node:net'
import { inspect } from 'node:util'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { log } from '#app/_server/log.ts'
import { closeMail, sendMail } from '#app/_server/mail.ts'
import { setSmtpUrl } from '#db/env.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(testDatabase)

/** A server that knows nobody, and says so of whom. */
const listener = createServer((socket) => {
  socket.write('220 ici\r\n')
  socket.on('data', (data) => {
    const [, whom] = /^RCPT TO:(\S+)/i.exec(String(data)) ?? []
    socket.write(whom ? `550 5.1.1 ${whom} unknown\r\n` : '250 ok\r\n')
  })
  socket.on('error', () => undefined)
})

beforeAll(async () => {
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  setSmtpUrl(`smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}?ignoreTLS=true`)
})
afterAll(() => {
  closeMail()
  listener.close()
})

it('tells of a refusal by its numbers, and nowhere of whom', async () => {
  const lines: string[] = []
  log.level = 'warn'
  Reflect.set(log, pino.symbols.streamSym, { write: (line: string) => lines.push(line) })
  const error: unknown = await sendMail('quelqu-un@example.org', { subject: 'x', html: 'x', text: 'x' }).catch((err: unknown) => err)
  log.warn({ err: error }, 'a mail did not go out')
  expect(error).toMatchObject({ code: 'EENVELOPE', responseCode: 550 })
  expect(lines).toEqual([expect.stringContaining('EENVELOPE 550')])
  // As pg-boss keeps it: everything that hangs on it.
  const kept = inspect(error, { depth: null, showHidden: true })
  for (const text of [kept, JSON.stringify(error), ...lines]) expect(text).not.toContain('quelqu-un')
})
