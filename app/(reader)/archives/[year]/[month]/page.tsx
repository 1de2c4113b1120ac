import { periodOf } from '#app/(reader)/archives/below.tsx'

const pages = periodOf(null, { year: '2026', month: '11' })

export const generateStaticParams = pages.params
export const generateMetadata = pages.metadata
export default pages.Page
