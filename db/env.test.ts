import { isAbsolute } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnv, StartError, shown } from '#db/env.ts'

const refusal = (source: Record<string, string>) => {
  try {
    readEnv(source)
  } catch (error) {
    if (error instanceof StartError) return error.message
    throw error
  }
  return undefined
}

describe('the environment', () => {
  it('has a value for everything but the database', () => {
    const { dataDir, ...rest } = readEnv({})
    expect(rest).toEqual({
      port: 3000,
      host: '0.0.0.0',
      siteUrl: 'http://localhost:3000',
      databaseUrl: undefined,
      nodeEnv: 'development',
      instances: 1,
      frontMemoryMb: 256,
      trustedProxies: ['127.0.0.1', '::1'],
      purge: { url: undefined, token: undefined },
      secret: undefined,
      smtpUrl: undefined,
      mailFrom: undefined,
      mailboxPort: 1080,
      worker: true,
      oauth: { google: undefined, github: undefined, oidc: undefined },
      logLevel: 'info',
    })
    expect(isAbsolute(dataDir)).toBe(true)
  })

  it('takes an empty value as none, and the address of the site from the port', () => {
    expect(readEnv({ PORT: '8080', DATABASE_URL: '', SITE_URL: ' ' })).toMatchObject({ port: 8080, databaseUrl: undefined, siteUrl: 'http://localhost:8080' })
    expect(readEnv({ SITE_URL: 'https://www.example.org/' }).siteUrl).toBe('https://www.example.org')
  })

  it.each([
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '0x10'],
    ['PORT', '3000.5'],
    ['HOST', 'a b'],
    ['PURGE_URL', 'cache'],
    ['INSTANCES', '0'],
    ['INSTANCES', 'two'],
    ['FRONT_MEMORY_MB', '1'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', 'localhost'],
    ['SITE_URL', 'www.example.org'],
    ['SITE_URL', 'https://example.org/journal'],
    ['SITE_URL', 'ftp://example.org'],
    ['SITE_URL', 'https://u:p@example.org'],
    ['DATABASE_URL', 'mysql://host/base'],
    ['DATABASE_URL', 'host:5432'],
    ['DATABASE_URL', 'postgres://'],
    ['NODE_ENV', 'prod'],
    ['LOG_LEVEL', 'verbose'],
    ['OIDC_ISSUER', 'accounts.example.org'],
    ['OIDC_ISSUER', 'http://accounts.example.org'],
    ['OIDC_ISSUER', 'https://accounts.example.org/?x'],
  ])('refuses %s=%s by name and says what it expects', (name, value) => {
    expect(refusal({ [name]: value })).toMatch(new RegExp(`^La variable ${name} vaut « .* » ; il faut .*\\.$`))
  })

  it('knows providers of identities that are named whole', () => {
    expect(readEnv({ OAUTH_GITHUB_ID: 'a', OAUTH_GITHUB_SECRET: 'b' }).oauth).toEqual({ google: undefined, github: { id: 'a', secret: 'b' }, oidc: undefined })
    expect(readEnv({ OIDC_ISSUER: 'https://id.example.org/realm/', OIDC_ID: 'a', OIDC_SECRET: 'b' }).oauth.oidc).toEqual({
      id: 'a',
      secret: 'b',
      issuer: 'https://id.example.org/realm',
      name: 'id.example.org',
    })
    expect(refusal({ OIDC_ISSUER: 'https://id.example.org', OAUTH_GOOGLE_SECRET: 'geheim' })).toBe(
      [
        'La variable OAUTH_GOOGLE_ID manque : OAUTH_GOOGLE_SECRET ne sert à rien sans elle.',
        'La variable OIDC_ID manque : OIDC_ISSUER ne sert à rien sans elle.',
        'La variable OIDC_SECRET manque : OIDC_ISSUER ne sert à rien sans elle.',
      ].join('\n'),
    )
  })

  it('names all that is wrong at once', () => {
    expect(refusal({ PORT: 'x', LOG_LEVEL: 'y' })?.split('\n')).toHaveLength(2)
  })

  it.each([
    'mysql://anna:geheim@host/base',
    'anna:geheim@host',
    'http://anna:ge@geheim/x@host',
    'mysql://host/base?user=anna&password=geheim&x=1',
    'mysql://anna:geheim\n@host',
  ])('never shows a password (%j)', (value) => {
    expect(refusal({ DATABASE_URL: value })).not.toContain('geheim')
  })

  it('shows no control characters and no end of text', () => {
    expect(shown('a\u001b[31mb\n')).toBe('a [31mb ')
    expect(shown('a'.repeat(5_000)).length).toBeLessThan(200)
  })
})
