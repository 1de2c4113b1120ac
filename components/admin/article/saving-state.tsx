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

function words(state: SavingState): string {
  switch (state.kind) {
    case 'saved':
      return `Enregistré à ${formatTime(state.at)}`
    case 'writing':
      return 'Modifié, pas encore enregistré'
    case 'saving':
      return 'Enregistrement…'
    case 'offline':
      return state.here ? 'Hors ligne – enregistré sur cet appareil' : 'Hors ligne – gardez cette page ouverte, elle seule a votre texte'
    case 'signed-out':
      return state.here ? 'Déconnecté – enregistré sur cet appareil' : 'Déconnecté – gardez cette page ouverte'
    case 'superseded':
      return `${state.told.by} a enregistré avant vous – votre texte est gardé`
    case 'refused':
      return state.message
  }
}
