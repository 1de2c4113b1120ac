/**
 * To save an article. For everyone a link to the door, which saves it once one is signed in; `controls.tsx` makes a switch
 * of it for who is signed in, so that the page itself is the same for everyone.
 */
type Props = { id: string; path: string; title?: string }

/** With `title` an icon alone, on a card; without it the word as well, on the article itself. */
export function SaveLink({ id, path, title }: Props) {
  return (
    <a className="save" href={`/connexion?enregistrer=${id}&suite=${encodeURIComponent(path)}`} rel="nofollow" data-save={id}>
      {title ? <span className="hidden">Enregistrer&nbsp;: {title}</span> : 'Enregistrer'}
    </a>
  )
}
