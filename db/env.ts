/**
 * The one place where environment variables are read. They are read at first use, never at import, so that a build
 * freezes none of them, and `.env` fills in what the environment leaves open. A bad value ends the process with one
 * French sentence that names it; what is shown of it never contains a password.
 */
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'

/** What keeps a command or the site from starting, in French, for the person who started it; shown without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535)

const schema = z.object({
  PORT: port.default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('0.0.0.0'),
  SITE_URL: z
    .string()
    .transform((value) => value.replace(/\/$/, ''))
    .refine(isOrigin)
    .optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.string().refine(isDatabase).optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  INSTANCES: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .refine((value) => value >= 1 && value <= 64)
    .default(1),
  FRONT_MEMORY_MB: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .refine((value) => value >= 16)
    .default(256),
  TRUSTED_PROXIES: z
    .string()
    .transform((value) => value.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(isNetwork))
    .default(['127.0.0.1', '::1']),
  PURGE_URL: z
    .string()
    .refine((value) => ['http:', 'https:'].includes(URL.parse(value)?.protocol ?? ''))
    .optional(),
  PURGE_TOKEN: z.string().optional(),
  SECRET: z.string().min(32).optional(),
  SMTP_URL: z
    .string()
    .refine((value) => ['smtp:', 'smtps:'].includes(URL.parse(value)?.protocol ?? ''))
    .optional(),
  MAIL_FROM: z.email().optional(),
  MAILBOX_PORT: port.default(1080),
  WORKER: z.enum(['on', 'off']).default('on'),
  OAUTH_GOOGLE_ID: z.string().optional(),
  OAUTH_GOOGLE_SECRET: z.string().optional(),
  OAUTH_GITHUB_ID: z.string().optional(),
  OAUTH_GITHUB_SECRET: z.string().optional(),
  OIDC_ISSUER: z
    .string()
    .transform((value) => value.replace(/\/$/, ''))
    .refine(isIssuer)
    .optional(),
  OIDC_ID: z.string().optional(),
  OIDC_SECRET: z.string().optional(),
  OIDC_NAME: z.string().trim().max(40).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

const expected: Record<keyof typeof schema.shape, string> = {
  PORT: 'un numéro de port entre 1 et 65535, par exemple 3000',
  HOST: 'une adresse sur laquelle écouter, par exemple 127.0.0.1 ou 0.0.0.0',
  SITE_URL: 'l’adresse publique du site sans chemin, par exemple https://www.example.org',
  DATA_DIR: 'le chemin d’un dossier, par exemple .data',
  DATABASE_URL: 'une adresse PostgreSQL, par exemple postgres://utilisateur:mot-de-passe@hote:5432/base',
  NODE_ENV: 'development, production ou test',
  INSTANCES: 'un nombre de processus entre 1 et 64, par exemple 2',
  FRONT_MEMORY_MB: 'un nombre de mégaoctets, au moins 16, par exemple 256',
  TRUSTED_PROXIES: 'des adresses ou des réseaux séparés par des virgules, par exemple 127.0.0.1,10.0.0.0/8',
  PURGE_URL: 'une adresse qui reçoit ce qui a changé, par exemple https://cache.example.org/purge',
  PURGE_TOKEN: 'un secret, envoyé comme Bearer à PURGE_URL',
  SECRET: 'au moins 32 caractères tirés au hasard, par exemple ceux de « openssl rand -base64 32 »',
  SMTP_URL: 'un serveur d’envoi, par exemple smtps://utilisateur:mot-de-passe@smtp.example.org',
  MAIL_FROM: 'l’adresse qui envoie, par exemple journal@example.org',
  MAILBOX_PORT: 'un numéro de port entre 1 et 65535, par exemple 1080',
  WORKER: 'on ou off',
  OAUTH_GOOGLE_ID: 'l’identifiant que Google a donné à ce site',
  OAUTH_GOOGLE_SECRET: 'le secret que Google a donné à ce site',
  OAUTH_GITHUB_ID: 'l’identifiant que GitHub a donné à ce site',
  OAUTH_GITHUB_SECRET: 'le secret que GitHub a donné à ce site',
  OIDC_ISSUER: 'l’adresse https d’un fournisseur OpenID Connect, par exemple https://comptes.example.org',
  OIDC_ID: 'l’identifiant que ce fournisseur a donné à ce site',
  OIDC_SECRET: 'le secret que ce fournisseur a donné à ce site',
  OIDC_NAME: 'le nom du fournisseur sur le bouton, de quarante caractères au plus',
  LOG_LEVEL: 'fatal, error, warn, info, debug, trace ou silent',
}

/** What is of use only together. */
const sets = [
  ['OAUTH_GOOGLE_ID', 'OAUTH_GOOGLE_SECRET'],
  ['OAUTH_GITHUB_ID', 'OAUTH_GITHUB_SECRET'],
  ['OIDC_ISSUER', 'OIDC_ID', 'OIDC_SECRET'],
] as const

/** What this site is called at a provider of identities. */
type Client = { id: string; secret: string }

