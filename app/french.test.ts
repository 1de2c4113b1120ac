/**
 * French keeps a no-break space before « : ; ! ? » and inside quotation marks, so that no line begins with a sign. Every text
 * of the interface is looked through as the parser finds it: literals, the pieces of templates, the text of JSX.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** A space at which a line may break; what follows the sign tells it from a selector or a type. */
const breaking = /«[ \n]|[ \n](?:[:;!?]{1,3}(?=$|[\s»”)’<])|»)/

/** The texts of a source with their lines, and what is wrong in them. */
function faultsOf(path: string, source: string): string[] {
  const found: string[] = []
  const look = (text: string, start: number) => {
    if (breaking.test(text)) found.push(`${path}:${source.slice(0, start).split('\n').length} ${text.trim().slice(0, 120)}`)
  }
  const { program } = parseSync(path, source)
  new Visitor({
    Literal(node) {
      if (typeof node.value === 'string') look(node.value, node.start)
    },
    TemplateElement(node) {
      look(node.value.cooked ?? '', node.start)
    },
    JSXText(node) {
      look(node.value, node.start)
    },
  }).visit(program)
  return found
}

test('the scan finds a fault in a literal, a template and the text of a page, and none in code', () => {
  const faults = (source: string) => faultsOf('x.tsx', source.replaceAll('#', '$')).length
  for (const wrong of ["'Vraiment ?'", '`« #{a}`', '`#{a} : #{b}`', '<p>Source : x</p>', '<p>« oui »</p>', '<a title="Dossier : x" />'])
    expect(faults(wrong)).toBe(1)
  for (const right of ["'Vraiment\\u202f?'", '<p>Source&nbsp;: x</p>', "'.a > :is(p, h2)'", 'a ? b : c', '/ ?:/', '// Oui !', "'a; b'"])
    expect(faults(right)).toBe(0)
})

test('no text of the interface has a breaking space where French keeps one together', () => {
  const files = globSync('{app,components}/**/*.{ts,tsx}', { cwd: root }).filter((path) => !/\.test\.tsx?$/.test(path))
  expect(files.length).toBeGreaterThan(200)
  expect(files.flatMap((path) => faultsOf(path, readFileSync(join(root, path), 'utf8')))).toEqual([])
})
