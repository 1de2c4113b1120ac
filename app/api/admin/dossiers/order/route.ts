import { orderDoor } from '#app/_server/nouns.ts'

export const PUT = orderDoor('dossiers')
