/**
 * Who acts. A right is a value of these types: a rule that needs an editor takes an `Editor`, and nothing but the
 * sign-in door and the commands of this machine's operator can make one. The import rules in `biome.json` keep it so.
 * Each role may what the ones before it may, so an `Admin` passes wherever an `Author` is asked for.
 */
declare const right: unique symbol

export type Role = 'reader' | 'author' | 'editor' | 'admin'

type Rights<R extends string> = { readonly [right]: { readonly [K in R]: true } }

/** What of a signed-in person the rules need. `sessionId` names the device, not its secret. */
type SignedIn = Readonly<{ userId: string; sessionId: string; email: string; name: string; role: Role }>

export type Reader = SignedIn & Rights<'reader'>
/** `userId` is null where the operator of the machine acts through a command. */
export type Author = Readonly<{ name: string; userId: string | null }> & Rights<'author'>
export type Editor = Author & Rights<'editor'>
export type Admin = Editor & Rights<'admin'>

/** The actor that each role becomes once it has signed in. */
export type Actors = { reader: Reader; author: Reader & Author; editor: Reader & Editor; admin: Reader & Admin }

const ranks: Record<Role, number> = { reader: 0, author: 1, editor: 2, admin: 3 }

/** The person as an actor of role `as`; undefined where the role that they have does not go so far. */
export function actor<R extends Role>(person: SignedIn, as: R): Actors[R] | undefined {
  return ranks[person.role] >= ranks[as] ? (person as Actors[R]) : undefined
}

/** The person at the keyboard of the server, who could write to the database anyway. `command` is kept in the journal. */
export function operator(command: string): Admin {
  return { name: `commande ${command}`, userId: null } as Admin
}

/** Whether an author may what an editor may; the operator of the machine may everything. */
export const isEditor = (who: Author): who is Editor => !('role' in who) || ranks[who.role as Role] >= ranks.editor
