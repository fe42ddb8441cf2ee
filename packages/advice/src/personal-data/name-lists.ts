import { plain } from './words-in-text.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(plain))

/** First names often given in Flanders and Brussels; nobody in particular. */
export const firstNames = setOf(`
aaliyah aaron abdel abdelhak abdelkader abdellah abdelmalek abdul abdullah abel achmed adam adil adrien ahmed ahmet aicha
aisha aicha alain alex alexander alexandra ali alice alicia alina alexis amina amine amira amir an ana anas andre andrea andreas andrei
andy angela angelique anis anita anja anke ann anna anne anneleen annelies annick anouk anton antoine antoon arne
arno arthur arnaud aster astrid ayla aylin ayoub aziz bart bas bavo ben benjamin benny bert bianca bilal birgit
bob bram brahim brecht brent britt bruno burak camille carine carla carlo carlos caroline cathy cedric celine
charlotte chantal charles chris christel christine christophe cindy claire claudia clara conny cornelis daan damien daniel daniela
daphne dario david dean debbie denis dennis diana dieter dietrich dimitri dina dirk dominique dorien driss driss eddy edith
eduard edward eline elias elena elif elise elisabeth elke ella ellen els elsa emiel emile emily emine emir emma emre enzo eric erik
ernest erwin esra esther eva eveline evelien evy fabian farid fatiha fatih fatima fatma fatoumata faysal febe fernand filip finn fleur florence florian
floris francine francis frank franky fred freddy frederik frits gabriel geert georges gerard gert gerda gino gilbert gilles gisele godelieve greet greta griet guido
gunther gust gustaaf guy hakim halima hamid hamza hanne hannah hannelore hans hassan hasan hatice hedwig heidi helena helene hendrik henk henri
herman hicham hilde hind houssein hugo hussein ibrahim ibtissam ikram ilias ilona ilse iman imane imad imran ine ines inge ingrid iris irina isabel isabelle
ismael ismail iwona jaak jacqueline jacques jade jamal jamila jan jana janne jasmien jasmine jasper jean jef jelle jens jeroen jerome jessica jeremy jill jimmy jo joachim
joanna johan johannes john jolien jonas jonathan joost jordy joren jorik joris jos jose joseph josephine joy joyce juan jules julia julie julien jurgen justine kaat
kamal karel karen karim karima karin karine karl karolien kasper kateryna kathleen kathy katja katleen katrien kayla kelly kenneth kenny kenza kevin khadija khalid khalil kim
kimberly kirsten klaas klara koen koenraad kristel kristien kristof kurt kyara lana lander lara lars laura laurens laurent layla leen leila lena lennert lennard lenny leo leon leona leonie lev liam
lien lies liesbet liesbeth lieselot lieve lieven lina linda linde lisa lise liselotte lize loes loic lore lorena lotte lou louis louise louisa lowie loubna luc luca lucas lucia lucie ludo ludovic luka lukas luna
lut lynn maarten mahmoud malika malik mamadou manon manu marc marcel marco margot maria marian mariam marianne marie marieke marijke marijn marina mario marion maryam mark marleen
marlies martijn martin martine matteo matthias matthijs mathias mathieu mats maurice max maxim maxime mehdi mehmet melanie melissa merel meryem mia michael michel michele michiel mieke miet mika mike mila milan milena
mimoun mina miranda mira miriam moad moham mohamed mohammed mohammad mohand moha monique moniek mostafa mouad mourad muhammad murat musa mustafa myriam nabil nadia nadine nadira najat najib nancy naomi natalia natalie nathalie nathan
nawal nele nick nicky nicolas nicole niels niko nina noa noah noel noor nora norah nordin norbert noura nour olga olivia olivier omar orhan oscar oskar osman othman oussama owen pablo paolo pascal pascale patricia patrick patrik paul paula pauline peggy
peter petra philip philippe pierre piet pieter pieterjan pol quinten rabia rachel rachid rachida raf rafael ramazan rania raoul raymond rebecca redouan regine reinhilde renaat rene renee rik rita rob robbe robert roberto robin roel roeland roger roland romain roman ronald ronny roos rosa
rosalie roxanne ruben rudi rudy rune ruth saar sabine sabrina safa said saida salah salim salima salma sam samantha samia samir samira samuel sander sandra sandrine sandy sanne sara sarah sebastiaan sebastien selim selin selma senna serge serkan seppe severine sevgi shana sharon siebe sigrid
silke simon simone siham sofia sofian sofie soufiane soukaina souad staf stan stef stefan stefaan stefanie steffi stephanie stephane steve steven stijn stefan suzanne svetlana sven svitlana sylvia sylvie tamara tania tanja tarik tatiana teo tess thea theo thibault thibaut thierry thijs thomas tibo tibe til tim timothy tina tine tinneke tobias tom toon tristan
ugur ulrike umit ursula valentina valerie vanessa veerle veronique vic vicky victor victoria vincent viktor violet volodymyr wannes ward wassim wendy werner wesley wietse willem willy wim wouter xander xavier yana yannick yara yasin yasmina yasmine yassin yassine yassir yente yoeri youssef youssra yousra younes yusuf yves yvonne
zakaria zara zayn zeynep zehra zineb zoe zohra
`)

