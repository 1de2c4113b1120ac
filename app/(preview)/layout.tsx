import type { Metadata } from 'next'
import ReaderLayout from '#app/(reader)/layout.tsx'
import '../styles/preview.css'

export const metadata: Metadata = { robots: { index: false, follow: false, nocache: true } }

export const instant = false

/** A preview stands where readers would find the article. */
export default ReaderLayout
