/** Municipalities of Flanders and Brussels, some boroughs and cities elsewhere, in lower case; and the one that does not exist. */
const municipalities = new Set(
  `
  aalst aalter aarlen aarschot aartselaar achel affligem alken alveringem amands anderlecht antwerpen
  anzegem ardooie arendonk asse assenede avelgem baarle baarle-hertog balen beernem beerse beersel
  begijnendijk bekkevoort berchem berg bergen beringen berlaar berlare bertem bever beveren
  beveren-kruibeke-zwijndrecht bierbeek bilzen bilzen-hoeselt blankenberge bocholt boechout bonheiden boom
  boortmeerbeek borgerhout borgloon bornem bosvoorde boutersem brakel brasschaat brecht bredene bree
  brugge brussel buggenhout charleroi damme deerlijk deinze denderleeuw dendermonde dentergem dessel
  destelbergen deurne diepenbeek diest diksmuide dilbeek dilsen dilsen-stokkem doornik drogenbos drongen
  duffel edegem eeklo ekeren eksel elsene erpe erpe-mere essen etterbeek eupen evere evergem ganshoren
  gavere geel geetbets genk gent gentbrugge geraardsbergen gingelom gistel glabbeek grimbergen grobbendonk
  haacht haaltert halen halle hamme hamont hamont-achel harelbeke hasselt hechtel hechtel-eksel heers
  heist heist-op-den-berg helchteren helkijn hemiksem herent herentals herenthout herk herk-de-stad
  herselt herstappe hertog herzele heusden heusden-zolder heuvelland heverlee hoboken hoegaarden hoeilaart
  hoeselt holsbeek hooglede hoogstraten horebeke houtem houthalen houthalen-helchteren houthulst hove
  huldenberg hulshout ichtegem ieper ingelmunster izegem jabbeke jette kalmthout kampenhout kapelle
  kapelle-op-den-bos kapellen kaprijke kasterlee katelijne keerbergen kessel kessel-lo kinrooi kluisbergen
  knokke knokke-heist koekelare koekelberg koksijde kontich kortemark kortenaken kortenberg kortrijk
  kraainem kruibeke kruisem kuurne laakdal laarne lanaken landen langemark langemark-poelkapelle latem
  lebbeke lede ledeberg ledegem lendelede lennik leopoldsburg leuven lichtervelde liedekerke lier lierde
  lievegem lille linkebeek lint linter lo-reninge lochristi lokeren lommel londerzeel lubbeek luik lummen
  maarkedal maaseik maasmechelen machelen maldegem malle mariakerke mechelen meerhout meise melle menen
  merchtem mere merelbeke merelbeke-melle merksem merksplas mesen middelkerke mol molenbeek moorslede
  mortsel namen nazareth niel nieuwerkerken nieuwpoort nijlen niklaas ninove oefendorp oefenstad olen
  oostakker oostende oosterzele oostkamp oostrozebeke oppem opwijk oud-heverlee oud-turnhout oudenaarde
  oudenburg oudergem oudsbergen overijse pajottegem peer pelt pepingen petegem pittem poelkapelle
  poperinge putte puurs puurs-sint-amands ranst ravels reninge retie riemst rijkevorsel roeselare ronse
  roosdaal rotselaar rumst schaarbeek schelle scherpenheuvel scherpenheuvel-zichem schilde schoten
  sint-agatha-berchem sint-genesius-rode sint-gillis sint-gillis-waas sint-jans-molenbeek
  sint-joost-ten-node sint-katelijne-waver sint-lambrechts-woluwe sint-laureins sint-lievens-houtem
  sint-martens-latem sint-niklaas sint-pieters-leeuw sint-pieters-woluwe sint-truiden spiere
  spiere-helkijn stabroek staden steenokkerzeel stekene stokkem temse ternat tervuren tessenderlo
  tessenderlo-ham tielt tielt-winge tienen tongeren tongeren-borgloon torhout tremelo truiden turnhout
  ukkel verviers veurne vilvoorde vleteren voeren vorselaar vorst vosselaar waas waasmunster waregem
  watermaal watermaal-bosvoorde waver wellen wemmel wervik westerlo wetteren wevelgem wezembeek
  wezembeek-oppem wichelen wielsbeke wijnegem willebroek wilrijk winge wingene woluwe wommelgem wondelgem
  wortegem wortegem-petegem wuustwezel zandhoven zaventem zedelgem zele zelzate zemst zoersel zolder
  zonhoven zonnebeke zottegem zoutleeuw zuienkerke zulte zutendaal zwalm zwevegem zwijndrecht
`
    .trim()
    .split(/\s+/),
)

/** A municipality is no person: "OCMW Gent" is fine, "9000 Gent" is part of an address. */
export function isMunicipality(word: string): boolean {
  return municipalities.has(word.toLowerCase())
}
