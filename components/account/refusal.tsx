import type { ReactNode } from 'react'

/** `status` as it stands in the address, and what each means on this page; any other is said in general. */
type Props = { status: string | undefined; sentences: Record<string, ReactNode> }

export function Refusal({ status, sentences }: Props) {
  if (!status) return null
  return (
    <p role="alert" id="refus" className="refusal">
      {refusalOf(status, sentences)}
    </p>
  )
}

export const refusalOf = <T,>(status: string, sentences: Record<string, T>): T | string =>
  sentences[status] ?? 'Le journal ne peut pas répondre pour le moment. Rien n’est perdu\u00a0: réessayez dans un instant.'
