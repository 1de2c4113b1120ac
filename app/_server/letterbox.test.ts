import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { post } from '#app/_server/letterbox.ts'
import { closeMail } from '#app/_server/mail.ts'
import { setSmtpUrl } from '#db/env.ts'
import { ask, mailedTo } from '#db/letters/sample.ts'
import { fillTaxonomy } from '#db/seed/edition.ts'
import { testDatabase } from '#db/testing.ts'

beforeAll(async () => {
  const drop = await testDatabase()
  await fillTaxonomy()
  return drop
})

/** A server that takes messages when it is there. */
let away = true
let taken = 0
const listener = createServer((socket) => {
  socket.on('error', () => undefined)
  let isMessage = false
  socket.write('220 ici\r\n')
  socket.on('data', (data) => {
    const text = String(data)
    if (isMessage && !text.endsWith('\r\n.\r\n')) return
    if (isMessage) taken++
    isMessage = /^DATA/i.test(text)
    if (isMessage) socket.write('354 allez\r\n')
    else socket.write(away && /^MAIL/i.test(text) ? '451 plus tard\r\n' : '250 ok\r\n')
  })
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

it('a confirmation counts as mailed once the server took it, and is then sent no second time', async () => {
  const address = 'abonnee@example.org'
  const mail = { kind: 'confirmation' as const, id: (await ask(address)).id }
  await expect(post(mail)).rejects.toMatchObject({ responseCode: 451 })
  expect(await mailedTo(address)).toEqual([null])
  away = false
  await post(mail)
  expect(await mailedTo(address)).toEqual([expect.any(Date)])
  await post(mail)
  expect(taken).toBe(1)
})
