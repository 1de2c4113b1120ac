/** What has just been done, said to everyone in one place, with the way to undo it. */

/** Long enough to be read and reached; it waits for whoever is on it. */
const SHOWN_MS = 8_000

let place: HTMLElement | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** `shelf`: with a link to the saved articles. */
export function announce(words: string, action: string, act: () => void, shelf = false): void {
  if (!place) {
    place = document.createElement('div')
    place.className = 'toast'
    place.setAttribute('role', 'status')
    for (const leave of ['mouseleave', 'focusout']) place.addEventListener(leave, wait)
    for (const stay of ['mouseenter', 'focusin']) place.addEventListener(stay, () => clearTimeout(timer))
    document.getElementById('contenu')?.after(place)
  }
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = action
  button.addEventListener('click', () => {
    close()
    act()
  })
  const link = document.createElement('a')
  link.href = '/compte/articles'
  link.textContent = 'Les voir tous'
  place.replaceChildren(Object.assign(document.createElement('span'), { textContent: words }), ...(shelf ? [link] : []), button)
  wait()
}

function wait(): void {
  clearTimeout(timer)
  timer = setTimeout(close, SHOWN_MS)
}

function close(): void {
  clearTimeout(timer)
  place?.replaceChildren()
}
