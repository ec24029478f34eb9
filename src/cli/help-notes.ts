/** What follows the list of options in `--help`, and in the manual page. */
export const helpNotes = `
Inputs:
  A file is read whatever its name. A directory gives the .txt and .md files in it and in all folders below. What is
  no existing path is taken for a glob pattern. "-" is standard input, and so is no input at all where one is piped.

Examples:
  $ fhparse protokoll-2016-03.txt              one protocol, as JSON
  $ fhparse archive/ -o meetings.jsonl         a directory, one line of JSON per meeting
  $ fhparse 'archive/**/2016-*.txt'            a pattern, quoted so that fhparse expands it
  $ pdftotext -layout beslut.pdf - | fhparse   from another program
  $ fhparse archive/ | jq -r '.items[].decisions[].text'
  $ fhparse archive/ --out-dir json/           one file of JSON per protocol
  $ fhparse archive/ --format csv --table decisions -o decisions.csv
  $ fhparse check archive/                     what is doubtful, and where

Exit codes:
  0    every input was read
  1    some input was not, or the output could not be written, or there are more warnings than allowed
  2    usage: an unknown option or command, a mistake in the configuration, or no input at all
  130  interrupted (Ctrl-C); 143 by SIGTERM. What was written is whole

More: "fhparse explain CODE" tells what a diagnostic means and what to do about it.
`;
