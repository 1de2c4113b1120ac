/**
 * The ways in which a request can be refused. Rules throw them; `app/_server/http.ts` alone turns them into
 * `application/problem+json` (RFC 9457). The message is French and may be shown to the person who asked.
 */
export class AppError extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.name = new.target.name
    this.status = status
  }
}

export class NotFound extends AppError {
  constructor(message = 'Introuvable.') {
    super(404, message)
  }
}

/** Something that was there and is no more: an article withdrawn, a link spent. */
export class Gone extends AppError {
  constructor(message: string) {
    super(410, message)
  }
}

/** Nobody is signed in, or no longer. */
export class SignedOut extends AppError {
  constructor(message = 'Connectez-vous pour continuer.') {
    super(401, message)
  }
}

export class Forbidden extends AppError {
  constructor(message = 'Votre compte ne permet pas cela.') {
    super(403, message)
  }
}

/** The newsroom is shut to this session until its second factor was shown. */
export class FactorMissing extends Forbidden {
  constructor() {
    super('Montrez d’abord votre second facteur, à la page « Second facteur ».')
  }
}

/** `fields`: for each offending field its messages, keyed by dotted path. */
export class Invalid extends AppError {
  readonly fields: Record<string, string[]>
  constructor(message: string, fields: Record<string, string[]> = {}) {
    super(422, message)
    this.fields = fields
  }
}

/** `told`: what the person needs to bring both sides together. */
export class Conflict extends AppError {
  readonly told: object | undefined
  constructor(message: string, told?: object) {
    super(409, message)
    this.told = told
  }
}

/** `retryAfter` in seconds. */
export class TooMany extends AppError {
  readonly retryAfter: number
  constructor(message: string, retryAfter: number) {
    super(429, message)
    this.retryAfter = retryAfter
  }
}

/** `retryAfter` in seconds. */
export class Unavailable extends AppError {
  readonly retryAfter: number
  constructor(message = 'Le service est momentanément indisponible.', retryAfter = 10) {
    super(503, message)
    this.retryAfter = retryAfter
  }
}

const outageCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  // PostgreSQL, appendix A: cannot_connect_now, admin_shutdown, crash_shutdown, too_many_connections, query_canceled, disk_full,
  // serialization_failure, deadlock_detected
  '57P03',
  '57P01',
  '57P02',
  '53300',
  '57014',
  '53100',
  '40001',
  '40P01',
])

/** Whether an error means that the database cannot be asked now, so that asking later makes sense. */
export function isOutage(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && (outageCodes.has(cause.code) || cause.code.startsWith('08'))) return true
  }
  return false
}
