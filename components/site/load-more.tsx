'use client'

import { QueryClient, QueryClientProvider, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Card } from '#components/article/card.tsx'
import { moreArticles } from '#components/queries.ts'

type Props = { cursor: string; filter: Record<string, string> }

/** In the browser because a cached page ends where it ends; without script the archive by month goes on instead. */
export function LoadMore(props: Props) {
  const [client] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={client}>
      <More {...props} />
    </QueryClientProvider>
  )
}

function More({ cursor, filter }: Props) {
  const { data, error, isFetching, hasNextPage, refetch, fetchNextPage } = useInfiniteQuery(moreArticles(filter, cursor))
  const items = data?.pages.flatMap((page) => page.items) ?? []
  const load = async () => {
    const known = items.length
    await (data && !error ? fetchNextPage() : refetch())
    // Whoever goes by keyboard or by ear goes on at the first article that came.
    requestAnimationFrame(() => document.querySelectorAll<HTMLElement>('.listing-more .card-title a')[known]?.focus())
  }
  return (
    <>
      {items.length > 0 && (
        <div className="listing-more">
          {items.map((card) => (
            <Card key={card.id} card={card} level={2} standfirst={card.image ? 'short' : true} />
          ))}
        </div>
      )}
      <div className="listing-button">
        {(!data || hasNextPage) && (
          <button type="button" onClick={load} disabled={isFetching}>
            {isFetching ? 'Chargement…' : 'Charger plus'}
          </button>
        )}
        <p role="status">
          {error
            ? 'La suite n’a pas pu être chargée. Vérifiez votre connexion, puis essayez de nouveau.'
            : data && !hasNextPage
              ? 'Tous les articles sont affichés.'
              : ''}
        </p>
      </div>
    </>
  )
}
