/** `npm run db:seed`: lays out the demonstration edition in the database at hand, if that still waits for its first. */
import { exitWith } from '#db/env.ts'
import { openDatabase } from '#db/open.ts'
import { layOutEdition, wantsEdition } from '#db/seed/edition.ts'

const opened = await openDatabase({ attach: true, wait: true }).catch(exitWith)
if (await wantsEdition()) {
  await layOutEdition((done, all) => process.stdout.write(`Édition de démonstration : ${done} articles sur ${all}.\n`))
} else {
  process.stdout.write('Cette base contient déjà une édition ou des articles : rien n’est changé.\n')
}
await opened.close()
