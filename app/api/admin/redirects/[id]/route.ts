import { nounDoors } from '#app/_server/nouns.ts'

export const PUT = nounDoors.redirects.update
export const DELETE = nounDoors.redirects.remove
