/** What the paper writes to those who make it. */
import { type Message, typesetMessage } from '#app/_server/messages.ts'
import type { Settings } from '#db/dto.ts'

/** To a colleague who was named in a remark. */
export function mentionMessage(settings: Settings, { by, title, text, link }: { by: string; title: string; text: string; link: string }): Message {
  return typesetMessage(settings, {
    subject: `${by} vous parle de «\u00a0${title}\u00a0»`,
    preview: text.slice(0, 120),
    title,
    before: [`${by} vous a écrit au sujet de cet article\u00a0:`, `«\u00a0${text}\u00a0»`],
    action: { label: 'Ouvrir l’article', href: link },
    after: ['Vous recevez ce message parce que votre nom est cité dans une remarque de la rédaction.'],
  })
}
