import { nounDoors } from '#app/_server/nouns.ts'

export const GET = nounDoors.terms.list
export const POST = nounDoors.terms.create
