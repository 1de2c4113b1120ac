import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBody, toBody } from '#components/admin/editor/body.ts'
import { readMarkup } from '#components/admin/editor/paste/markup.ts'
import { readHtml, readText, readWholeCopy, sourceOf } from '#components/admin/editor/paste/read.ts'
import { summary } from '#components/admin/editor/paste/report.ts'
import { bodySchema } from '#components/admin/editor/schema.ts'
import { bodyHtml } from '#db/body/html.ts'
import { bodyText } from '#db/body/text.ts'

const paste = (html: string) => readHtml(html, readMarkup(html))
const clipboard = (name: string) => readFileSync(new URL(`../../../../e2e/clipboards/${name}`, import.meta.url), 'utf8')
const markup = (html: string) => bodyHtml(paste(html).body, { siteUrl: 'https://journal.example', pictures: {} })

describe('each source becomes clean blocks, and says what was left out', () => {
  test('Word', () => {
    const html = clipboard('word.html')
    const { body, report } = paste(html)
    expect(sourceOf(html)).toBe('word')
    expect(body.content.map((block) => block.type)).toEqual(['heading', 'paragraph', 'heading', 'bulletList', 'orderedList', 'table', 'paragraph'])
    const text = markup(html)
    expect(text).toContain('<h2>Le corridor transcaspien</h2>')
    expect(text).toContain('a <strong>doublé</strong> en <em>deux</em> ans<sup>')
    expect(text).toContain('selon l’opérateur\u202f!')
    expect(text).toContain('<ul><li><p>Aktaou</p><ul><li><p>Kouryk</p></li></ul></li><li><p>Bakou</p></li></ul>')
    expect(text).toContain('Entretien avec <em>l’auteur</em>, mai 2026.')
    expect(bodyText(body)).not.toMatch(/supprimée|\[A1\]|\[1\]|·/)
    expect(report.dropped).toEqual(expect.arrayContaining(['1 passage supprimé en relecture', '1 commentaire de relecture', '1 image d’un autre site']))
    expect(report.dropped.join()).toMatch(/couleurs? ou polices?/)
    expect(report.changed).toEqual(expect.arrayContaining(['1 titre ramené à un intertitre', '1 note de bas de page reprise']))
  })

  test('Google Docs', () => {
    const html = clipboard('google-docs.html')
    const { body, report } = paste(html)
    expect(report.source).toBe('google-docs')
    expect(body.content.map((block) => block.type)).toEqual(['heading', 'paragraph', 'bulletList', 'table'])
    const text = markup(html)
    expect(text).toContain('<h2>La mer d’Aral revient</h2>')
    expect(text).toContain(
      'Au nord, l’eau a monté de <strong>deux mètres</strong>, dit un <a href="https://example.org/aral">rapport</a><em> récent</em><sup>2</sup>.<sup>',
    )
    expect(text).toContain('Banque mondiale, 2025.')
    expect(JSON.stringify(body)).toContain('à Kokaral')
    expect(report.changed).toContain('1 lien débarrassé d’un détour')
    expect(report.dropped).toContain('1 image d’un autre site')
  })

  test('LibreOffice', () => {
    const html = clipboard('libreoffice.html')
    const { body, report } = paste(html)
    expect(report.source).toBe('libreoffice')
    expect(body.content.map((block) => block.type)).toEqual(['heading', 'paragraph', 'orderedList', 'blockquote', 'paragraph'])
    const text = markup(html)
    expect(text).toContain('compte 30\u00a0km<sup>')
    expect(text).toContain('H<sub>2</sub>O et 10<sup>3</sup>')
    expect(text).toContain('<i lang="ru-RU">вокзал</i>')
    expect(text).toContain('Chemins de fer ouzbeks.')
    expect(report.changed).toContain('1 soulignement rendu en texte simple')
  })

  test('a web page', () => {
    const html = clipboard('web.html')
    const { body, report } = paste(html)
    expect(report.source).toBe('web')
    const text = markup(html)
    expect(text).not.toMatch(/javascript|Accueil|caché|pistage|S’abonner|window\.ran|color/)
    expect(text).toContain('<h2>Hydrogène\u00a0: le pari du Mangystau</h2>')
    expect(text).toContain('Un paragraphe sans balise,</p><p>puis un autre.')
    expect(text).toContain('Le film du projet')
    expect(text).toContain('<caption>Les usines</caption>')
    expect(text).toContain('Ministère de l’énergie.')
    expect(body.content.filter((block) => block.type === 'embed')).toHaveLength(1)
    expect(summary(report)).toBe(
      `Collé depuis une page web\u00a0: ${report.blocks} blocs. Laissé de côté\u00a0: ${report.dropped.join(', ')}. Adapté\u00a0: ${report.changed.join(', ')}.`,
    )
    for (const said of [
      '1 script',
      '1 feuille de style',
      '2 images d’autres sites',
      '1 cadre d’un site inconnu',
      '1 adresse de lien refusée',
      '2 menus ou pieds de page',
      '1 dessin ou objet',
      '1 son ou vidéo',
    ])
      expect(report.dropped).toContain(said)
    expect(report.changed).toContain('1 cadre devenu un contenu intégré')
  })

  test('plain text in the form of the newsroom', () => {
    const copy = readWholeCopy(clipboard('seed.txt'))
    expect(copy?.report.copy?.title).toBe('Le Kazakhstan et l’Union européenne renforcent leur coopération interparlementaire')
    expect(copy?.report.copy?.credit).toBe('www.freepik.com')
    expect(copy?.body.content.filter((block) => block.type === 'heading')).toHaveLength(2)
    expect(copy?.report.dropped).toEqual(['2 lignes étrangères à l’article'])
  })

  test('other plain text is its paragraphs', () => {
    expect(readWholeCopy('Une phrase.\n\nUne autre.')).toBeNull()
    expect(readText('un\ndeux').body.content).toHaveLength(2)
    expect(readText('un\ndeux\n\ntrois').body.content).toHaveLength(2)
  })
})

