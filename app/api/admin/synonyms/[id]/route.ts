import { nounDoors } from '#app/_server/nouns.ts'

export const PUT = nounDoors.synonyms.update
export const DELETE = nounDoors.synonyms.remove
