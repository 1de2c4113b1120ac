/**
 * The one log, as JSON lines on the standard output. Nothing of a person is in it: the values of a failed query and the
 * secrets that an address may carry are left out here, whoever writes the line.
 */
import { pino, stdSerializers } from 'pino'
import { env } from '#db/env.ts'

/** What drizzle and PostgreSQL tell of the values of a query. */
const values = /\n?params: [^\n]*|(?<=Failing row contains |Key )\(.*/g

export const log = pino({
  level: env().logLevel,
  base: null,
  serializers: {
    err: (error: Error) => {
      const { type, message, stack, code } = stdSerializers.err(error) as { type: string; message: string; stack: string; code?: string }
      return { type, message: message.replace(values, ''), stack: stack.replace(values, ''), ...(code && { code }) }
    },
    path: (path: string) => path.replace(/(?<=^\/(?:connexion|lettres|apercu|api\/subscriptions)\/).*|\?.*/, '…').slice(0, 200),
  },
})
