import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { shareOf } from '#app/_server/share.ts'
import { PersonalControls } from '#components/personal/controls.tsx'
import { env } from '#db/env.ts'
import * as reader from '#db/reader.ts'
import './globals.css'

// A page stands still: a letter that comes late is kept for the next page instead of moving this one.
const serif = localFont({
  src: './fonts/serif.woff2',
  variable: '--font-serif',
  weight: '400',
  display: 'optional',
  fallback: ['Georgia', 'Times New Roman', 'serif'],
  adjustFontFallback: 'Times New Roman',
})
const sans = localFont({
  src: './fonts/sans.woff2',
  variable: '--font-sans',
  weight: '400 600',
  display: 'optional',
  fallback: ['Helvetica Neue', 'Arial', 'sans-serif'],
  adjustFontFallback: 'Arial',
})

export async function generateMetadata(): Promise<Metadata> {
  const { settings } = await reader.site()
  return {
    metadataBase: new URL(env().siteUrl),
    title: { default: `${settings.name} – ${settings.tagline}`, template: `%s – ${settings.name}` },
    description: settings.tagline,
    applicationName: settings.name,
    openGraph: { type: 'website', locale: 'fr_FR', siteName: settings.name, images: [shareOf(settings)] },
    twitter: { card: 'summary_large_image' },
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }], apple: '/apple-icon.png' },
    robots: { index: true, follow: true, 'max-image-preview': 'large', 'max-snippet': -1 },
    formatDetection: { telephone: false, email: false, address: false },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FBF8F3' },
    { media: '(prefers-color-scheme: dark)', color: '#14161B' },
  ],
}

/** Pages of this paper are cached and the same for everyone, so the browser may fetch the next one when a hand nears its link; not those of one person. */
const speculation = JSON.stringify({
  prefetch: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: ['/api/*', '/compte*', '/connexion*', '/admin*', '/apercu*'] } }] },
      eagerness: 'moderate',
    },
  ],
})

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr" className={`${serif.variable} ${sans.variable}`}>
      <body>
        {children}
        <PersonalControls />
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculation }} />
      </body>
    </html>
  )
}
