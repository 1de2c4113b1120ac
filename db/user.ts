/**
 * `npm run user -- promote <address> [role]`, `disable <address>`, `enable <address>`, `forget-factor <address>`, `list`: who may do what, from the
 * keyboard of the server. Works beside the running site.
 */
import { parseArgs } from 'node:util'
import { giveRole, listStaff, setDisabled } from '#db/accounts/accounts.ts'
import { parseAddress } from '#db/accounts/address.ts'
import { forgetFactor } from '#db/accounts/roles.ts'
import { operator, type Role } from '#db/actor.ts'
import { exitWith, StartError } from '#db/env.ts'

const USAGE = `npm run user -- promote <adresse> [reader|author|editor|admin]   donne un rôle (admin si rien n’est dit) ; la personne se connecte ensuite par courriel
npm run user -- disable <adresse>                                 ferme un compte et le déconnecte partout
npm run user -- enable <adresse>                                  le rouvre
npm run user -- forget-factor <adresse>                           retire le second facteur de qui l’a perdu
npm run user -- list                                              qui peut écrire`

const roles = ['reader', 'author', 'editor', 'admin'] as const

await main().catch(exitWith)
process.exit(0)

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [command, given = '', role = 'admin'] = positionals
  const admin = operator('user')
  if (command === 'list') {
    for (const person of await listStaff()) say(`${person.role.padEnd(7)} ${person.email}${person.name && `  ${person.name}`}`)
    return
  }
  if (command !== 'promote' && command !== 'disable' && command !== 'enable' && command !== 'forget-factor') throw new StartError(USAGE)
  const address = parseAddress(given)
  if (!address) throw new StartError(`« ${given} » n’est pas une adresse e-mail.\n\n${USAGE}`)
  if (command === 'promote') {
    if (!isRole(role)) throw new StartError(`Le rôle « ${role} » n’existe pas.\n\n${USAGE}`)
    await giveRole(admin, address, role)
    say(`${address.email} a maintenant le rôle ${role}.`)
  } else if (command === 'forget-factor') {
    await forgetFactor(admin, address)
    say(`${address.email} n’a plus de second facteur.`)
  } else {
    await setDisabled(admin, address, command === 'disable')
    say(command === 'disable' ? `${address.email} ne peut plus se connecter.` : `${address.email} peut de nouveau se connecter.`)
  }
}

const isRole = (text: string): text is Role => roles.some((role) => role === text)

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
