'use client'

import { Failure } from '#components/site/failure.tsx'
import './globals.css'

export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="fr">
      <body>
        <title>Service momentanément interrompu</title>
        <Failure digest={error.digest} retry={reset} />
      </body>
    </html>
  )
}
