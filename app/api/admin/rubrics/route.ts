import { nounDoors } from '#app/_server/nouns.ts'

export const GET = nounDoors.rubrics.list
export const POST = nounDoors.rubrics.create
