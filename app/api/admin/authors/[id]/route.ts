import { nounDoors } from '#app/_server/nouns.ts'

export const PUT = nounDoors.authors.update
export const DELETE = nounDoors.authors.remove
