/** Up or down; drawn, as the typefaces of the paper have no arrows. */
export function Arrow({ down = false }: { down?: boolean }) {
  return (
    <svg className="arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={down ? 'M6 1v10M2 7l4 4 4-4' : 'M6 11V1M2 5l4-4 4 4'} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
