/** Every code the gateway can answer with, per answer and per field: what happened, and what one can do. */
export const errors = {
  code: {
    absent: 'Dit is er niet, of u mag het niet zien. Ga terug en begin opnieuw.',
    'session-ended': 'Uw sessie is beëindigd. Meld u opnieuw aan.',
    invalid: 'Iets klopt niet in wat u hebt ingevuld. Kijk het na en probeer opnieuw.',
    conflict: 'Iemand heeft dit intussen gewijzigd. Laad de pagina opnieuw om de laatste stand te zien.',
    'foreign-origin': 'Deze vraag kwam niet van deze website. Er is niets gebeurd. Open Kader opnieuw.',
    'too-large': 'Dit is te groot om te versturen. Maak het korter.',
    'rate-limited': 'U vroeg te veel na elkaar. Wacht een minuut en probeer opnieuw.',
    unavailable: 'Kader kan dit nu niet doen. Er is niets veranderd. Probeer het straks opnieuw.',
    unreachable: 'Er is geen verbinding met Kader. Kijk uw netwerk na en probeer opnieuw.',
    failed: 'Er ging iets mis aan onze kant. U hebt niets verkeerd gedaan. Probeer het opnieuw.',
  },
  field: {
    required: 'Vul dit in.',
    'too-long': 'Dit is te lang. Maak het korter.',
    'too-short': 'Dit is te kort. Schrijf iets meer.',
    'too-many': 'Dit zijn er te veel. Haal er enkele weg.',
    'not-a-date': 'Dit is geen bestaande dag. Kies een dag op de kalender.',
    'not-a-number': 'Schrijf hier een getal.',
    'too-small': 'Dit getal is te klein.',
    'too-large': 'Dit getal is te groot.',
    'too-early': 'Deze dag ligt te vroeg. Kies een latere dag.',
    'too-late': 'Deze dag ligt te laat. Kies een vroegere dag.',
    twice: 'Dit staat er twee keer.',
    'two-parties': 'Kies minstens twee diensten.',
    'not-a-kbo':
      'Dit is geen KBO-nummer. Het heeft tien cijfers en begint met 0 of 1; de laatste twee controleren de rest.',
    'not-an-institution': 'Dit is geen instellingsnummer. Het heeft hoogstens zes cijfers.',
    'not-an-ovo': 'Dit is geen OVO-code. Ze begint met OVO en heeft dan zes cijfers.',
    'not-a-nis': 'Dit is geen NIS-code. Ze heeft vijf cijfers.',
    overlaps:
      'Een gemeente staat hier twee keer voor dezelfde dag. Laat de ene periode eindigen voor de andere begint.',
    'unknown-choice': 'Kies een van de mogelijkheden.',
    invalid: 'Dit klopt niet. Kijk het na.',
  },
} as const
