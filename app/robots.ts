import type { MetadataRoute } from 'next'
import { env } from '#db/env.ts'

export default function robots(): MetadataRoute.Robots {
  const { siteUrl } = env()
  return {
    rules: { userAgent: '*', allow: '/api/oembed', disallow: ['/api/', '/admin', '/compte', '/connexion', '/recherche'] },
    sitemap: [`${siteUrl}/sitemap.xml`, `${siteUrl}/sitemap-actualites.xml`],
  }
}
