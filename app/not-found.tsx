/** Seen in development and after a click within the app; the front answers everyone else. */
export default function NotFound() {
  return (
    <div className="wrap plain">
      <h1>Cette page n’existe pas</h1>
      <p>
        <a href="/">Revenir à la une</a>
      </p>
    </div>
  )
}
