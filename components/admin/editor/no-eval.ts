/** To be imported before what describes itself with zod: the policy of the page allows no code made of text, which zod would try in the browser. */
import { z } from 'zod'

if (typeof window !== 'undefined') z.config({ jitless: true })
