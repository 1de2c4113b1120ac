import { nounDoors } from '#app/_server/nouns.ts'

export const GET = nounDoors.redirects.list
export const POST = nounDoors.redirects.create
