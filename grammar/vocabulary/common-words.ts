/**
 * Everyday words with å, ä or ö whose letters without them make another word, or several: "for" is "för" far oftener
 * than a tense of "fara". Where a document has lost its å, ä and ö, these are read.
 */
export const commonWords: readonly string[] = (
  'köp köpa köper köpt köpte sålt sålde född följd höll föll tål väg vägen vägar åka åker dör öl ' +
  'för på är från så när där få får fått gå går gått stå står stått må nå når nått nästa även åter över övrig övriga övrigt ' +
  'åt två först första före förr förra lång långa långt längre många någon något några måste gång gången gånger läge läget ' +
  'mål målet målen målsättning målsättningen bäst bästa sätt sättet sätta sätter höjd bör gör göra gjort möte mötet möten mötena ' +
  'fråga frågan frågor frågorna års året åren årets höst hösten hösten våren ärende ärendet ärenden stöd stödet stödja lägga lägger ställa ställer ställs ' +
  'hålla håller hålls hållet råd rådet lån länet gäller gälla gällande känna känner känd större höra hör öka ökar ökad ökat öppen öppet öppna ' +
  'börja börjar början följa följer följs följt ändring ändringar lämna lämnar lämnas lämnat söka söker sökt tänka tänker tänkt träffa träff ' +
  'nämnd nämnden behöver behov behövs förslag förslaget förslagen försök försöket förstå föra förde fördel tillägg åtgärd åtgärder ' +
  'både bör båda hög höga högre högst låg lägre lägst rätt räkna räknar sälja säljer såg ser sådan sådana såsom således då ' +
  'därför därmed därefter däremot därtill framåt framöver utåt inåt bakåt ändå än ännu äga äger ägs ägare ägt äldre ' +
  'ärenden åtagande åtaganden kväll kvällen människa människor språk språket självklart själv själva särskilt särskild särskilda ' +
  'väg vägen vägar väljs välja väljer vänta väntar väntas värd värde värdet år ålder ' +
  'nätverk nätverket nätverken krävs kräver tjänst tjänsten tjänster kör köra köp köpa köps köper sköts sköta sköter mår röst röster rösta ' +
  'vårt årlig årliga årligen hänsyn hänvisa hänskjuta hänskjuts hälsa hälsade återkom återkomma återkommer ' +
  'inför utför utföra utförs genomföra genomför genomförs genomförts överens överenskommelse översyn överföra överförs förfråga lär lära lärt lagt lägs ' +
  'någonting lätt sänka sänks sänktes ställts ställning ställt länk länken länkar tills fånga hjälp hjälpa hjälper tåg mängd skäl skälet skälen skåp fält fältet pågår pågå pågått uppgå uppgår utgå utgår utgått ingår räkning räkningen mätning mätningen sända sänds länet länets län köket läcker läckage järnväg järnvägen tjänstepersoner ansökan ansökan ansökningar behörig rörelse rörande ordförande ordföranden ledamöter ersättare kassör skötsel vård vården nära läggs håll ställe ställen förening föreningen värma värme värmen kök tak åka åker möts söks görs görs sätts folkhälsa främst svårt stället förmån ersätts stämma möta mäta ' +
  'västra södra östra rör berör utsåg utsågs bokslutet årsbokslut årsbokslutet rådhuset'
).split(' ');

/** What is left of some of these without å, ä and ö is a word too, and proves nothing. */
export const wordsWithoutRings: readonly string[] = (
  'fatt gatt statt natt langa manga laget malet malen bast basta satt satta gjort aret aren arets stod lagga stalla stalls ' +
  'galler galla kanna hora tanka tanker behov behovs fora bada ratt bakat anda vantar varde kravs kora skoter rost rosta ' +
  'vart halsa halsade genomfor genomfors lagt lags sanka tills skal skalet skalen rakning rakningen matning matningen sanda ' +
  'sands koket lacker kassor laggs hall stallen varma varme satts svart stallet ersatts stamma mota mata beror'
).split(' ');

