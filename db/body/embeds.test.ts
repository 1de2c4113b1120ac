import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameOf, frameOrigins } from '#db/body/embeds.ts'

describe('an address at a known site becomes its frame', () => {
  test.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1&si=trace', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
    ['https://youtu.be/dQw4w9WgXcQ?t=42s', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=42'],
    ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
    ['https://vimeo.com/76979871/abcdef0123', 'https://player.vimeo.com/video/76979871?dnt=1&h=abcdef0123'],
    ['https://player.vimeo.com/video/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
    ['https://www.dailymotion.com/video/x8abcde', 'https://geo.dailymotion.com/player.html?video=x8abcde'],
    ['https://dai.ly/x8abcde', 'https://geo.dailymotion.com/player.html?video=x8abcde'],
    ['https://archive.org/details/Turksib_1929', 'https://archive.org/embed/Turksib_1929'],
    ['https://soundcloud.com/un-nom/un-titre?in=liste', 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fun-nom%2Fun-titre&visual=false'],
    [
      'https://www.openstreetmap.org/?mlat=45.1&mlon=60#map=7/45.000/60.000&layers=N',
      'https://www.openstreetmap.org/export/embed.html?bbox=56.4844%2C43.4463%2C63.5156%2C46.5537&layer=mapnik&marker=45.1%2C60',
    ],
  ])('%s', (href, src) => expect(frameOf(href)?.src).toBe(src))
})

describe('anything else stays a link', () => {
  test.each([
    'http://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/?https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://evilyoutube.com/watch?v=dQw4w9WgXcQ',
    'https://user@www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com\\@evil.example/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v="><script>1</script>',
    'https://www.youtube.com/watch?v=dQw4w9WgXc%22',
    'https://www.youtube.com/watch?v=../../logout',
    'https://www.youtube.com/redirect?q=https://evil.example',
    'https://vimeo.com/76979871.evil.example',
    'https://vimeo.com/../login',
    'https://archive.org/details/a%2F..%2Fb',
    'https://soundcloud.com/a/b%22onload=1',
    'https://www.openstreetmap.org/#map=99/45/60',
    'https://www.openstreetmap.org/#map=7/95/60',
    'https://www.openstreetmap.org/#map=7/45/60/<script>',
    'javascript:alert(1)',
    'data:text/html,x',
    '//www.youtube.com/watch?v=dQw4w9WgXcQ',
    '',
  ])('%s', (href) => expect(frameOf(href)).toBeNull())
})

test('whatever is given, a frame comes from a known origin and holds no sign that could end an attribute', () => {
  const host = fc.constantFrom('www.youtube.com', 'youtu.be', 'vimeo.com', 'www.dailymotion.com', 'archive.org', 'soundcloud.com', 'www.openstreetmap.org')
  const rest = fc.oneof(fc.string(), fc.webPath(), fc.webQueryParameters(), fc.string({ unit: fc.constantFrom(...'<>"\'/.?#&=:@\\ %embdvhtcawp0123') }))
  fc.assert(
    fc.property(host, fc.constantFrom('/', '/watch?v=', '/video/', '/embed/', '/details/', '/a/', '/#map=7/', '@', ':443', '.'), rest, (name, path, tail) => {
      const frame = frameOf(`https://${name}${path}${tail}`)
      if (!frame) return
      expect(frameOrigins.has(new URL(frame.src).origin)).toBe(true)
      expect(frame.src).toMatch(/^https:\/\/[\w./?&=%-]+$/)
    }),
    { numRuns: 3000 },
  )
})
