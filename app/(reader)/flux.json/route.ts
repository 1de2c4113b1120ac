import { answerFeed } from '#app/_server/machines.ts'

export const GET = () => answerFeed(null, 'flux.json', '/flux.json')
