import { nounDoors } from '#app/_server/nouns.ts'

export const GET = nounDoors.themes.list
export const POST = nounDoors.themes.create
