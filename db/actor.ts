/**
 * Who acts. A right is a value of these types: a rule that needs an editor takes an `Editor`, and nothing but the
 * sign-in door and the commands of this machine's operator can make one. The import rules in `biome.json` keep it so.
 */
declare const right: unique symbol

/** `userId` is null where the operator of the machine acts through a command. */
export type Editor = Readonly<{ name: string; userId: string | null; [right]: 'editor' }>

/** The person at the keyboard of the server, who could write to the database anyway. `command` is kept in the journal. */
export function operator(command: string): Editor {
  return { name: `commande ${command}`, userId: null } as Editor
}
