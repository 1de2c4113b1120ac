import { nounDoors } from '#app/_server/nouns.ts'

export const GET = nounDoors.countries.list
export const POST = nounDoors.countries.create
