/**
 * `npm run import -- copy.txt --rubric politique [--country kazakhstan] [--publish] [--dry-run]`: a copy in plain text
 * becomes an article. It says what it understood; the same file twice does not double, and a changed one becomes a new
 * version of the article that its title made before.
 */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { operator } from '#db/actor.ts'
import { type ArticleInput, createArticle, findArticleBy, reviseArticle } from '#db/articles/drafts.ts'
import { publishArticle } from '#db/articles/publication.ts'
import { slugify } from '#db/articles/slug.ts'
import { bodyText, countWords, readingMinutes } from '#db/body/text.ts'
import { closeDatabase } from '#db/client.ts'
import { type Copy, readCopy } from '#db/copy.ts'
import { exitWith, StartError } from '#db/env.ts'
import { AppError, Invalid, isOutage } from '#db/errors.ts'
import { storePicture } from '#db/media/picture.ts'
import { checkSlugs } from '#db/taxonomy.ts'

const usage =
  'Usage : npm run import -- <copie.txt> --rubric <rubrique> [--country <pays>]… [--theme <thème>]… [--author <auteur>]… [--dossier <dossier>] [--kind news|analysis|interview|brief] [--slug <adresse>] [--picture <image>] [--publish] [--dry-run]'
const LARGEST_FILE = 64 * 1024 * 1024

const say = (line: string) => void process.stdout.write(`${line}\n`)

await main()
  .catch((error: unknown) => exitWith(inWords(error)))
  .finally(closeDatabase)

async function main(): Promise<void> {
  const { file, values } = readArguments()
  const copy = readCopy(await readBytes(file))
  const slug = values.slug ?? slugify(copy.title)
  if (!slug) throw new Invalid('Le titre ne donne pas d’adresse ; indiquez-en une avec --slug.')
  const nouns = { rubric: values.rubric, countries: values.country, themes: values.theme, authors: values.author, dossier: values.dossier ?? null }
  await checkSlugs(nouns)
  const sourceKey = `copy:${createHash('sha256')
    .update(JSON.stringify([copy.title, copy.standfirst, bodyText(copy.body)]))
    .digest('hex')}`
  tell(copy, slug, values.picture)

  const same = await findArticleBy({ sourceKey })
  const standing = same ?? (await findArticleBy({ slug }))
  if (standing && !same && !standing.sourceKey?.startsWith('copy:'))
    throw new Invalid(`L’adresse « ${slug} » appartient à un autre article ; indiquez-en une avec --slug.`)
  const picture = values.picture && (await readBytes(values.picture))
  if (same) say('Déjà importée   cette copie est un article du journal : elle n’est pas doublée et rien n’y est changé.')
  else if (standing) say('Nouvelle version de l’article qui porte cette adresse, avec la rubrique, les pays et l’image de cette commande.')
  if (values['dry-run']) {
    if (!standing) say('Un article serait créé.')
    const published = standing?.state === 'published'
    if (!published) say(values.publish ? 'Il serait publié.' : 'Il resterait un brouillon ; ajoutez --publish pour le publier.')
    return say('Essai à blanc : rien n’a été enregistré.')
  }

  const editor = operator('import')
  const { id } = same ?? (await save())
  if (standing?.state === 'published') return say(`L’article est en ligne : /articles/${standing.slug}`)
  if (!values.publish) return say('L’article est enregistré comme brouillon ; ajoutez --publish pour le publier.')
  const { path } = await publishArticle(editor, id)
  say(`L’article est publié : ${path}`)

  async function save(): Promise<{ id: string }> {
    const image = picture ? await storePicture(picture, { alt: copy.pictureAlt, caption: '', credit: copy.credit }) : null
    const input: ArticleInput = {
      ...nouns,
      slug,
      kind: values.kind,
      title: copy.title,
      standfirst: copy.standfirst,
      body: copy.body,
      image: image && { mediaId: image.id, alt: copy.pictureAlt, caption: '', credit: copy.credit },
      sourceKey,
    }
    if (!standing) return createArticle(editor, input)
    return reviseArticle(
      editor,
      standing.id,
      standing.version,
      { ...input, updatedAt: standing.state === 'published' ? new Date() : null },
      'Copie importée de nouveau',
    )
  }
}

function readArguments() {
  const several = { type: 'string', multiple: true, default: [] as string[] } as const
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        rubric: { type: 'string' },
        country: several,
        theme: several,
        author: several,
        dossier: { type: 'string' },
        kind: { type: 'string', default: 'news' },
        slug: { type: 'string' },
        picture: { type: 'string' },
        publish: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    })
    const [file] = positionals
    if (!file || positionals.length > 1) throw new StartError(`Indiquez un fichier, et un seul.\n${usage}`)
    if (!values.rubric) throw new StartError(`Indiquez la rubrique avec --rubric.\n${usage}`)
    const kinds = ['news', 'analysis', 'interview', 'brief'] as const
    const kind = kinds.find((name) => name === values.kind)
    if (!kind) throw new StartError(`--kind vaut ${kinds.join(', ')}.`)
    return { file, values: { ...values, rubric: values.rubric, kind } }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const [, option = ''] = /'(-[^' ]*)/.exec(error.message) ?? []
    throw new StartError(`L’option ${option} est inconnue ou sa valeur manque.\n${usage}`)
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  const known = await stat(file).catch(() => undefined)
  if (!known) throw new StartError(`Le fichier « ${file} » n’existe pas ou ne peut pas être lu.`)
  if (!known.isFile()) throw new StartError(`« ${file} » n’est pas un fichier.`)
  if (known.size > LARGEST_FILE) throw new StartError(`« ${file} » pèse ${Math.round(known.size / 1e6)} Mo : ce n’est pas une copie.`)
  return readFile(file).catch(() => {
    throw new StartError(`Le fichier « ${file} » ne peut pas être lu ; vérifiez ses droits.`)
  })
}

/** What the rules refuse, and a database that is away, as a sentence; anything else as it is. */
function inWords(error: unknown): unknown {
  if (isOutage(error)) return new StartError('La base de données ne répond pas. Vérifiez DATABASE_URL et que le serveur tourne.')
  if (!(error instanceof AppError)) return error
  const fields = error instanceof Invalid ? Object.entries(error.fields).map(([field, faults]) => `${field} : ${faults.join(', ')}`) : []
  return new StartError([error.message, ...fields].join(' '))
}

function tell(copy: Copy, slug: string, picture: string | undefined): void {
  const words = countWords(bodyText(copy.body))
  const headings = copy.body.content.flatMap((block) => (block.type === 'heading' ? block.content.map((node) => node.text) : []))
  say(`Titre        ${copy.title}`)
  say(`Adresse      /articles/${slug}`)
  say(`Chapeau      ${copy.standfirst || '(aucun)'}`)
  for (const text of headings) say(`Intertitre   ${text}`)
  say(`Texte        ${words} mots, ${readingMinutes(words)} min de lecture (${copy.encoding})`)
  if (copy.pictureAlt) say(`Image        décrite comme « ${copy.pictureAlt} »`)
  if (copy.credit) say(`Crédit       ${copy.credit}`)
  for (const line of copy.dropped) say(`Écarté       ${line}`)
  if ((copy.pictureAlt || copy.credit) && !picture) say('À fournir    l’image elle-même, avec --picture ; l’article paraît sans elle.')
}
