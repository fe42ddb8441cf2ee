import { agreedDescription, agreeOnDescription, currentDescription } from './advice-api/agreed-description.ts'
import { agreedContract, agreeOn, currentContract } from './contract-files.ts'
import { sectorMounts } from './sector-mounts.ts'

const changed = sectorMounts.filter((mount) => agreedContract(mount) !== currentContract(mount))
const described = agreedDescription() === currentDescription()
const names = [
  ...changed.map(({ portal, version }) => `${portal} ${version}`),
  ...(described ? [] : ['advice']),
]

if (process.argv.includes('--write')) {
  for (const mount of changed) agreeOn(mount)
  if (!described) agreeOnDescription()
  process.stdout.write(
    names.length === 0 ? 'Every contract is as agreed.\n' : `Written: ${names.join(', ')}.\n`,
  )
} else if (names.length > 0) {
  process.stderr.write(
    `Contracts differ from what was agreed: ${names.join(', ')}. Review, then run with --write.\n`,
  )
  process.exitCode = 1
}
