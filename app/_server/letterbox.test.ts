import { beforeAll, expect, it } from 'vitest'
import { post } from '#app/_server/letterbox.ts'
import { speakSmtp } from '#app/_server/smtp.ts'
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
let isMessage = false
speakSmtp((told) => {
  if (isMessage && !told.endsWith('\r\n.\r\n')) return undefined
  if (isMessage) taken++
  isMessage = /^DATA/i.test(told)
  if (isMessage) return '354 allez'
  return away && /^MAIL/i.test(told) ? '451 plus tard' : '250 ok'
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
