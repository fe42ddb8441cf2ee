import { Command } from 'commander'
import { adviseCommand } from './advise.ts'
import { analyseCommand } from './analyse.ts'
import { auditCommand } from './audit.ts'
import { demoCommand } from './demo.ts'
import { diffCommand } from './diff.ts'
import { rulebookCommands } from './rulebook-lists.ts'
import { vignettesCommand } from './vignettes.ts'

const program = new Command('kader')
  .description('Kader op de opdrachtregel')
  .addCommand(auditCommand())
  .addCommand(demoCommand())
  .addCommand(adviseCommand())
  .addCommand(vignettesCommand())
  .addCommand(analyseCommand())
  .addCommand(diffCommand())
for (const command of rulebookCommands()) program.addCommand(command)

await program.parseAsync()
