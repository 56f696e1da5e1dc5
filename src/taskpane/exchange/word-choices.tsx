import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { foldWords } from '../../domain/exchange/fold-words';
import type { ForeignWord } from '../../domain/exchange/foreign-words';
import { LabelledSelect } from '../plan/labelled-select';
import { useTextStyles } from '../theme/use-text-styles';
import { strings } from './strings';

/** By word, folded, the value that it stands for; null for one that is kept as text. */
export type WordMeanings = ReadonlyMap<string, string | null>;

/** What the source's own words stand for. What is suggested is done only once the person says so. */
export function WordChoices({ words, explain }: { words: readonly ForeignWord[]; explain: (meanings: WordMeanings) => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const suggested = words.filter(({ means, suggestion }) => means === null && suggestion !== null);
  return (
    <>
      <Caption1 className={text.quiet}>{strings.importing.wordsHint}</Caption1>
      {suggested.length > 1 && (
        <Button size="small" className={styles.take} onClick={() => explain(new Map(suggested.map(({ word, suggestion }) => [foldWords(word), suggestion])))}>
          {strings.importing.takeSuggestions(suggested.length)}
        </Button>
      )}
      <ul className={styles.words}>
        {words.map((word) => (
          <li key={`${word.list.name} ${word.word}`} className={styles.word}>
            <LabelledSelect label={strings.importing.word(word.word, word.column)} options={optionsFor(word)} chosen={word.means ?? ''} choose={(value) => explain(new Map([[foldWords(word.word), value === '' ? null : value]]))} />
          </li>
        ))}
      </ul>
    </>
  );
}

function optionsFor({ list, suggestion }: ForeignWord): { value: string; words: string }[] {
  const others = list.values.filter((value) => value !== suggestion).map((value) => ({ value, words: value }));
  return [{ value: '', words: strings.importing.keptAsText }, ...(suggestion === null ? [] : [{ value: suggestion, words: strings.importing.suggested(suggestion) }]), ...others];
}

const useStyles = makeStyles({
  take: { alignSelf: 'start' },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  word: { display: 'flex', flexDirection: 'column', minWidth: 0 },
});
