/** Stretches of time as they stand in the address of a search, in days of Paris: `from` is included, `to` is not. */
export type Stretch = { from?: Date; to?: Date }

/** A year (« 2026 ») or month (« 2026-11 ») of Paris; nothing for any other text. */
export function parisPeriod(text: string | undefined): Stretch {
  const [, year, month] = text?.match(/^(\d{4})(?:-(0[1-9]|1[0-2]))?$/) ?? []
  if (!year || year < '1900') return {}
  const first = month ? Number(month) - 1 : 0
  return { from: paris(Number(year), first), to: month ? paris(Number(year), first + 1) : paris(Number(year) + 1, 0) }
}

export type Days = Stretch & { problems: { du?: string; au?: string } }

/** From one day to another, both included, either left open; for what is no such stretch a sentence, and no bound. */
export function parisDays(du: string | undefined, au: string | undefined): Days {
  const [first, last] = [dayOf(du), dayOf(au)]
  const problems = {
    ...(du && !first && { du: wrong(du) }),
    ...(au && !last && { au: wrong(au) }),
  }
  if (first && last && paris(...first) > paris(...last))
    return { problems: { au: 'Le dernier jour vient avant le premier\u202f; aucune des deux dates n’est retenue.' } }
  return { ...(first && { from: paris(...first) }), ...(last && { to: paris(last[0], last[1], last[2] + 1) }), problems }
}

const wrong = (text: string) => `«\u00a0${text.slice(0, 40)}\u00a0» n’est pas une date. Écrivez par exemple 21/11/2026.`

/** As browsers write a date (2026-11-21) or as people do (21/11/2026, 21.11.2026): year, month from 0, day. */
function dayOf(text = ''): [number, number, number] | undefined {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  const [, day = isoDay, month = isoMonth, year = isoYear] = /^(\d{1,2})[/. ](\d{1,2})[/. ](\d{4})$/.exec(text) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  // A 31st of June would slip into July.
  if (Number(year) < 1900 || date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return undefined
  return [Number(year), Number(month) - 1, Number(day)]
}

/** The instant at which a day begins in Paris. */
function paris(year: number, month: number, day = 1): Date {
  const midnight = new Date(Date.UTC(year, month, day))
  const hour = Number(new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', hour: 'numeric', hourCycle: 'h23' }).format(midnight))
  return new Date(midnight.getTime() - hour * 3_600_000)
}
