import { monthsBelow } from '#app/(reader)/archives/below.tsx'

const pages = monthsBelow('country', { slug: 'kazakhstan' })

export const generateStaticParams = pages.params
export const generateMetadata = pages.metadata
export default pages.Page
