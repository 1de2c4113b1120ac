import { inspect } from 'node:util'
import { pino } from 'pino'
import { beforeAll, expect, it } from 'vitest'
import { log } from '#app/_server/log.ts'
import { sendMail } from '#app/_server/mail.ts'
import { speakSmtp } from '#app/_server/smtp.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(testDatabase)

/** A server that knows nobody, and says so of whom. */
speakSmtp((told) => {
  const [, whom] = /^RCPT TO:(\S+)/i.exec(told) ?? []
  return whom ? `550 5.1.1 ${whom} unknown` : '250 ok'
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
