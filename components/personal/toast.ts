/** What has just been done, said to everyone in one place, with the way to undo it. */

/** Long enough to be read and reached; it waits for whoever is on it. */
const SHOWN_MS = 8_000

let place: HTMLElement | undefined
let timer: ReturnType<typeof setTimeout> | undefined
/** Where somebody was before they came here: the buttons go when they are pressed, and the focus must not go with them. */
let from: EventTarget | null = null

type Also = {
  /** With a link to the saved articles. */
  shelf?: boolean
  /** An offer does not go while somebody makes up their mind (WCAG 2.2, 2.2.1): it stays until it is taken or closed. */
  stays?: boolean
}

export function announce(words: string, action: string, act: () => void, { shelf = false, stays = false }: Also = {}): void {
  if (!place) {
    place = document.createElement('div')
    place.className = 'toast'
    place.setAttribute('role', 'status')
    for (const leave of ['mouseleave', 'focusout']) place.addEventListener(leave, () => place?.dataset.stays || wait())
    for (const stay of ['mouseenter', 'focusin']) place.addEventListener(stay, () => clearTimeout(timer))
    place.addEventListener('focusin', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && place?.contains(relatedTarget))) from = relatedTarget
    })
    document.getElementById('contenu')?.after(place)
  }
  const button = makeButton(action, () => {
    close()
    act()
  })
  const link = document.createElement('a')
  link.href = '/compte/articles'
  link.textContent = 'Les voir tous'
  const said = Object.assign(document.createElement('span'), { textContent: words })
  place.replaceChildren(said, ...(shelf ? [link] : []), button, ...(stays ? [makeButton('Fermer', close)] : []))
  clearTimeout(timer)
  if (stays) place.dataset.stays = 'true'
  else {
    delete place.dataset.stays
    wait()
  }
}

/** Takes an offer away that has lost its point; what was said since stays. */
export function withdrawOffer(): void {
  if (place?.dataset.stays) close()
}

function makeButton(words: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words
  button.addEventListener('click', act)
  return button
}

function wait(): void {
  clearTimeout(timer)
  timer = setTimeout(close, SHOWN_MS)
}

function close(): void {
  clearTimeout(timer)
  const back = place?.contains(document.activeElement) && (from instanceof HTMLElement && from.isConnected ? from : document.getElementById('contenu'))
  place?.replaceChildren()
  if (back) back.focus({ preventScroll: true })
}
