import { periodOf } from '#app/(reader)/archives/below.tsx'

const pages = periodOf('country', { slug: 'kazakhstan', year: '2026', month: '11', day: '01' })

export const generateStaticParams = pages.params
export const generateMetadata = pages.metadata
export default pages.Page
