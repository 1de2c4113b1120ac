/**
 * What a subscriber agrees to, in the words that are shown, and the proof of it. A sentence that changes gets a new
 * version, so that every consent tells which one it was given to.
 */
import type { Transaction } from '#db/client.ts'
import { consents } from '#db/schema.ts'

type Sentence = { version: string; text: string }

/** Under every form that asks for an address. */
export const formSentence: Sentence = {
  version: 'formulaire-1',
  text: 'En vous abonnant, vous acceptez que votre adresse serve à vous envoyer les lettres choisies, et à rien d’autre. Un message vous demandera de confirmer ; chaque lettre porte un lien pour la quitter.',
}

/** Beside the switches of the preferences. */
export const preferencesSentence: Sentence = {
  version: 'preferences-1',
  text: 'Une lettre cochée vous est envoyée à cette adresse, qui ne sert à rien d’autre ; la décocher arrête l’envoi aussitôt.',
}

/** Under the button that leaves a letter. */
export const leavingSentence: Sentence = {
  version: 'depart-1',
  text: 'Cette lettre ne vous sera plus envoyée.',
}

/** Where and from where somebody acted. `source` is a page, or the mail program; `network` as `networkOf` gives it. */
export type Act = { source: string; network: string }

type Given = Act & { act: 'asked' | 'confirmed' | 'withdrawn'; sentence: Sentence; newsletterIds: (string | null)[] }

/** Keeps the proof of an act for each letter; null is the personal digest. */
export async function keepConsent(tx: Transaction, subscriberId: string, { act, sentence, newsletterIds, source, network }: Given): Promise<void> {
  if (newsletterIds.length === 0) return
  await tx.insert(consents).values(
    newsletterIds.map((newsletterId) => ({
      subscriberId,
      newsletterId,
      act,
      version: sentence.version,
      sentence: sentence.text,
      source,
      network: shortened(network),
    })),
  )
}

/** A network of many people: /24 of IPv4, /48 of IPv6, so that a proof does not follow one household. */
export function shortened(network: string): string {
  if (network.includes(':')) return `${network.split(':').slice(0, 3).join(':')}::/48`
  return `${network.split('.').slice(0, 3).join('.')}.0/24`
}
