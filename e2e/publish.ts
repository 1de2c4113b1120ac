import { writeFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { run } from '#e2e/site.ts'

/** Publishes a copy with a title of its own, by a process beside the running site. Returns its path. */
export async function publish(title: string, slug = `essai-${Date.now()}`): Promise<string> {
  const file = test.info().outputPath('copie.txt')
  await writeFile(
    file,
    `${title}\n\nUn chapeau assez long pour être lu comme une phrase, avec son point final.\n\nUn premier paragraphe qui dit une chose simple et vraie, sur deux lignes peut-être.\n`,
  )
  const { code, output } = await run('db/run.ts', ['node', 'db/import.ts', file, '--rubric', 'sciences', '--country', 'mongolie', '--slug', slug, '--publish'])
  expect(code, output).toBe(0)
  return `/articles/${slug}`
}
