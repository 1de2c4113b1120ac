/** The state of a letter in words, with the dot of a station that is filled where it comes. */
export function State({ words, active, of }: { words: string; active: boolean; of: string }) {
  return (
    <p className={active ? 'state state-active' : 'state'}>
      <span className="hidden">{of} : </span>
      {words}
    </p>
  )
}