/** Names of lands and regions, for prose that has lost its letters. */
export const regionNames: readonly string[] =
  'Skåne Småland Värmland Södermanland Västmanland Östergötland Götaland Västergötland Jämtland Härjedalen Ångermanland Västerbotten Gävleborg Jönköping Örebro Skåneregionen Öresund Göta Västernorrland Hälsingland Gästrikland Öland Mälardalen Köpenhamn'.split(
    ' ',
  );

/** Everyday words in which å and ä were read for one another; none of them is an everyday word itself. */
export const mistakenRings: readonly string[] =
  'pä mäste mänga nägon nägot nägra nägonting ocksä sädan sädana fräga frägan frägor frägorna frägade mälet mälen ätgärd ätgärder ätgärden föreslä föreslär ärsmötet verksamhetsäret sälunda päminde pägär pägätt uppgär framät därpä härpä tvä ästadkom nåsta åven årendet årenden utgär ingär kånna gåller gållande lågga lågger ståller hånsyn nårmare vånta våljer sä gä stä dä gär stär fär mänad mänader mänaden bäda kvarstär innehäller behäller samräd samrädet rädet rädgivning omräde omrädet omräden ätta äterkommer äterkoppling pägäende efterfrägan ärets ärsplan ärsplanen ärsbudget ärsbokslut ärsredovisning ärsredovisningen våstra låget vålkomna vålkommen vålja'.split(
    ' ',
  );

/** What scanners make of everyday words and is rare or no word itself, each with the word that it was. */
export const raresForEveryday: ReadonlyMap<string, string> = new Map(
  Object.entries({
    frän: 'från',
    fä: 'få',
    mal: 'mål',
    malet: 'målet',
    hälla: 'hålla',
    häller: 'håller',
    hälls: 'hålls',
    et: 'ett',
    ull: 'till',
    til: 'till',
    oeh: 'och',
    ocb: 'och',
    dct: 'det',
    dcn: 'den',
    sorn: 'som',
    elier: 'eller',
    eiler: 'eller',
    eiter: 'eller',
    mäte: 'möte',
    mätet: 'mötet',
  }),
);

/** Endings that are no words: a blank before one has split its word. */
export const tornEndings: readonly string[] = (
  'ningen ningens ningar ningarna terare terarna tionen tionens tioner tionerna heten hetens heterna delsen delser delserna ligt ligen ' +
  'ter tera teras terar terade terades aren arens vember tember nuari bruari gusti rades ades tades nades erades arna arnas erna ernas orna'
).split(' ');

/** What meetings decide, with a blank inside. */
export const tornVerbs: readonly string[] = [
  'upp dra',
  'god känna',
  'fast ställa',
  'över lämna',
  'över sända',
  'bord lägga',
  'åter remittera',
  'till styrka',
  'till stryka',
  'upp handla',
  'under söka',
];

/** Two everyday words that lost the blank between them. */
export const gluedPairs: readonly string[] =
  'valav Valav föratt ochatt samtatt genomatt tillatt omatt attta attge attse attfå uppdraåt'.split(' ');

/** Everyday words that part into two others: "under visning" is one in a protocol. */
export const compoundsOfEveryday: readonly string[] = (
  'gemensam gemensamma gemensamt undervisning undervisningen överenskommelse överenskommelsen underlag underlaget ' +
  'utredning utredningen upphandling upphandlingen uppdrag uppdraget inriktning inriktningen återkoppling framtagande ' +
  'samverkan samarbete samarbetet samordna samordning samordningen ansvarig ansvariga kostnader verksamhet verksamheten ' +
  'verksamheter verksamheterna möjlighet möjligheten möjligheter tillgänglighet information informationen'
).split(' ');

/** Everyday words of three letters and four with a blank inside: the pieces are none. */
export const tornWords: readonly string[] = [
  'at t',
  'a tt',
  'oc h',
  'o ch',
  'fö r',
  'f ör',
  'so m',
  's om',
  'me d',
  'm ed',
  'de t',
  'til l',
  't ill',
];
