/** The browser's half of the API: key, fetcher and type of each query as one object. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ArticleList, Preferences, Shelf, Suggestion } from '#db/dto.ts'

/** What a person is told when the answer is not what was asked for. */
export class ApiError extends Error {
  readonly status: number
  constructor(message: string, status = 0) {
    super(message)
    this.status = status
  }
}

async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal, headers: { accept: 'application/json' } })
  if (response.ok) return response.json()
  const problem: { detail?: string } = await response.json().catch(() => ({}))
  throw new ApiError(problem.detail ?? 'La suite n’a pas pu être chargée.')
}

/**
 * Writes, and returns what was answered; `undefined` where there is nothing to say. Throws `ApiError` with a sentence for the
 * person. Whoever is signed out by now goes to `door`, which leads back to this page unless it is said otherwise.
 */
export async function send<T = undefined>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown, door?: string): Promise<T> {
  const response = await fetch(path, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch(() => {
    throw new ApiError('La connexion manque. Rien n’est perdu\u00a0: réessayez dans un instant.')
  })
  if (response.status === 401) location.assign(door ?? `/connexion?suite=${encodeURIComponent(location.pathname + location.search)}`)
  if (response.status === 204) return undefined as T
  if (response.ok) return response.json()
  const problem: { detail?: string } = await response.json().catch(() => ({}))
  throw new ApiError(problem.detail ?? 'Le journal ne peut pas répondre pour le moment. Réessayez dans un instant.', response.status)
}

/** The list of `filter` from `cursor` on. */
export const moreArticles = (filter: Record<string, string>, cursor: string) =>
  infiniteQueryOptions({
    queryKey: ['articles', filter, cursor],
    queryFn: ({ pageParam, signal }) => get<ArticleList>(`/api/articles?${new URLSearchParams({ ...filter, cursor: pageParam })}`, signal),
    initialPageParam: cursor,
    getNextPageParam: (page) => page.nextCursor,
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  })

/** What `text` may be the beginning of. */
export const suggestions = async (text: string, signal: AbortSignal): Promise<Suggestion[]> =>
  (await get<{ items: Suggestion[] }>(`/api/suggestions?${new URLSearchParams({ q: text })}`, signal)).items

/** The letters of the account, or of whoever the link in `path` was sent to. */
export const readPreferences = (path: string) => get<Preferences>(path, AbortSignal.timeout(10_000))

/** The folders of whoever is signed in, and what is in them; `shelf` is how they stood when the page was made. */
export const savedShelf = (shelf: Shelf) =>
  queryOptions({
    queryKey: ['shelf'],
    queryFn: ({ signal }) => get<Shelf>('/api/me/folders', signal),
    initialData: shelf,
  })
