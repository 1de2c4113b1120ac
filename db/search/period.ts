/** A year (« 2026 ») or month (« 2026-11 ») of Paris as two instants, the second excluded; nothing for any other text. */
export function parisPeriod(text: string | undefined): { from?: Date; to?: Date } {
  const [, year, month] = text?.match(/^(\d{4})(?:-(0[1-9]|1[0-2]))?$/) ?? []
  if (!year || year < '1900') return {}
  const first = month ? Number(month) - 1 : 0
  return { from: paris(Number(year), first), to: month ? paris(Number(year), first + 1) : paris(Number(year) + 1, 0) }
}

/** The instant at which a month begins in Paris. */
function paris(year: number, month: number): Date {
  const midnight = new Date(Date.UTC(year, month, 1))
  const hour = Number(new Intl.DateTimeFormat('en', { timeZone: 'Europe/Paris', hour: 'numeric', hourCycle: 'h23' }).format(midnight))
  return new Date(midnight.getTime() - hour * 3_600_000)
}
