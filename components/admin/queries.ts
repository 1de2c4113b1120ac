/** The newsroom's half of the API in the browser: key, fetcher and type of each query, and the acts. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { ApiError } from '#components/queries.ts'
import type { Colleague, Content, MapDrawing, Presence, Remark, RevisionList, RevisionView, SavedWork, Superseded, Work, WorkList } from '#db/dto.ts'

/** A refusal with what it names: fields that do not fit, or what was saved in the meantime. */
export class Refusal extends ApiError {
  readonly fields: Record<string, string[]>
  readonly told: Superseded | undefined
  /** The newsroom is shut to this session until its second factor is shown. */
  readonly shut: boolean
  constructor(message: string, status: number, fields: Record<string, string[]> = {}, told?: Superseded, shut = false) {
    super(message, status)
    this.fields = fields
    this.told = told
    this.shut = shut
  }
}

/** No answer came: the line is down, or the paper is. What was asked may have been done all the same. */
export const isOffline = (error: unknown) => error instanceof Refusal && [0, 502, 503, 504].includes(error.status)

/** An answer that another try may change: too much at once, or a fault of the paper's. */
export const isPassing = (error: unknown) => error instanceof Refusal && (error.status === 408 || error.status === 429 || error.status >= 500)

/** Asks and answers with what came. Throws `Refusal` with a sentence for the person; its status is 0 where nothing came. */
export async function call<T = undefined>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  options: RequestInit = {},
): Promise<T> {
  const response = await fetch(path, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    ...options,
  }).catch(() => undefined)
  if (!response) throw new Refusal('La connexion manque.', 0)
  if (response.status === 204) return undefined as T
  const answer = await response.json().catch(() => (response.ok ? undefined : {}))
  // Cut off on its way, or a page that something between put in its place.
  if (answer === undefined) throw new Refusal('La connexion manque.', 0)
  if (response.ok) return answer
  // The refusal names the page that opens the newsroom. Who is writing stays: there it is opened beside the text.
  const shut = response.status === 403 && URL.parse(answer.type)?.origin === location.origin
  if (shut && method === 'GET' && !path.startsWith(article(''))) location.assign(`${answer.type}?suite=${encodeURIComponent(location.pathname)}`)
  const said = answer.detail ?? 'Le journal ne peut pas répondre pour le moment. Réessayez dans un instant.'
  throw new Refusal(said, response.status, answer.fields, answer.told, shut)
}

export type WorkQuestion = { state?: string; rubric?: string; kind?: string; mine?: string; q?: string }

/** The address of a question without what is not asked. */
export const questionOf = (question: WorkQuestion & { cursor?: string }) =>
  new URLSearchParams(Object.entries(question).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== ''))

/** The articles that answer, most recently touched first: as many as one page holds. */
export const workList = (question: WorkQuestion) =>
  queryOptions({
    queryKey: ['work', 'list', question],
    queryFn: ({ signal }) => call<WorkList>('GET', `/api/admin/articles?${questionOf(question)}`, undefined, { signal }),
  })

/** The table, page after page. */
export const workTable = (question: WorkQuestion) =>
  infiniteQueryOptions({
    queryKey: ['work', 'table', question],
    queryFn: ({ pageParam, signal }) =>
      call<WorkList>('GET', `/api/admin/articles?${questionOf({ ...question, ...(pageParam && { cursor: pageParam }) })}`, undefined, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })

const article = (id: string) => `/api/admin/articles/${id}`

export const startArticle = (given: { title?: string; kind?: string; rubric?: string }) => call<{ id: string }>('POST', '/api/admin/articles', given)
export const readWork = (id: string) => call<Work>('GET', article(id))
export const saveWork = (id: string, save: { version: number; content: Content; auto?: boolean; reason?: string }, options?: RequestInit) =>
  call<SavedWork>('PUT', article(id), save, options)

/** What becomes of an article, each with what it needs. */
export const acts = {
  publish: (id: string, body: { version: number; despite?: string; updated?: boolean }) => call<{ path: string }>('PUT', `${article(id)}/publication`, body),
  withdraw: (id: string, reason: string) => call('DELETE', `${article(id)}/publication`, { reason }),
  schedule: (id: string, body: { version: number; at: string; despite?: string }) => call('PUT', `${article(id)}/schedule`, body),
  unschedule: (id: string) => call('DELETE', `${article(id)}/schedule`),
  submit: (id: string, assignee?: string) => call('PUT', `${article(id)}/review`, assignee ? { assignee } : {}),
  giveBack: (id: string) => call('DELETE', `${article(id)}/review`),
  assign: (id: string, assignee: string | null) => call('PUT', `${article(id)}/assignee`, { assignee }),
  bin: (id: string) => call('PUT', `${article(id)}/bin`),
  unbin: (id: string) => call('DELETE', `${article(id)}/bin`),
  correct: (id: string, text: string) => call('POST', `${article(id)}/corrections`, { text }),
  preview: (id: string) => call<{ path: string; until: string }>('POST', `${article(id)}/preview`),
  dropAside: (id: string, aside: string) => call('DELETE', `${article(id)}/asides/${aside}`),
  restore: (id: string, revision: number, version: number) => call<SavedWork>('PUT', `${article(id)}/revisions/${revision}`, { version }),
}

export const remarks = (id: string) =>
  queryOptions({
    queryKey: ['work', id, 'remarks'],
    queryFn: async ({ signal }) => (await call<{ items: Remark[] }>('GET', `${article(id)}/comments`, undefined, { signal })).items,
    refetchInterval: 20_000,
  })
/** Who is told of a remark by mail, and who is not though it names them. */
export type SentRemark = Remark & { mentions: { reached: Colleague[]; unreached: (Colleague & { why: string })[] } }
export const addRemark = (id: string, text: string, quote: string) => call<SentRemark>('POST', `${article(id)}/comments`, { text, quote })
export const resolveRemark = (id: string, remark: string, resolved: boolean) => call('PATCH', `${article(id)}/comments/${remark}`, { resolved })
export const removeRemark = (id: string, remark: string) => call('DELETE', `${article(id)}/comments/${remark}`)

export const revisions = (id: string, before?: number) => call<RevisionList>('GET', `${article(id)}/revisions${before ? `?before=${before}` : ''}`)
export const revision = (id: string, version: number) => call<RevisionView>('GET', `${article(id)}/revisions/${version}`)

export const attend = (id: string) => call<Presence>('PUT', `${article(id)}/presence`)
export const leave = (id: string) => fetch(`${article(id)}/presence`, { method: 'DELETE', keepalive: true }).catch(() => undefined)

export const drawMap = (attrs: { countries: string[]; places: { name: string; lon: number; lat: number; main?: boolean }[]; caption: string }) =>
  call<MapDrawing>('POST', '/api/admin/maps', attrs)
