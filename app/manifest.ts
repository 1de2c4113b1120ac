import type { MetadataRoute } from 'next'
import * as reader from '#db/reader.ts'

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { settings } = await reader.site()
  return {
    name: settings.name,
    short_name: settings.name.slice(0, 14),
    description: settings.tagline,
    id: '/',
    start_url: '/',
    display: 'minimal-ui',
    lang: 'fr',
    background_color: '#FBF8F3',
    theme_color: '#FBF8F3',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  }
}
