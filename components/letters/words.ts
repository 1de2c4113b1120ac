/** How letters are spoken of. */
import { formatDate } from '#components/date.tsx'
import type { LetterState, Newsletter } from '#db/dto.ts'

export const rhythms: Record<Newsletter['rhythm'], string> = {
  daily: 'Chaque jour',
  weekly: 'Chaque semaine',
  breaking: 'Quand l’actualité l’exige',
}

export const heading = 'Pour rester informé des actualités de l’Asie centrale'

/** The state of a letter in words; `pausedUntil` is a day (YYYY-MM-DD) or null. */
export function stateWords(state: LetterState, pausedUntil: string | null): string {
  if (state === 'pending') return 'en attente de confirmation'
  if (state === 'ended') return 'arrêtée'
  if (state === 'none') return 'non reçue'
  return pausedUntil ? `en pause jusqu’au ${formatDate(`${pausedUntil}T12:00:00Z`, 'day')}` : 'active'
}

export const preferencesRefusals: Record<string, string> = {
  409: 'Ces réglages ont été changés ailleurs entre-temps. Voici leur état présent.',
  422: 'Un réglage ne peut pas être pris : la pause doit finir à une date à venir, dans les deux ans.',
}
