/** Each kind of mail to one person: what the database says of it now, made into a message and sent. */
import type { Mail } from '#app/_server/clock.ts'
import { sendMail } from '#app/_server/mail.ts'
import { confirmationMessage, knownMessage, signInMessage } from '#app/_server/messages.ts'
import { prepareSignInMail } from '#db/accounts/sign-in.ts'
import { env } from '#db/env.ts'
import { prepareConfirmationMail } from '#db/letters/subscribing.ts'
import { readSettings } from '#db/settings.ts'

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
    case 'confirmation': {
      const made = await prepareConfirmationMail(mail.id)
      if (!made) return
      const { to, letters, token, days } = made
      const preferences = made.preferences && `${siteUrl}/lettres/preferences/${made.preferences}`
      const settings = await readSettings()
      if (token) await sendMail(to, confirmationMessage(settings, { letters, link: `${siteUrl}/lettres/confirmer/${token}`, preferences, days }))
      else if (preferences) await sendMail(to, knownMessage(settings, { letters, preferences }))
    }
  }
}
