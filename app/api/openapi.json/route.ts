import { createDocument } from 'zod-openapi'
import { handler } from '#app/_server/http.ts'
import {
  articleShape,
  countriesShape,
  embedQuery,
  embedShape,
  listQuery,
  listShape,
  newslettersShape,
  problemShape,
  rubricsShape,
  searchQuery,
  searchShape,
  slugParams,
  suggestionsQuery,
  suggestionsShape,
  viewBody,
} from '#app/_server/shapes.ts'

type Shape =
  | typeof listShape
  | typeof articleShape
  | typeof rubricsShape
  | typeof countriesShape
  | typeof newslettersShape
  | typeof searchShape
  | typeof suggestionsShape
  | typeof embedShape

const json = (description: string, schema: Shape) => ({
  200: { description, content: { 'application/json': { schema } } },
  304: { description: 'Not modified' },
})
const refused = (description: string) => ({ description, content: { 'application/problem+json': { schema: problemShape } } })
const unavailable = { 503: refused('The database cannot be asked now') }

const document = createDocument({
  openapi: '3.1.0',
  info: { title: 'Transcaspienne', version: '1', description: 'The articles of the paper, published only, newest first.' },
  paths: {
    '/api/articles': {
      get: {
        requestParams: { query: listQuery },
        responses: { ...json('A list', listShape), 422: refused('Unknown parameter or broken cursor'), ...unavailable },
      },
    },
    '/api/articles/{slug}': {
      get: {
        requestParams: { path: slugParams },
        responses: {
          ...json('An article', articleShape),
          308: { description: 'The slug has changed' },
          404: refused('No such article'),
          410: refused('Withdrawn'),
          ...unavailable,
        },
      },
    },
    '/api/search': {
      get: {
        requestParams: { query: searchQuery },
        responses: { ...json('What was found, with counts', searchShape), 422: refused('Unknown parameter, noun or broken cursor'), ...unavailable },
      },
    },
    '/api/suggestions': {
      get: {
        requestParams: { query: suggestionsQuery },
        responses: { ...json('Nouns and headlines', suggestionsShape), 422: refused('No question'), ...unavailable },
      },
    },
    '/api/rubrics': { get: { responses: { ...json('All rubrics', rubricsShape), ...unavailable } } },
    '/api/oembed': {
      get: {
        requestParams: { query: embedQuery },
        responses: { ...json('An article as oEmbed 1.0', embedShape), 404: refused('No such article'), 501: refused('Only JSON'), ...unavailable },
      },
    },
    '/api/views': {
      post: {
        requestBody: { content: { 'application/json': { schema: viewBody } } },
        responses: {
          204: { description: 'Heard, whether or not it counts' },
          403: refused('Not from a page of this site'),
          422: refused('Not the id of an article'),
        },
      },
    },
    '/api/newsletters': { get: { responses: { ...json('All letters on offer', newslettersShape), ...unavailable } } },
    '/api/countries': { get: { responses: { ...json('All countries', countriesShape), ...unavailable } } },
  },
})

export const GET = handler({ as: 'anyone' }, async () => document)
