import { readFile, writeFile } from 'node:fs/promises'
import { verdictText } from '@kader/audit/verdict-text'
import { verifyLogFile } from '@kader/audit/verify-log-file'
import { Command } from 'commander'
import { callGateway } from './call-gateway.ts'
import { dataFolder } from './data-folder.ts'
import { fail } from './fail.ts'

/** `kader audit`: verify a log file with nothing but that file, or fetch one from the running gateway. */
export function auditCommand(): Command {
  const audit = new Command('audit').description('het logboek controleren')
  audit
    .command('verify')
    .argument('<bestand>', 'het logboek zoals de toezichthouder het ophaalt')
    .option('--key <sleutel>', 'de openbare sleutel die u vertrouwt, in hexadecimale vorm')
    .description('controleert een logboek met niets anders dan dat bestand')
    .action(verify)
  audit
    .command('export')
    .argument('<logboek>', 'het kenmerk van het logboek')
    .argument('<bestand>', 'waar het logboek komt')
    .description('haalt een logboek op bij de draaiende gateway')
    .action(exportLog)
  audit.command('logs').description('toont welke logboeken er zijn').action(listLogs)
  return audit
}

async function verify(file: string, { key }: { readonly key?: string }): Promise<void> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return fail(`Het bestand ${file} is niet te lezen.`)
  }
  const verdict = verifyLogFile(text, key)
  if (!verdict.ok) return fail(verdictText(verdict))
  process.stdout.write(`${verdictText(verdict)}\nSleutel: ${verdict.key}\n`)
  if (key === undefined) process.stdout.write('Vergelijk deze sleutel met die van uw cel, of geef hem mee met --key.\n')
}

async function exportLog(log: string, file: string): Promise<void> {
  const answer = await askGateway('audit export', { log })
  if (answer === undefined) return
  if (typeof answer !== 'string') return fail('Dit logboek is er niet.')
  await writeFile(file, answer)
  process.stdout.write(`Het logboek staat in ${file}.\n`)
}

async function listLogs(): Promise<void> {
  const answer = await askGateway('audit logs')
  if (!Array.isArray(answer)) return
  for (const { log, size } of answer as { log: string; size: number }[]) process.stdout.write(`${log}  ${size} lijnen\n`)
}

async function askGateway(command: string, input?: unknown): Promise<unknown> {
  const answer = await callGateway(dataFolder(), command, input)
  if (answer === undefined) return fail('Er draait geen gateway op deze gegevensmap. Start Kader eerst.')
  if (!answer.ok) return fail('De gateway kon dit niet beantwoorden. Kijk het kenmerk na.')
  return answer.result
}
