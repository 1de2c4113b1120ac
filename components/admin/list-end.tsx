import { type ReactNode, useRef } from 'react'
import { useFocusAfterGoing } from '#components/focus-after.ts'

/** A query of one page, or of several. */
type List = {
  isPending: boolean
  isError: boolean
  hasNextPage?: boolean
  isFetchingNextPage?: boolean
  isFetchNextPageError?: boolean
  fetchNextPage?: () => unknown
}

/** What stands below a list: that it is on its way, that it could not be read, that it is `empty`, or how to have more of it. */
export function ListEnd({ list, count, empty, more = 'Charger plus' }: { list: List; count: number; empty: ReactNode; more?: string }) {
  const end = useRef<HTMLParagraphElement>(null)
  // The button goes with the last of the list.
  useFocusAfterGoing(list.hasNextPage === true, end)
  return (
    <>
      {count === 0 && (
        <p className="empty" role="status">
          {list.isPending ? 'Un instant…' : list.isError ? 'La liste n’a pas pu être lue. Rechargez la page.' : empty}
        </p>
      )}
      {list.hasNextPage && (
        <p className="desk-more">
          <button type="button" className="quiet" aria-disabled={list.isFetchingNextPage} onClick={() => list.isFetchingNextPage || list.fetchNextPage?.()}>
            {more}
          </button>
        </p>
      )}
      {list.hasNextPage !== undefined && (
        <p ref={end} tabIndex={-1} role="status" className={list.isFetchNextPageError ? 'side-help' : 'hidden'}>
          {list.isFetchNextPageError ? 'La suite n’a pas pu être lue. Réessayez.' : count > 0 && !list.hasNextPage ? 'La liste est complète.' : ''}
        </p>
      )}
    </>
  )
}
