import { isMunicipality } from './municipalities.ts'
import type { Trace } from './trace.ts'
import { tracesOf } from './trace.ts'

const suffixes =
  'straat|straatje|laan|steenweg|stwg|dreef|plein|lei|baan|kaai|hof|dijk|steeg|pad|ring|vest|wijk|heide|veld|singel|park|weg|markt|berg|kouter|rei|str'

/** "Kerkstraat 12", "Grote Markt 1 bus 3". */
const flemish = tracesOf(
  'address',
  new RegExp(
    String.raw`(?<![\p{L}])(?:[\p{L}'’-]{2,30}(?:${suffixes})|[\p{Lu}][\p{L}'’-]{1,20} (?:${suffixes}))\.?,? (?:nr\.? ?|nummer )?\d{1,4}(?: ?[a-z])?(?: ?(?:bus|b|\/) ?\w{1,5})?(?![\p{L}\d])`,
    'giu',
  ),
  (found) => !ordinary.test(found) && !isCounted.test(found),
)
const french = tracesOf(
  'address',
  /(?<!\p{L})(?:rue|avenue|chaussée|boulevard|place)(?: (?:de|du|des|la|le|les|d'|l'))* ?\p{Lu}[\p{L}' -]{1,40}? ?,? ?\d{1,4}(?!\d)/giu,
)
const named = tracesOf(
  'address',
  /(?<=(?:woont|woonachtig|gedomicilieerd|verblijft|adres)(?: is| op| in| te| aan| de| het|:)* )(?:de |het )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? \d{1,4}(?![\d\p{L}])/gu,
  (found) => !/^(?:art|blok|kamer|klas)/i.test(found),
)
const withPostcode = tracesOf(
  'address',
  /(?<![\d.,/]|(?<!\bB)-)[1-9]\d{3}(?: ?-)? \p{L}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?/gu,
  isPlace,
)

/** Words that end like a street and are none. */
const ordinary =
  /^(?:onderweg|halverwege|snelweg|spoorweg|autosnelweg|gerechtshof|arbeidshof|assisenhof|hof|schoolplein|speelplein|dorpsplein|marktplein|gerechtelijk|rechtsgang|afbaan|loopbaan|opvolgingsbaan|voetpad|fietspad|werkveld|zorgveld|beroepenveld|speelveld|voetbalveld|arbeidsmarkt|supermarkt|wijk|buurtwijk|woonwijk|doelwijk|bijwijk|stationsplein|tijdspad|leerpad|voorbereid\w*|leidraad|verplichtingswijk|kring|leerling|ring|\p{L}*(?:ering|eling|aring|oring|uring|iding|jving|uiring|ijving)|\p{L}+ing)/iu

/** "In de straat 3 jongeren": what follows the number is what is counted. */
const isCounted = /^(?:de|het|een|die|deze|onze|op|in|aan)\s/i

function isPlace(found: string): boolean {
  const [, code = '', place = ''] = /^(\d{4})(?: ?-)? (.+)$/u.exec(found) ?? []
  const words = place.split(' ')
  if (words.some((word) => isMunicipality(word))) return true
  const looksLikeAYear = code >= '1900' && code <= '2099'
  return !looksLikeAYear && /^\p{Lu}\p{Ll}/u.test(place) && !unit.test(place)
}

const unit =
  /^(?:Euro|Eur|Leerlingen|Cliënten|Mensen|Inwoners|Personen|Kinderen|Jongeren|Gezinnen|Dossiers|Gevallen|Km|Meter|De|Het|En|Dat|Is|In)\b/u

export function findAddresses(text: string): Trace[] {
  return [...flemish(text), ...french(text), ...named(text), ...withPostcode(text)]
}
