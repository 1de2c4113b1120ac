/** One line of JSON for each thing worth knowing, and never an address, a token or a cookie in it. */
import pino from 'pino'
import { env } from '#db/env.ts'

export const log = pino({
  level: env().logLevel,
  base: null,
  redact: ['req.headers.cookie', 'req.headers.authorization'],
})
