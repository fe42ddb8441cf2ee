import { Command } from 'commander'
import { auditCommand } from './audit.ts'
import { demoCommand } from './demo.ts'

const program = new Command('kader')
  .description('Kader op de opdrachtregel')
  .addCommand(auditCommand())
  .addCommand(demoCommand())

await program.parseAsync()
