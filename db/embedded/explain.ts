/** What PostgreSQL or the system said, as a sentence that tells a person what to do. */
import { StartError } from '#db/env.ts'

type Case = [pattern: RegExp, sentence: (folder: string, match: RegExpExecArray) => string]

const cases: Case[] = [
  [
    /No space left on device|ENOSPC|EDQUOT|Disk quota exceeded/,
    (folder) => `Le disque est plein : la base de données de ${folder} ne peut pas écrire. Libérez de la place, puis relancez.`,
  ],
  [/initialized by PostgreSQL version (\d+)/, (folder, [, version]) => otherVersion(folder, version ?? 'autre')],
  [
    /lock file "[^"]*" already exists|pre-existing shared memory block/,
    (folder) => `Un autre serveur PostgreSQL utilise déjà ${folder}. Arrêtez-le, ou choisissez un autre dossier avec DATA_DIR.`,
  ],
  [
    /error while loading shared libraries: ([^\s:]+)/,
    (_, [, library]) => `PostgreSQL a besoin de la bibliothèque ${library}, absente de cette machine. Installez-la, ou indiquez une base dans DATABASE_URL.`,
  ],
  [
    /could not (?:create|resize|map) (?:any )?(?:anonymous )?shared memory|Cannot allocate memory/,
    () => 'La mémoire manque pour démarrer PostgreSQL. Libérez-en, puis relancez.',
  ],
  [/EROFS|Read-only file system/, (folder) => `Le dossier ${folder} est en lecture seule. Choisissez un autre dossier avec DATA_DIR.`],
  [
    /EACCES|EPERM|Permission denied/,
    (folder) => `Les droits manquent pour écrire dans ${folder}. Rendez ce dossier à l’utilisateur qui lance la commande, ou changez DATA_DIR.`,
  ],
]

/** `said`: the last lines of the server's log, or an error of the system. `log`: where the whole of it stands. */
export function explain(said: string, folder: string, log: string): StartError {
  for (const [pattern, sentence] of cases) {
    const match = pattern.exec(said)
    if (match) return new StartError(sentence(folder, match))
  }
  const reason = said
    .split('\n')
    .filter((line) => /FATAL|PANIC|error:/.test(line))
    .at(-1)
    ?.replace(/^.*?(?:FATAL|PANIC|error):\s*/, '')
  return new StartError(
    `PostgreSQL n’a pas démarré avec ${folder}${reason ? ` : « ${reason.trim()} »` : ''}. Le détail est dans ${log}. ` +
      'Si le dossier est abîmé, remettez une sauvegarde à sa place, ou renommez-le pour repartir d’une base vide.',
  )
}

/** The files of one major version cannot be read by another. */
export function otherVersion(folder: string, version: string): StartError['message'] {
  return (
    `${folder} vient de PostgreSQL ${version}, ce journal emploie PostgreSQL 18. Exportez la base avec pg_dump de la version ${version}, renommez ce dossier, ` +
    'relancez, puis réimportez ; ou indiquez dans DATABASE_URL un serveur de cette version.'
  )
}
