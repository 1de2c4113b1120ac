/** Lets a few through at once and some wait; whoever comes when even those are too many is told at once. */
export class Gate {
  #inside = 0
  #waiting: (() => void)[] = []
  readonly #most: number
  readonly #mostWaiting: number

  constructor(most: number, mostWaiting: number) {
    this.#most = most
    this.#mostWaiting = mostWaiting
  }

  /** What `work` returns, or `undefined` when there was no room to wait for it. */
  async pass<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (this.#inside >= this.#most) {
      if (this.#waiting.length >= this.#mostWaiting) return undefined
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    } else this.#inside++
    try {
      return await work()
    } finally {
      // Whoever waits takes the place over.
      const next = this.#waiting.shift()
      if (next) next()
      else this.#inside--
    }
  }
}