/** Of those, the ones that are also an ordinary word: alone they tell nothing at the start of a sentence or in small letters. */
export const alsoWords = setOf(`
an ben bas els max staf roos leen lien lies mark marie linde fleur jade merel noor joy luna aster britt lut ward wim
pol vic rob sam bob kim tom tim jan jef jos jo leo piet hans guy ine inge eva mia mika lou lore roman victor dean rune
iman said noel john violet rosa robin star storm wolf will til miet mats toon senna finn lev lars max rita stan bert bart
mina angel dina lana musa koen
`)

/** Family names that are common here, and what follows a particle in them. */
export const familyNames = setOf(`
adriaens aerts ahmed akin alami amrani aslan aydin bah bakkali baert bauwens becker beeckman benali bertels bogaert bogaerts bosmans bosman boulanger braem callens celik
ceulemans christiaens claes claessens claeys clerck clercq cools coppens cornelis cox cuyper cuypers damme declercq decock demeyer demir demuynck denis
depauw depoorter deprez desmedt desmet devos dewaele dewilde dewulf diallo diaz dierckx driessens dubois dumont dupont elmas engels ercan everaert fernandez ferreira
franssens garcia geerts gevers goethals goossens govaerts haddad haddou hendrickx hermans heylen heyman hoste huybrechts idrissi jacobs jansen janssen janssens
kaya kilic koc kowalski lambert lambrechts lauwers leclercq lefevre lemmens lenaerts leroy leysen lievens luyten maes maertens marien martens martens
mathieu meert mertens meulemans meyer michiels moens mohamed moreels muller nguyen nijs nowak ozdemir ozturk pauwels peeters petit pieters polat popescu
raes ramaekers rodriguez rombouts sahin santos schepens schoofs segers sels simons smets smet somers stevens swinnen tahiri thys timmermans tran vandamme
vandenberghe vandenbossche vandenbroeck vandevelde vandeputte vanderlinden vanhove vanneste velde verbeke verbruggen vercammen vercauteren verhaegen
verhaeghe verhelst verhoeven verlinden vermeersch vermeulen verschueren verstraete verstraeten vervoort vos wauters wilde willems wouters wuyts yilmaz yildirim yildiz ziani zidane
berghe bossche broeck linden putte poel hoof hove eynde heuvel meulen bulcke steene ouarghi bouazza boutaleb azzouzi hamdaoui fassi haddouchi yahyaoui morabit
`)

/** What stands between the parts of a family name. */
export const particles = setOf(
  'de van den der ter ten te vande vanden vander vanden el al ait ben bin ibn abu du la le della di da dos von',
)
