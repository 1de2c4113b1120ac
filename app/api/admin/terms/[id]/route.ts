import { nounDoors } from '#app/_server/nouns.ts'

export const PUT = nounDoors.terms.update
export const DELETE = nounDoors.terms.remove
