import { config } from 'zod/v4/core'

/** Reading codes never tries to compile: a strict policy would report even the attempt. Imported before all else. */
config({ jitless: true })
