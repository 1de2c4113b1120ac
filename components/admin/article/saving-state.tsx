'use client'

import type { SavingState } from '#components/admin/article/saving.ts'
import { formatTime } from '#components/date.tsx'

/** Where the text is, in words. In the browser because it changes with every breath of whoever writes. */
export function SavingWords({ state }: { state: SavingState }) {
  return (
    <p className="saving" role="status" data-kind={state.kind}>
      {words(state)}
    </p>
  )
}

const names: Record<string, string> = {
  title: 'Titre',
  standfirst: 'Chapeau',
  slug: 'Adresse',
  shareText: 'Texte de partage',
  image: 'Image d’ouverture',
  body: 'Texte',
}

/** The field that does not fit, by its name on the page, rather than that something does not. */
function reasonOf({ message, fields }: Extract<SavingState, { kind: 'refused' }>): string {
  const [field, [reason] = []] = Object.entries(fields)[0] ?? []
  return field && reason && names[field] ? `${names[field]} : ${reason}` : message.replace(/\.$/, '')
}

function words(state: SavingState): string {
  switch (state.kind) {
    case 'saved':
      return `Enregistré à ${formatTime(state.at)}`
    case 'writing':
      return 'Modifié, pas encore enregistré'
    case 'saving':
      return 'Enregistrement…'
    case 'offline':
      return state.here
        ? `${state.said ?? 'Hors ligne'} – enregistré sur cet appareil`
        : `${state.said ?? 'Hors ligne'} – gardez cette page ouverte, elle seule a votre texte`
    case 'signed-out':
      return state.here ? 'Déconnecté – enregistré sur cet appareil' : 'Déconnecté – gardez cette page ouverte'
    case 'superseded':
      return `${state.told.by} a enregistré avant vous – votre texte est gardé`
    case 'refused':
      return `${reasonOf(state)} – ${state.here ? 'enregistré sur cet appareil' : 'gardez cette page ouverte'}`
  }
}
