/**
 * What is being written, kept on this device while it is not safe on the server: through a closed tab, a dead line and a
 * killed browser. Each tab keeps its own; whoever opens the article again is offered the newest.
 */
import type { Content } from '#db/dto.ts'

export type LocalCopy = { version: number; content: Content; at: string }

const prefix = (id: string) => `article:${id}:`
let tab: string | undefined

function keyOf(id: string): string {
  tab ??= crypto.randomUUID()
  return prefix(id) + tab
}

/** False where the device has no room or does not allow it: then only the server keeps the text. */
export function keepCopy(id: string, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

/** Forgets what this tab keeps, or the copy under `key`. */
export function dropCopy(id: string, key = keyOf(id)): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // It was never kept.
  }
}

/** The newest copy of this article that another tab left on this device; what cannot be read is passed over. */
export function findCopy(id: string): (LocalCopy & { key: string }) | undefined {
  const found: (LocalCopy & { key: string })[] = []
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(prefix(id)) || key === keyOf(id)) continue
      const copy = JSON.parse(localStorage.getItem(key) ?? 'null') as LocalCopy | null
      if (copy && typeof copy.version === 'number' && copy.content?.body?.type === 'doc') found.push({ ...copy, key })
    }
  } catch {
    return undefined
  }
  return found.toSorted((a, b) => b.at.localeCompare(a.at))[0]
}