export type Env = {
  port: number
  host: string
  /** Origin under which readers reach the paper, without a slash at the end. */
  siteUrl: string
  /** Absolute path of the folder that holds everything that is not code. */
  dataDir: string
  /** `undefined` until the embedded server is open, where no database was given. */
  databaseUrl: string | undefined
  nodeEnv: 'development' | 'production' | 'test'
  /** Processes that share the port. */
  instances: number
  /** Room for public pages in the memory of each process. */
  frontMemoryMb: number
  /** Addresses and networks (CIDR) of proxies whose `X-Forwarded-For` is believed. */
  trustedProxies: string[]
  /** Told of every change, for a cache before the site. */
  purge: { url: string | undefined; token: string | undefined }
  /** What signs links and hashes addresses; without it, a file of `dataDir` does. */
  secret: string | undefined
  /** `undefined` until the local mailbox is open, where no server was given. */
  smtpUrl: string | undefined
  mailFrom: string | undefined
  /** Where the local mailbox is read. */
  mailboxPort: number
  /** Whether this process does what happens without a person. */
  worker: boolean
  /** Where people may come in with an account that they have elsewhere. */
  oauth: { google: Client | undefined; github: Client | undefined; oidc: (Client & { issuer: string; name: string }) | undefined }
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

/** Checks `source` and returns what it says; an empty value counts as not given. Throws `StartError`. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => issue.path[0] as keyof typeof expected))]
    throw new StartError(names.map((name) => `La variable ${name} vaut « ${shown(given[name])} » ; il faut ${expected[name]}.`).join('\n'))
  }
  const { data } = parsed
  const alone = sets.flatMap((names) => {
    const missing = names.filter((name) => data[name] === undefined)
    const known = names.find((name) => data[name] !== undefined)
    return known ? missing.map((name) => `La variable ${name} manque : ${known} ne sert à rien sans elle.`) : []
  })
  if (alone.length > 0) throw new StartError(alone.join('\n'))
  return {
    port: data.PORT,
    host: data.HOST,
    siteUrl: data.SITE_URL ?? `http://localhost:${data.PORT}`,
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    nodeEnv: data.NODE_ENV,
    instances: data.INSTANCES,
    frontMemoryMb: data.FRONT_MEMORY_MB,
    trustedProxies: data.TRUSTED_PROXIES,
    purge: { url: data.PURGE_URL, token: data.PURGE_TOKEN },
    secret: data.SECRET,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    mailboxPort: data.MAILBOX_PORT,
    worker: data.WORKER === 'on',
    oauth: {
      google: client(data.OAUTH_GOOGLE_ID, data.OAUTH_GOOGLE_SECRET),
      github: client(data.OAUTH_GITHUB_ID, data.OAUTH_GITHUB_SECRET),
      oidc: data.OIDC_ISSUER === undefined ? undefined : oidc(data.OIDC_ISSUER, client(data.OIDC_ID, data.OIDC_SECRET), data.OIDC_NAME),
    },
    logLevel: data.LOG_LEVEL,
  }
}

const client = (id: string | undefined, secret: string | undefined): Client | undefined => (id && secret ? { id, secret } : undefined)

const oidc = (issuer: string, known: Client | undefined, name = new URL(issuer).hostname) => known && { ...known, issuer, name }

let known: Env | undefined

/** Below it, providers of identities send people back. */
export const OAUTH_PATH = '/api/oauth'

/** The environment of this process, read once. */
export function env(): Env {
  if (known) return known
  try {
    loadFile()
    known = readEnv(process.env)
    // next-auth takes the address of its handlers from nowhere else.
    process.env.NEXTAUTH_URL = known.siteUrl + OAUTH_PATH
    return known
  } catch (error) {
    exitWith(error)
  }
}

/** Tells this process, and those it starts, which database to use: the embedded one has its address only once it runs. */
export function setDatabaseUrl(url: string): void {
  env()
  process.env.DATABASE_URL = url
  known = undefined
}

/** The same for mail: the local mailbox has its address only once it is open. */
export function setSmtpUrl(url: string): void {
  env()
  process.env.SMTP_URL = url
  known = undefined
}

/** The environment for a program that this one starts, with `changes` over it. */
export function childEnv(changes: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes }
}

/** Prints a `StartError` as its sentence alone and ends the process with code 1; throws any other error again. */
export function exitWith(error: unknown): never {
  if (!(error instanceof StartError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

function loadFile(): void {
  // Tests must not reach a database that a developer's own file names.
  if (process.env.NODE_ENV === 'test') return
  try {
    process.loadEnvFile('.env')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
      throw new StartError('Le fichier .env existe mais ne peut pas être lu ; corrigez ses droits ou retirez-le.')
    }
  }
}

/** What may be printed of a value: no control characters, no credentials, not endless. */
export function shown(value: string | undefined): string {
  const plain = (value ?? '').replace(/\p{Cc}/gu, ' ').replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/i, '$1…@')
  return plain.replace(/((?:password|passfile|sslkey)=)[^&\s]*/gi, '$1…').slice(0, 120)
}

function isOrigin(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.origin === value
}

/** What a provider says of a person must not be changed on its way; within one machine nobody is on the way. */
function isIssuer(value: string): boolean {
  const url = URL.parse(value)
  if (!url || url.search || url.hash || url.username) return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname))
}

function isDatabase(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && ['postgres:', 'postgresql:'].includes(url.protocol) && url.hostname !== ''
}

function isNetwork(value: string): boolean {
  const [address = '', bits] = value.split('/')
  const family = isIP(address)
  return family !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)))
}
