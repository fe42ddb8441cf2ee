import type { ContinuationVerdict } from './verify-continuation.ts'

type Fault = Extract<ContinuationVerdict, { readonly ok: false }>

const faults: Record<Fault['at'], string> = {
  format: 'Dit bestand is geen logboek van Kader, of het is na het afhalen gewijzigd.',
  entry: 'is onleesbaar of gewijzigd.',
  root: 'De lijnen kloppen niet met het controlegetal: er is een lijn gewijzigd, weggelaten, toegevoegd of verplaatst.',
  signature: 'De handtekening klopt niet: het controlegetal, de dag of de sleutel is gewijzigd.',
  key: 'De handtekening is met een andere sleutel gezet dan die welke u vertrouwt.',
  earlier: 'Het logboek bewaart niet alles wat het eerdere controlepunt zag: het verleden is herschreven.',
}

/** What a verdict says to the supervisor, in plain Dutch. */
export function verdictText(verdict: ContinuationVerdict): string {
  if (verdict.ok) {
    const lines = verdict.size === 1 ? '1 lijn' : `${verdict.size} lijnen`
    return `Het logboek is ongewijzigd: ${lines}, ondertekend op ${verdict.day}.`
  }
  return verdict.at === 'entry' ? `Lijn ${verdict.entry + 1} ${faults.entry}` : faults[verdict.at]
}
