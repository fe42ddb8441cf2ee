import type { SameKeys } from '../area.ts'
import type { obligations as dutch } from '../nl/obligations.ts'

export const obligations: SameKeys<typeof dutch> = {
  'O-LOG':
    'Halten Sie fest, wer was mit wem, warum und wann geteilt hat. Was Sie in Kader selbst teilen, hält Kader fest.',
  'O-SECRET': 'Wer dies erhält, muss es geheim halten.',
  'O-PURP': 'Verwenden Sie dies nur für den angegebenen Zweck.',
  'O-RET': 'Die Aufbewahrungsfrist liegt im Voraus fest. Danach wird dies vernichtet.',
  'O-OWNFILE': 'Nehmen Sie in Ihre eigene Akte nur auf, was das Gesetz erlaubt.',
  'O-NOMENTION': 'Sagen Sie nicht, dass es dies gibt, und nicht, von wem es kommt.',
  'O-TRANSP': 'Ihr Dienst gibt allgemein bekannt, wie er solche Daten nutzt.',
  'O-INFORM': 'Informieren Sie die Person, es sei denn, das schadet.',
  'O-LISTPERS': 'Führen Sie eine Liste der besprochenen Personen.',
  'O-LISTACCESS': 'Führen Sie eine Liste, wer Zugang hat.',
  'O-DPO': 'Der Datenschutzbeauftragte antwortet und notiert die Gründe.',
  'O-REVOKE': 'Entziehen Sie den Zugang am selben Tag.',
  'O-DESTROY': 'Vernichten Sie alle Kopien.',
  'O-MIN': 'Teilen Sie nur das Minimum.',
  'O-EXPLAIN': 'Erklären Sie, warum es nicht geht, und was möglich ist.',
}
