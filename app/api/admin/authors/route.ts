import { nounDoors } from '#app/_server/nouns.ts'

export const GET = nounDoors.authors.list
export const POST = nounDoors.authors.create
