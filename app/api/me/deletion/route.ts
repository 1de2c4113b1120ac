import { endAccount } from '#app/_server/end-account.ts'

export const POST = endAccount
