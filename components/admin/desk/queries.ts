/** The desk's half of the API in the browser: nouns, people, the journal, pictures, copies. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call, Refusal } from '#components/admin/queries.ts'
import type {
  AccountList,
  ActList,
  LibraryPicture,
  Noun,
  NounFields,
  NounKind,
  NounList,
  Picture,
  SecondFactorRule,
  StandingNoun,
  UnderstoodCopy,
} from '#db/dto.ts'

const of = (given: Record<string, string | undefined>) =>
  new URLSearchParams(Object.entries(given).filter((pair): pair is [string, string] => Boolean(pair[1])))

export const nounList = <K extends NounKind>(kind: K, q: string) =>
  queryOptions({
    queryKey: ['nouns', kind, q],
    queryFn: ({ signal }) => call<NounList<K>>('GET', `/api/admin/${kind}?${of({ q })}`, undefined, { signal }),
    placeholderData: (before) => before,
  })

const noun = (kind: NounKind, id: string) => `/api/admin/${kind}/${id}`
export const saveNoun = <K extends NounKind>(kind: K, standing: Pick<Noun<K>, 'id' | 'version'> | null, fields: NounFields[K]) =>
  standing ? call('PUT', `${noun(kind, standing.id)}?${of({ version: standing.version })}`, fields) : call<{ id: string }>('POST', `/api/admin/${kind}`, fields)
/** What stands, where a save was refused because somebody else had saved before. */
export const standingOf = (error: unknown) => (error instanceof Refusal ? (error.told as unknown as StandingNoun | undefined) : undefined)
export const removeNoun = (kind: NounKind, id: string) => call('DELETE', noun(kind, id))
export const mergeNoun = (kind: NounKind, id: string, into: string) => call('POST', `${noun(kind, id)}/merge`, { into })
export const placeNoun = (kind: NounKind, id: string, before: string | null) => call('PUT', `/api/admin/${kind}/order`, { id, before })

export const accountList = (question: { q?: string; role?: string }) =>
  infiniteQueryOptions({
    queryKey: ['users', question],
    queryFn: ({ pageParam, signal }) => call<AccountList>('GET', `/api/admin/users?${of({ ...question, cursor: pageParam })}`, undefined, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
export type AccountWish = { role?: string; disabled?: boolean; author?: string | null; secondFactor?: false }
export const changeAccount = (id: string, wish: AccountWish) => call('PATCH', `/api/admin/users/${id}`, wish)
export const invite = (email: string, role: string) => call<{ id: string }>('POST', '/api/admin/users', { email, role })
export const setRule = (rule: SecondFactorRule) => call('PUT', '/api/admin/users/second-factor', { rule })

export type ActQuestion = { person?: string; subject?: string; act?: string; from?: string; to?: string }
export const actList = (question: ActQuestion) =>
  infiniteQueryOptions({
    queryKey: ['journal', question],
    queryFn: ({ pageParam, signal }) => call<ActList>('GET', `/api/admin/journal?${of({ ...question, cursor: pageParam })}`, undefined, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

export const pictureUse = (id: string) =>
  queryOptions({ queryKey: ['media', 'use', id], queryFn: ({ signal }) => call<LibraryPicture>('GET', `/api/admin/media/${id}`, undefined, { signal }) })
export type PictureWish = { alt?: string; caption?: string; credit?: string; focal?: { x: number; y: number } }
export const describePicture = (id: string, wish: PictureWish) => call<Picture>('PATCH', `/api/admin/media/${id}`, wish)

export const readCopy = (text: string) => call<{ copy: UnderstoodCopy }>('POST', '/api/admin/copies', { text })
export const startCopy = (text: string) => call<{ id: string }>('POST', '/api/admin/copies', { text, start: true })
