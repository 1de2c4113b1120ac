import { nounDoors } from '#app/_server/nouns.ts'

export const PUT = nounDoors.countries.update
export const DELETE = nounDoors.countries.remove
