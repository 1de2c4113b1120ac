import { nounDoors } from '#app/_server/nouns.ts'

export const GET = nounDoors.synonyms.list
export const POST = nounDoors.synonyms.create
