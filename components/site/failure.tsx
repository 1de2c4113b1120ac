/** What a reader sees when a page could not be made: what happened, what to do, and the number that the log knows. */
export function Failure({ digest, retry }: { digest?: string; retry: () => void }) {
  return (
    <div className="wrap plain">
      <p className="label">Service momentanément interrompu</p>
      <h1>Cette page n’a pas pu être préparée</h1>
      <p className="standfirst">La panne est de notre côté. Essayez de nouveau dans un instant.</p>
      <p>
        <button type="button" onClick={retry}>
          Essayer de nouveau
        </button>{' '}
        <a href="/">Revenir à la une</a>
      </p>
      {digest && <p className="source">Référence&nbsp;: {digest}</p>}
    </div>
  )
}
