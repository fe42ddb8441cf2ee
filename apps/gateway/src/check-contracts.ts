import { agreedContract, agreeOn, currentContract } from './contract-files.ts'
import { sectorMounts } from './sector-mounts.ts'

const changed = sectorMounts.filter((mount) => agreedContract(mount) !== currentContract(mount))
const names = changed.map(({ portal, version }) => `${portal} ${version}`).join(', ')

if (process.argv.includes('--write')) {
  for (const mount of changed) agreeOn(mount)
  process.stdout.write(changed.length === 0 ? 'Every contract is as agreed.\n' : `Written: ${names}.\n`)
} else if (changed.length > 0) {
  process.stderr.write(`Contracts differ from what was agreed: ${names}. Review, then run with --write.\n`)
  process.exitCode = 1
}
