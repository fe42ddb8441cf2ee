import { writeFileSync } from 'node:fs'
import { stepsPage, stepsTable } from './steps-table.ts'

writeFileSync(new URL('../../../../docs/steps.md', import.meta.url), stepsPage(await stepsTable()))
