// A second process for the lock tests: takes the folder, says so, and holds it until it is killed.
import { lockFolder } from '../database/folder-lock.ts'

lockFolder(process.argv[2] ?? '')
process.stdout.write('held\n')
setInterval(() => undefined, 1000)
