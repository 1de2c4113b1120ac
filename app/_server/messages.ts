/**
 * The messages of the paper to one person, as HTML and as text. One column, one action, colours for light and for dark;
 * nothing is fetched when they are opened. Values are escaped where they are set in.
 */
import type { Settings } from '#db/dto.ts'

export type Message = { subject: string; html: string; text: string }

type Parts = {
  subject: string
  /** Shown in lists of mail after the subject. */
  preview: string
  title: string
  before: string[]
  /** A code to copy, set large. */
  code?: string
  action?: { label: string; href: string }
  after: string[]
}

class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A template whose values are text: what they hold is never markup. */
function html(strings: TemplateStringsArray, ...values: (string | Markup | Markup[] | undefined)[]): Markup {
  const set = (value: string | Markup | Markup[] | undefined): string => {
    if (value === undefined) return ''
    if (Array.isArray(value)) return value.map(set).join('')
    return value instanceof Markup ? value.text : value.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
  }
  return new Markup(strings.map((text, i) => text + (i < values.length ? set(values[i]) : '')).join(''))
}

/** Classes carry the colours of dark, which a style sheet alone can say; the rest is inline, as many readers drop sheets. */
const dark = `@media (prefers-color-scheme: dark) {
  .paper { background: #14161b !important; color: #ece7dd !important; }
  .quiet { color: #a8a49b !important; }
  .rule { border-color: #4fc1b8 !important; }
  .action { background: #ece7dd !important; color: #14161b !important; }
  .link { color: #62cbc2 !important; }
}`

/** Sets a message in the paper's own look. */
export function typesetMessage(settings: Settings, parts: Parts): Message {
  const { subject, preview, title, before, code, action, after } = parts
  const serif = "font-family: Georgia, 'Times New Roman', serif;"
  const paragraph = (text: string) => html`<p style="margin: 0 0 16px; font-size: 17px; line-height: 1.5;">${text}</p>`
  const quiet = (text: string) => html`<p class="quiet" style="margin: 0 0 12px; font-size: 14px; line-height: 1.5; color: #5f5b54;">${text}</p>`
  const page = html`<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${subject}</title><style>${new Markup(dark)}</style></head>
<body class="paper" style="margin: 0; padding: 0; background: #fbf8f3; color: #1b1a17; ${serif}">
<div style="display: none; max-height: 0; overflow: hidden;">${preview}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="paper" style="background: #fbf8f3; color: #1b1a17;"><tr><td align="center" style="padding: 32px 20px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width: 520px; text-align: left; ${serif}"><tr><td>
<p class="rule" style="margin: 0 0 32px; padding: 0 0 10px; font-size: 24px; letter-spacing: -0.5px; border-bottom: 2px solid #0e7c7b;">${settings.name}</p>
<h1 style="margin: 0 0 20px; font-size: 26px; line-height: 1.2; font-weight: normal;">${title}</h1>
${before.map(paragraph)}
${code && html`<p style="margin: 8px 0 24px; font-size: 36px; letter-spacing: 6px; font-variant-numeric: tabular-nums;">${code.replace(/(?<=^\d{3})(?=\d{3}$)/, ' ')}</p>`}
${action && html`<p style="margin: 8px 0 28px;"><a class="action" href="${action.href}" style="display: inline-block; padding: 14px 24px; background: #1b1a17; color: #fbf8f3; text-decoration: none; font-size: 16px; border-radius: 2px;">${action.label}</a></p>`}
${after.map(quiet)}
${action && html`<p class="quiet" style="margin: 24px 0 0; font-size: 13px; line-height: 1.5; color: #5f5b54; word-break: break-all;">Si le bouton ne répond pas, copiez cette adresse\u00a0:<br><a class="link" href="${action.href}" style="color: #0b6b6a;">${action.href}</a></p>`}
</td></tr></table></td></tr></table></body></html>`
  const text = [
    settings.name.toUpperCase(),
    title,
    ...before,
    ...(code ? [code] : []),
    ...(action ? [`${action.label}\u00a0:\n${action.href}`] : []),
    ...after,
  ].join('\n\n')
  return { subject, html: page.text, text: `${text}\n` }
}

/** `minutes` that link and code hold. */
export function signInMessage(settings: Settings, { link, code, minutes }: { link: string; code: string; minutes: number }): Message {
  return typesetMessage(settings, {
    subject: `${code} est votre code de connexion`,
    preview: `Il sert une fois, dans les ${minutes} minutes.`,
    title: 'Votre connexion',
    before: ['Voici le code à recopier dans la page où vous l’avez demandé\u00a0:'],
    code,
    action: { label: 'Ou se connecter par ce lien', href: link },
    after: [
      `Le code et le lien servent une seule fois, pendant ${minutes} minutes.`,
      'Vous n’avez rien demandé\u202f? Ignorez ce message\u00a0: sans lui, personne ne peut entrer. Ne communiquez ce code à personne.',
    ],
  })
}

/** « La lettre du jour », « Alertes » et « La ligne » */
const listed = (names: string[]) => new Intl.ListFormat('fr-FR').format(names.map((name) => `« ${name} »`))

/** Asks the owner of an address whether they asked. `preferences`: the link to their letters, where they are known to have some. */
export function confirmationMessage(
  settings: Settings,
  { letters, link, preferences, days }: { letters: string[]; link: string; preferences: string | null; days: number },
): Message {
  return typesetMessage(settings, {
    subject: 'Confirmez votre abonnement',
    preview: `Un geste suffit pour recevoir ${listed(letters)}.`,
    title: 'Il ne reste qu’à confirmer',
    before: [`Vous avez demandé à recevoir ${listed(letters)} à cette adresse.`],
    action: { label: 'Confirmer l’abonnement', href: link },
    after: [
      `Ce lien sert pendant ${days} jours. Chaque lettre portera un lien pour la quitter.`,
      'Vous n’avez rien demandé ? Ignorez ce message : sans votre accord, rien ne vous sera envoyé.',
      ...(preferences ? [`Toutes vos lettres se règlent sur cette page : ${preferences}`] : []),
    ],
  })
}

/** To whoever has all that was asked for. */
export function knownMessage(settings: Settings, { letters, preferences }: { letters: string[]; preferences: string }): Message {
  return typesetMessage(settings, {
    subject: 'Vous recevez déjà cette lettre',
    preview: `Votre abonnement à ${listed(letters)} est actif.`,
    title: 'Votre abonnement est déjà actif',
    before: [`Quelqu’un, vous sans doute, a demandé ${listed(letters)} pour cette adresse. Vous recevez déjà ce courrier : il n’y a rien à faire.`],
    action: { label: 'Régler vos lettres', href: preferences },
    after: ['Cette page permet aussi de suspendre l’envoi, d’en changer le format ou de l’arrêter. Le lien est personnel : ne le transmettez pas.'],
  })
}
