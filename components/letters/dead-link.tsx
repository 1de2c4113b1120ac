export function DeadLink({ message }: { message: string }) {
  return (
    <div className="door">
      <h1>Ce lien n’ouvre plus rien</h1>
      <p className="standfirst">{message}</p>
      <p>
        <a className="action" href="/lettres">
          Voir nos lettres
        </a>
      </p>
    </div>
  )
}
