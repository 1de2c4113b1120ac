import { nounDoors } from '#app/_server/nouns.ts'

export const GET = nounDoors.dossiers.list
export const POST = nounDoors.dossiers.create
