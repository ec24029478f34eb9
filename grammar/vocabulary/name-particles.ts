/** Small words inside names, written in lower case: "Malin af Ugglas", "Eva de la Motte", "Karim bin Said". */
export const nameParticles: readonly string[] = [
  'von',
  'van',
  'der',
  'den',
  'de',
  'la',
  'le',
  'du',
  'da',
  'das',
  'dos',
  'di',
  'del',
  'della',
  'af',
  'av',
  'zu',
  'zur',
  'ter',
  'ten',
  'el',
  'al',
  'ul',
  'bin',
  'bint',
  'ibn',
  'ben',
  'bar',
  'abu',
  'och dag',
  'y',
  'e',
  'st',
];

/** Words that Swedish surnames end in and that have å, ä or ö. */
export const surnameElements: readonly string[] = (
  'ström löf löv lööf sjö bäck fjäll näs ås ång lång grön lönn hök fält hög mäster säter åker gård gärd häll hård stål ' +
  'ståhl råd båge äng höjd mård örn björn hjälm'
).split(' ');
