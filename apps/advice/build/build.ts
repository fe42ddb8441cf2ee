import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildElement } from './build-element.ts'
import { buildPages } from './build-pages.ts'
import { app, asIs, dist } from './folders.ts'
import { press } from './press.ts'
import { writeDocuments } from './write-documents.ts'

const { version } = JSON.parse(readFileSync(path.join(app, 'package.json'), 'utf8')) as { version: string }

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist)
for (const folder of asIs) cpSync(folder, dist, { recursive: true })
const pages = await buildPages({ walk: 'src/walk.tsx', practise: 'src/quiz.tsx' })
const element = await buildElement(version)
await writeDocuments({ version, ...pages, element })
press(dist)
