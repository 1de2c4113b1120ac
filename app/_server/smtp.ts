/** A mail server for tests, of which only the answers are their own. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { closeMail } from '#app/_server/mail.ts'
import { setSmtpUrl } from '#db/env.ts'

/** Has this file's mail go to a server that says `answer` to what it is told; nothing where that is undefined. */
export function speakSmtp(answer: (told: string) => string | undefined): void {
  const listener = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write('220 ici\r\n')
    socket.on('data', (data) => {
      const said = answer(String(data))
      if (said) socket.write(`${said}\r\n`)
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
}
