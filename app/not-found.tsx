/** Reached only where not even the catch-all of the reader's pages answers. */
export default function NotFound() {
  return (
    <main className="wrap plain">
      <h1>Cette page n’existe pas</h1>
      <p>
        <a href="/">Revenir à la une</a>
      </p>
    </main>
  )
}
