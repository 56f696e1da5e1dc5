/** What a word of the file stands for. A file may hold any word, also those that every object answers to, such as `constructor`. */
export function knownWord<Meaning>(meanings: Readonly<Record<string, Meaning>>, word: string): Meaning | undefined {
  return Object.hasOwn(meanings, word) ? meanings[word] : undefined;
}
