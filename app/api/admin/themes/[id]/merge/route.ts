import { nounDoors } from '#app/_server/nouns.ts'

export const POST = nounDoors.themes.merge
