import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { purgeWith } from '#app/_server/purge.ts'

test('a change is told to the cache before the site, again until it is heard', async () => {
  const heard: { authorization: string | undefined; body: unknown }[] = []
  let failures = 2
  const hook = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    if (failures-- > 0) return response.writeHead(503).end()
    heard.push({ authorization: request.headers.authorization, body: JSON.parse(Buffer.concat(chunks).toString()) })
    response.end()
  }).listen(0, '127.0.0.1')
  await once(hook, 'listening')
  const address = hook.address()
  const purge = purgeWith(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`, 'secret', [1, 1])
  const change = { tags: ['front', 'article:1'], paths: ['/', '/articles/a'] }
  await purge(change)
  expect(heard).toEqual([{ authorization: 'Bearer secret', body: change }])
  await purge({ tags: [], paths: [] })
  expect(heard).toHaveLength(1)
  hook.closeAllConnections()
  hook.close()
  // Nobody there: the log says so, and nothing else happens.
  await purge(change)
  await purgeWith(undefined, undefined)(change)
})
