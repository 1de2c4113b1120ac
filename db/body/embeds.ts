/**
 * What of other sites may be shown within an article, once a reader asks for it. This list is the only one: the frames
 * that the content policy allows are its hosts. An address is read for what it names and written anew from that, so that
 * nothing that came with it (tracking, scripts, another host behind a sign) is ever passed on.
 */

/** `src` is what the frame loads, at the origin `origin`. */
export type Frame = { provider: string; origin: string; src: string; kind: 'video' | 'audio' | 'map' }

type Provider = {
  name: string
  kind: Frame['kind']
  /** Where pages of this provider are, without `www.`; no other host is read. */
  hosts: string[]
  /** Origin of the frame. */
  frame: string
  /** Where the provider tells about a page of its own (oEmbed 1.0), up to the page's address. */
  about?: string
  /** Path and query of the frame, made of what the page's address names; null where that is nothing to show. */
  read: (page: Page) => string | null
}

/** The parts of a path, its query and its fragment, with those that are not there as empty text. */
type Page = { host: string; parts: string[]; query: URLSearchParams; fragment: string }

const providers: Provider[] = [
  {
    name: 'YouTube',
    kind: 'video',
    hosts: ['youtube.com', 'm.youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    frame: 'https://www.youtube-nocookie.com',
    about: 'https://www.youtube.com/oembed?format=json&url=',
    read: ({ host, parts: [first = '', second = ''], query }) => {
      const id = host === 'youtu.be' ? first : first === 'watch' ? (query.get('v') ?? '') : ['embed', 'shorts', 'live'].includes(first) ? second : ''
      if (!/^[\w-]{11}$/.test(id)) return null
      const start = /^(\d{1,6})s?$/.exec(query.get('t') ?? query.get('start') ?? '')?.[1]
      return `/embed/${id}${start ? `?start=${start}` : ''}`
    },
  },
  {
    name: 'Vimeo',
    kind: 'video',
    hosts: ['vimeo.com', 'player.vimeo.com'],
    frame: 'https://player.vimeo.com',
    about: 'https://vimeo.com/api/oembed.json?url=',
    read: ({ parts, query }) => {
      const [id = '', secret = query.get('h') ?? ''] = parts[0] === 'video' ? parts.slice(1) : parts
      if (!/^\d{1,12}$/.test(id)) return null
      return `/video/${id}?dnt=1${/^[0-9a-f]{6,20}$/.test(secret) ? `&h=${secret}` : ''}`
    },
  },
  {
    name: 'Dailymotion',
    kind: 'video',
    hosts: ['dailymotion.com', 'dai.ly', 'geo.dailymotion.com'],
    frame: 'https://geo.dailymotion.com',
    about: 'https://www.dailymotion.com/services/oembed?format=json&url=',
    read: ({ host, parts: [first = '', second = ''], query }) => {
      const id = host === 'dai.ly' ? first : first === 'video' ? second : (query.get('video') ?? '')
      return /^[a-z0-9]{5,12}$/i.test(id) ? `/player.html?video=${id}` : null
    },
  },
  {
    name: 'Internet Archive',
    kind: 'video',
    hosts: ['archive.org'],
    frame: 'https://archive.org',
    read: ({ parts: [first = '', id = ''] }) => (['details', 'embed'].includes(first) && /^[\w.-]{1,100}$/.test(id) ? `/embed/${id}` : null),
  },
  {
    name: 'SoundCloud',
    kind: 'audio',
    hosts: ['soundcloud.com'],
    frame: 'https://w.soundcloud.com',
    about: 'https://soundcloud.com/oembed?format=json&url=',
    read: ({ parts: [artist = '', track = ''] }) =>
      [artist, track].every((part) => /^[\w-]{1,100}$/.test(part))
        ? `/player/?url=${encodeURIComponent(`https://soundcloud.com/${artist}/${track}`)}&visual=false`
        : null,
  },
  {
    name: 'OpenStreetMap',
    kind: 'map',
    hosts: ['openstreetmap.org'],
    frame: 'https://www.openstreetmap.org',
    read: ({ fragment, query }) => {
      const [zoom, lat, lon] = /^map=(\d{1,2})\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)(?:&layers=[A-Z]+)?$/.exec(fragment)?.slice(1).map(Number) ?? []
      if (zoom === undefined || lat === undefined || lon === undefined || zoom < 1 || zoom > 19 || Math.abs(lat) > 85 || Math.abs(lon) > 180) return null
      // What a map of 640 by 400 points shows at this zoom: a world is 256 points wide at zoom 0 (Web Mercator).
      const degrees = 360 / (256 * 2 ** zoom)
      const [x, y] = [320 * degrees, 200 * degrees * Math.cos((lat * Math.PI) / 180)]
      const box = [lon - x, lat - y, lon + x, lat + y].map((value) => value.toFixed(4)).join(',')
      const pin = ['mlat', 'mlon'].map((name) => query.get(name) ?? '')
      const marker = pin.every((value) => /^-?\d{1,3}(\.\d{1,8})?$/.test(value)) ? `&marker=${encodeURIComponent(pin.join(','))}` : ''
      return `/export/embed.html?bbox=${encodeURIComponent(box)}&layer=mapnik${marker}`
    },
  },
]

/** Every origin that a frame may ever come from. */
export const frameOrigins: ReadonlySet<string> = new Set(providers.map(({ frame }) => frame))

/** What to load for the address of a page at a provider; null for any other, which stays a link. */
export function frameOf(href: string): Frame | null {
  const found = providerOf(href)
  if (!found) return null
  const { provider, url, host } = found
  const page = { host, parts: url.pathname.split('/').filter(Boolean), query: url.searchParams, fragment: url.hash.slice(1) }
  const path = provider.read(page)
  return path === null ? null : { provider: provider.name, origin: provider.frame, src: provider.frame + path, kind: provider.kind }
}

function providerOf(href: string): { provider: Provider; url: URL; host: string } | null {
  const url = URL.parse(href)
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') return null
  const host = url.hostname.replace(/^www\./, '')
  const provider = providers.find(({ hosts }) => hosts.includes(host))
  return provider ? { provider, url, host } : null
}

/** Where the provider of a page tells its title; null where nobody does. */
export function oembedOf(href: string): string | null {
  const about = frameOf(href) && providerOf(href)?.provider.about
  return about ? about + encodeURIComponent(href) : null
}