describe('whatever is pasted', () => {
  const pieces = fc.constantFrom(
    ...'<p>,</p>,<div>,</div>,<b>,</b>,<i>,<table>,<tr>,<td>,<td colspan=99>,</table>,<ul>,<li>,</ul>,<ol start=-4>,<h1>,</h1>,<blockquote>,</blockquote>,<pre>,</pre>,<br>,<br><br>,<script>x</script>,<style>,</style>,<a href=javascript:x>,<a href="https://a.example">,</a>,<a href=#_ftn1>,<div id=ftn1>,<iframe src=https://youtu.be/dQw4w9WgXcQ>,</iframe>,<img src=x onerror=x>,<svg><script>,</svg>,<p style="mso-list:l0 level9 lfo1">,<span style="font-weight:700;vertical-align:sub">,<sup>,<sub>,</span>,<math><mi>,<template>,<x-y>,&nbsp;,&#0;'.split(
      ',',
    ),
    'mot',
    ' "cité" ! ',
    '\ud83d',
    '<span lang=ru>слово</span>',
    '<p lang="">',
  )
  test('is a body that can be stored and opened again', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (list) => {
        const { body } = paste(list.join(''))
        expect(toBody(fromBody(bodySchema, body)).content.length).toBeGreaterThanOrEqual(0)
        expect(JSON.stringify(body)).not.toMatch(/javascript:|onerror/)
      }),
      { numRuns: 1500 },
    )
  })
  test('loses no word of a plain paragraph', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<b>', '</b>', '<span>', '</span>', '<i>', 'train ', 'gare ', ' rail'), { maxLength: 20 }), (list) => {
        const words = list
          .filter((piece) => !piece.startsWith('<'))
          .join('')
          .split(/\s+/)
          .filter(Boolean)
        expect(
          bodyText(paste(`<p>${list.join('')}</p>`).body)
            .split(/\s+/)
            .filter(Boolean),
        ).toEqual(words)
      }),
    )
  })
  test('of two hundred levels is read to an end', () => {
    expect(() => paste(`${'<div><ul><li>'.repeat(200)}x`)).not.toThrow()
  })
})
