// A second process for the lock tests: takes the folder, says so, and holds it until it is killed.
import { lockFolder } from '../database/folder-lock.ts'

lockFolder(process.argv[2] ?? '')
// What is not referred to is collected here; the lock must hold all the same.
globalThis.gc?.()
process.stdout.write('held\n')
setInterval(() => undefined, 1000)
