import { nounDoors } from '#app/_server/nouns.ts'

export const PUT = nounDoors.rubrics.update
export const DELETE = nounDoors.rubrics.remove
