/** What a person takes along: everything that is held of them, for programs as JSON and for people as CSV, in one file. */
import { strToU8, zipSync } from 'fflate'
import { toCsv } from '#app/_server/csv.ts'
import type { Held } from '#db/accounts/data.ts'

const about = (date: string) => `Vos données au ${date}

donnees.json contient tout, pour un autre programme. Chaque tableau est aussi un fichier CSV, pour un tableur\u202f; un tableau
vide n’a pas de fichier. Les dates sont en temps universel (ISO 8601). Dans les CSV, une apostrophe précède ce qu’un tableur
prendrait pour une formule. Les clés de connexion ne sont pas conservées\u00a0: seules leurs empreintes le sont, et elles ne
figurent pas ici.
`

/** A ZIP of what `collectData` found. */
export function packData(held: Held, at: Date): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = {
    'lisez-moi.txt': strToU8(about(at.toISOString())),
    'donnees.json': strToU8(`${JSON.stringify({ date: at.toISOString(), ...held }, null, 2)}\n`),
  }
  for (const [name, rows] of Object.entries(held)) if (rows.length > 0) files[`${name}.csv`] = strToU8(toCsv(rows))
  return zipSync(files, { mtime: at })
}
