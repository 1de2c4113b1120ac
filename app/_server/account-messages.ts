/** What the paper writes to a person about their account itself. */
import { type Message, typesetMessage } from '#app/_server/messages.ts'
import type { Settings } from '#db/dto.ts'

type Change = { link: string; newEmail: string; hours: number }

/** To the address that an account has, when it is to have another. */
export function oldAddressMessage(settings: Settings, { link, newEmail, hours }: Change): Message {
  return typesetMessage(settings, {
    subject: 'Confirmez le changement d’adresse de votre compte',
    preview: 'Rien ne change tant que les deux adresses n’ont pas confirmé.',
    title: 'Vous changez d’adresse\u202f?',
    before: [`Votre compte doit passer de cette adresse à ${newEmail}. Pour l’accepter, confirmez d’ici, puis depuis la nouvelle adresse.`],
    action: { label: 'Confirmer le changement', href: link },
    after: [
      `Ce lien sert pendant ${hours} heures. Après le changement, vos autres appareils sont déconnectés.`,
      'Vous n’avez rien demandé\u202f? Ne confirmez pas\u202f: votre compte reste à cette adresse. Quelqu’un utilise peut-être l’un de vos appareils\u202f; déconnectez-les depuis la page «\u00a0Mon compte\u00a0».',
    ],
  })
}

/** To the address that an account is to have. */
export function newAddressMessage(settings: Settings, { link, hours }: Change): Message {
  return typesetMessage(settings, {
    subject: 'Confirmez votre nouvelle adresse',
    preview: 'Il reste à confirmer depuis l’ancienne aussi.',
    title: 'Votre nouvelle adresse',
    before: ['Un compte doit passer à cette adresse. Confirmez qu’elle est la vôtre\u202f; il faut aussi confirmer depuis l’ancienne.'],
    action: { label: 'Confirmer cette adresse', href: link },
    after: [`Ce lien sert pendant ${hours} heures.`, 'Vous n’avez rien demandé\u202f? Ignorez ce message\u202f: rien ne se passe sans vous.'],
  })
}

/** To an address that has an account already, when another account is to have it. */
export function takenAddressMessage(settings: Settings, siteUrl: string): Message {
  return typesetMessage(settings, {
    subject: 'Cette adresse a déjà un compte',
    preview: 'Le changement demandé ne peut pas se faire.',
    title: 'Le changement ne peut pas se faire',
    before: [
      'Quelqu’un a demandé que son compte passe à cette adresse, mais elle a déjà le sien. Rien n’a changé.',
      'C’était vous\u202f? Connectez-vous à ce compte-ci\u202f; pour y réunir le reste, supprimez-le d’abord, puis recommencez.',
    ],
    action: { label: 'Se connecter', href: `${siteUrl}/connexion` },
    after: ['Vous n’avez rien demandé\u202f? Ignorez ce message\u202f: personne n’a eu accès à votre compte.'],
  })
}

/** To an address that nothing is kept of any more. */
export function deletionMessage(settings: Settings): Message {
  return typesetMessage(settings, {
    subject: 'Votre compte est supprimé',
    preview: 'Tout ce qui s’y trouvait est effacé.',
    title: 'Votre compte est supprimé',
    before: [
      'Votre compte, vos articles enregistrés, vos suivis et vos abonnements sont effacés. Vous ne recevrez plus de lettre, et ce message est le dernier.',
      'Nous gardons seulement une empreinte de votre adresse, illisible pour nous, afin de ne plus vous écrire par erreur.',
    ],
    after: [`Ce n’était pas vous\u202f? Écrivez à ${settings.contact}. Vous pouvez revenir quand vous voulez\u202f: une connexion ouvre un nouveau compte.`],
  })
}

/** To somebody who has not used the account for years. `days` are left. */
export function idleMessage(settings: Settings, { siteUrl, days }: { siteUrl: string; days: number }): Message {
  return typesetMessage(settings, {
    subject: `Votre compte sera supprimé dans ${days} jours`,
    preview: 'Une connexion suffit pour le garder.',
    title: 'Gardez-vous votre compte\u202f?',
    before: [
      `Vous ne l’avez pas utilisé depuis trois ans. Nous ne gardons pas sans raison ce qui vous appartient\u202f: il sera supprimé dans ${days} jours, avec vos articles enregistrés et vos suivis.`,
      'Pour le garder, connectez-vous une fois. Pour le laisser partir, il n’y a rien à faire.',
    ],
    action: { label: 'Se connecter', href: `${siteUrl}/connexion` },
    after: [],
  })
}
