import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { underNonce, underPolicy } from '#app/_server/front/policy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`
const scripts = (html: string) => [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code)

describe('the policy of a page', () => {
  it('names what the framework writes, with its data in one script, in order', () => {
    const start = '(self.__next_f=self.__next_f||[]).push([0])'
    const { html, policy } = underPolicy(
      page(`<p>a</p><script>${start}</script><script>self.__next_f.push([1,"x\\u003c"])</script><p>b</p><script>self.__next_f.push([1,"y"])</script>`),
    )
    const data = 'self.__next_f.push([1,"x\\u003c"]);self.__next_f.push([1,"y"])'
    expect(html).toBe(page(`<p>a</p><script>${start}</script><p>b</p><script>${data}</script>`))
    expect(policy).toContain(`script-src 'self' ${hash(start)} ${hash(data)};`)
    expect(policy).not.toContain('unsafe-inline')
  })

  it.each([
    '<script>alert(1)</script>',
    '<script >alert(1)</script>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<script type="module">alert(1)</script>',
    '<script>self.__next_f.push([1,alert(1)])</script>',
    '<script>self.__next_f.push([1,"x"]);alert(1)</script>',
    '<script>self.__next_f.push([1,"x"]),alert([1])</script>',
    '<script>self.__next_f.push([1,"x"])//\nalert(1)</script>',
    '<script type="speculationrules">{"a":1}alert(1)</script>',
    '<script data-x="1">self.__next_f.push([1,"x"])</script>',
    '<img src=x onerror=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<p style="background:url(https://evil.example)">x</p>',
  ])('does not name %s', (foreign) => {
    const { html, policy } = underPolicy(page(foreign))
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src-attr 'none'")
    expect(html).toContain(foreign)
  })

  it('names nothing of any text that stands in the page as a script, unless it is data for the framework', () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        const { html, policy } = underPolicy(page(`<script>${code}</script>`))
        for (const script of scripts(html)) if (policy.includes(hash(script))) expect(script).toMatch(/^(?:self\.__next_f\.push\(|\(self\.__next_f)/)
      }),
    )
  })

  it('names the looks of pictures, and no other', () => {
    const look = 'background-color:#d8c898;object-position:50% 25.5%'
    const { policy } = underPolicy(page(`<img style="${look}"><p style="color:red">`))
    expect(policy).toContain(`style-src-attr 'unsafe-hashes' ${hash(look)};`)
  })

  it('allows the frames of the cards that stand in the page, from origins that we know, and no other', () => {
    const frame = (origin: string) => `<figure data-frame="${origin}">`
    expect(underPolicy(page(frame('https://player.vimeo.com'))).policy).toContain('; frame-src https://player.vimeo.com;')
    for (const origin of ['https://evil.example', 'https://player.vimeo.com.evil.example', 'https://player.vimeo.com;', "'self'", 'https:', '*'])
      expect(underPolicy(page(frame(origin))).policy).not.toContain('frame-src')
    expect(underPolicy(page('<p>data-frame=https://player.vimeo.com</p>')).policy).not.toContain('frame-src')
  })
})

describe('the policy of a page for one person', () => {
  const nonce = 'bm9uY2U='
  const marked = (html: string) => [...html.matchAll(/<script nonce="bm9uY2U="/g)].length

  it('marks what the build made and what the framework writes, and trusts nothing else', () => {
    const start = '(self.__next_f=self.__next_f||[]).push([0])'
    const { html, policy } = underNonce(
      page(
        `<script src="/_next/static/chunks/1a.js" async=""></script><script>${start}</script><script>self.__next_f.push([1,"x;self.__next_f.push([y"])</script>`,
      ),
      nonce,
    )
    expect(policy).toContain(`script-src 'nonce-${nonce}' 'strict-dynamic';`)
    expect(policy).not.toContain("script-src 'self'")
    expect(marked(html)).toBe(3)
  })

  it.each([
    '<script>alert(1)</script>',
    '<script src="https://evil.example/x.js"></script>',
    '<script src="//evil.example/_next/static/x.js"></script>',
    `<script data-x=' src="/_next/static/a.js"' src="https://evil.example/x.js"></script>`,
    '<script src="/media/x.js"></script>',
    '<script src="/_next/static/../../media/x.js"></script>',
    '<script src="/_next/static/a.js" onerror="alert(1)"></script>',
    '<script type="module">alert(1)</script>',
    '<script>self.__next_f.push([1,alert(1)])</script>',
  ])('does not mark %s', (foreign) => {
    expect(marked(underNonce(page(foreign), nonce).html)).toBe(0)
  })
})
