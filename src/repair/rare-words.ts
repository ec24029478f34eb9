/**
 * Words of the list that no protocol means, but that a common word turns into once its rings and dots are lost ("för"
 * to "for"), or could as well have been ("från", "frän"). They are words, so a clean text keeps them; as candidates for
 * a damaged word they count for nothing.
 */
export const rareWords: ReadonlySet<string> = new Set(
  `an ars arets at avsatta bada basta bestar dar far fatt fora for fortsatta frän fä galla galler gatt genomfor genomfors
  gäng halls halsa halsade hallå hart hojs hostas häller hälla hälls höstlövet koket kåt lacker lagga laggs mal malen malet
  manga marker mota nåt okär provåt provät rakning ratt rått rost räd rörände sa sanda sanka skon stalla
  stallas stams stoder sått såtts trädlöst utsägs vag ån ät ärligen`.split(/\s+/),
);
