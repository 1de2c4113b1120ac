/** The mail door. What is sent is made in `messages.ts`; whoever wants to send asks the clock, and never waits for it. */
import { createTransport, type Transporter } from 'nodemailer'
import type { Message } from '#app/_server/messages.ts'
import { env } from '#db/env.ts'
import { readSettings } from '#db/settings.ts'

/** Milliseconds that a server may take to answer at each step. */
const PATIENCE_MS = 15_000
let transport: Transporter | undefined

/** Hands a message to the server. Rejects with a `MailError` when it did not take it; whether to try again is for the caller to say. */
export async function sendMail(to: string, message: Message): Promise<void> {
  transport ??= createTransport({ url: env().smtpUrl ?? '', connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS })
  const settings = await readSettings()
  const sent = transport.sendMail({
    from: { name: settings.name, address: env().mailFrom ?? settings.contact },
    // As an object, an address is never parsed again: nothing in it can become a second one.
    to: { name: '', address: to },
    subject: message.subject,
    text: message.text,
    html: message.html,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'fr' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  await sent.catch((error: unknown) => {
    throw new MailError(error)
  })
}

/** Why the server did not take a message, by numbers alone: its words repeat the address, and errors are logged and kept. */
class MailError extends Error {
  override readonly name = 'MailError'
  readonly code: string | undefined
  readonly responseCode: number | undefined
  constructor(error: unknown) {
    const told: object = error instanceof Error ? error : {}
    const code = 'code' in told && typeof told.code === 'string' ? told.code : undefined
    const responseCode = 'responseCode' in told && typeof told.responseCode === 'number' ? told.responseCode : undefined
    super(`the mail server did not take it: ${[code, responseCode].filter((part) => part !== undefined).join(' ') || 'no reason given'}`)
    this.code = code
    this.responseCode = responseCode
  }
}

export function closeMail(): void {
  transport?.close()
  transport = undefined
}
