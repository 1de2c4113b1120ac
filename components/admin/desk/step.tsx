type Props = { label: string; down?: boolean /** There is nowhere further to go. */; end: boolean; go: () => void }

/** Moves a line up or down. At the end of the list it does nothing and stays in reach: a disabled button would drop the focus. */
export function Step({ label, down = false, end, go }: Props) {
  return (
    <button
      type="button"
      className="quiet step"
      data-act={down ? 'down' : 'up'}
      aria-disabled={end || undefined}
      onClick={end ? undefined : go}
      aria-label={label}
    >
      <Arrow down={down} />
    </button>
  )
}

/** Drawn, as the typefaces of the paper have no arrows. */
function Arrow({ down }: { down: boolean }) {
  return (
    <svg className="arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={down ? 'M6 1v10M2 7l4 4 4-4' : 'M6 11V1M2 5l4-4 4 4'} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
