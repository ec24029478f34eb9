/** Small words inside names, written in lower case: "Malin af Ugglas", "Eva de la Motte", "Karim bin Said". */
export const nameParticles: readonly string[] = [
  'von', 'van', 'der', 'den', 'de', 'la', 'le', 'du', 'da', 'das', 'dos', 'di', 'del', 'della', 'af', 'av', 'zu', 'zur', 'ter', 'ten',
  'el', 'al', 'ul', 'bin', 'bint', 'ibn', 'ben', 'bar', 'abu', 'och dag', 'y', 'e', 'st',
];
