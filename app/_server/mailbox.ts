/**
 * A real mailbox on this machine, where no server was given and the paper is only tried out: it takes every mail, shows it
 * on a page, and sends nothing on.
 */
import { createServer } from 'node:net'
import { join } from 'node:path'
import { env, StartError, setSmtpUrl } from '#db/env.ts'

const HOST = '127.0.0.1'

/** Whether the address of the site is one that only this machine reaches. */
const isLocal = () => /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(env().siteUrl).hostname)

/**
 * Opens the mailbox unless SMTP_URL names a server; `close` ends it, `url` is its page. Throws `StartError` where a site
 * that the world reaches would send its mail nowhere.
 */
export async function openMailbox(): Promise<{ url: string | undefined; close: () => Promise<void> }> {
  const { smtpUrl, siteUrl, mailboxPort, dataDir } = env()
  if (smtpUrl) return { url: undefined, close: async () => undefined }
  if (!isLocal())
    throw new StartError(
      `La variable SMTP_URL manque\u00a0: ${siteUrl} doit pouvoir envoyer du courrier, par exemple smtps://utilisateur:mot-de-passe@smtp.example.org`,
    )
  const { MailDev } = await import('maildev')
  const web = await freePort(mailboxPort)
  const smtp = await freePort(0)
  const mailbox = new MailDev({ smtp, web, ip: HOST, webIp: HOST, mailDirectory: join(dataDir, 'mailbox'), silent: true })
  await mailbox.start()
  setSmtpUrl(`smtp://${HOST}:${smtp}?ignoreTLS=true`)
  return { url: `http://${HOST}:${web}`, close: () => mailbox.stop() }
}

/** `wanted` if nobody has it, else any. */
async function freePort(wanted: number): Promise<number> {
  const server = createServer()
  const tried = await new Promise<number | undefined>((resolve) => {
    server.once('error', () => resolve(undefined))
    server.listen(wanted, HOST, () => {
      const address = server.address()
      resolve(address && typeof address === 'object' ? address.port : undefined)
    })
  })
  if (tried === undefined) return freePort(0)
  await new Promise((resolve) => server.close(resolve))
  return tried
}
