import type { ReactNode } from 'react'

/** A query of one page, or of several. */
type List = { isPending: boolean; isError: boolean; hasNextPage?: boolean; isFetchingNextPage?: boolean; fetchNextPage?: () => unknown }

/** What stands below a list: that it is on its way, that it could not be read, that it is `empty`, or how to have more of it. */
export function ListEnd({ list, count, empty }: { list: List; count: number; empty: ReactNode }) {
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
            Charger plus
          </button>
        </p>
      )}
    </>
  )
}
