/** Each kind of mail to one person: what the database says of it now, made into a message and sent. */
import { deletionMessage, idleMessage, newAddressMessage, oldAddressMessage, takenAddressMessage } from '#app/_server/account-messages.ts'
import { sendMail } from '#app/_server/mail.ts'
import { confirmationMessage, knownMessage, signInMessage } from '#app/_server/messages.ts'
import { mentionMessage } from '#app/_server/newsroom-messages.ts'
import { prepareChangeMail } from '#db/accounts/address-change.ts'
import { noteWarned, prepareIdleMail } from '#db/accounts/deletion.ts'
import { prepareSignInMail } from '#db/accounts/sign-in.ts'
import { prepareMentionMail } from '#db/articles/comments.ts'
import { env } from '#db/env.ts'
import { noteConfirmationMailed, prepareConfirmationMail } from '#db/letters/subscribing.ts'
import { unsealed } from '#db/secret.ts'
import { readSettings } from '#db/settings.ts'

/** One mail to one person. Failure: tried again for about an hour, each time after longer; then given up, and logged. */
export type Mail =
  | { kind: 'sign-in' | 'address-old' | 'address-new' | 'idle' | 'confirmation'; id: string }
  /** To a colleague who was named in a remark. */
  | { kind: 'mention'; id: string; userId: string }
  /** To an address that stands nowhere else any more, so it travels here, and nobody can read it (`sealed`). */
  | { kind: 'deletion'; sealed: string }

/** Sends what is still to be sent. Rejects when the server did not take it, so that it is tried again. */
export async function post(mail: Mail): Promise<void> {
  const { siteUrl } = env()
  switch (mail.kind) {
    case 'sign-in': {
      const made = await prepareSignInMail(mail.id)
      if (!made) return
      const link = `${siteUrl}/connexion/${made.token}`
      await sendMail(made.to, signInMessage(await readSettings(), { link, code: made.code, minutes: made.minutes }))
      return
    }
    case 'address-old':
    case 'address-new': {
      const made = await prepareChangeMail(mail.id, mail.kind === 'address-old' ? 'old' : 'new')
      if (!made) return
      const settings = await readSettings()
      const change = { link: `${siteUrl}/connexion/adresse/${made.token}`, newEmail: made.newEmail, hours: made.hours }
      const message = mail.kind === 'address-old' ? oldAddressMessage(settings, change) : newAddressMessage(settings, change)
      await sendMail(made.to, made.token === null ? takenAddressMessage(settings, siteUrl) : message)
      return
    }
    case 'deletion':
      return sendMail(unsealed('deletion', mail.sealed), deletionMessage(await readSettings()))
    case 'idle': {
      const made = await prepareIdleMail(mail.id)
      if (!made) return
      if (made.to) await sendMail(made.to, idleMessage(await readSettings(), { siteUrl, days: made.days }))
      return noteWarned(mail.id)
    }
    case 'mention': {
      const made = await prepareMentionMail(mail.id, mail.userId)
      if (made) await sendMail(made.to, mentionMessage(await readSettings(), { ...made, link: `${siteUrl}/admin/articles/${made.articleId}` }))
      return
    }
    case 'confirmation': {
      const made = await prepareConfirmationMail(mail.id)
      if (!made) return
      const { to, letters, token, days } = made
      const preferences = made.preferences && `${siteUrl}/lettres/preferences/${made.preferences}`
      const settings = await readSettings()
      if (token) await sendMail(to, confirmationMessage(settings, { letters, link: `${siteUrl}/lettres/confirmer/${token}`, preferences, days }))
      else if (preferences) await sendMail(to, knownMessage(settings, { letters, preferences }))
      return noteConfirmationMailed(mail.id)
    }
  }
}
