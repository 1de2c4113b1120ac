/** What the front keeps in memory: as many bytes as it was given, the least recently asked for leaves first. */
export type Kept = { bytes: number }

export class Store<T extends Kept> {
  #entries = new Map<string, T>()
  #bytes = 0
  readonly #limit: number

  /** `limit` in bytes. */
  constructor(limit: number) {
    this.#limit = limit
  }

  get bytes(): number {
    return this.#bytes
  }

  get size(): number {
    return this.#entries.size
  }

  /** Counts as being asked for. A map keeps the order of insertion, so the first is the one that waits the longest. */
  get(key: string): T | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry
  }

  /** Does not count as being asked for. */
  has(key: string): boolean {
    return this.#entries.has(key)
  }

  set(key: string, entry: T): void {
    this.delete(key)
    // What is larger than an eighth of the room would empty it for others.
    if (entry.bytes > this.#limit / 8) return
    this.#entries.set(key, entry)
    this.#bytes += entry.bytes
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#limit) break
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key)
    if (!entry) return
    this.#entries.delete(key)
    this.#bytes -= entry.bytes
  }

  keys(): IterableIterator<string> {
    return this.#entries.keys()
  }
}
