import { nounDoors } from '#app/_server/nouns.ts'

export const PUT = nounDoors.themes.update
export const DELETE = nounDoors.themes.remove
