/** What is looked at, as it stands in the address of /compte/articles; what is not set is left out. */
export type Asked = Partial<Record<'classeur' | 'etat' | 'ordre' | 'q' | 'suite', string>>

export function savedPath(asked: Asked): string {
  const set = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return set.length > 0 ? `/compte/articles?${new URLSearchParams(set)}` : '/compte/articles'
}
