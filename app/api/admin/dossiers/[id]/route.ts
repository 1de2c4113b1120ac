import { nounDoors } from '#app/_server/nouns.ts'

export const PUT = nounDoors.dossiers.update
export const DELETE = nounDoors.dossiers.remove
