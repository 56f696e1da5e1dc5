import { Combobox, makeStyles, Option, type PositioningShorthand } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';

/** A name to type or to choose from those who are known; any other name is as good. */
export function WhoBox({ people, value, onChange, ...field }: { people: readonly string[]; value: string; onChange: (name: string) => void }): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const typed = value.trim().toLowerCase();
  const isChosen = people.some((name) => name.toLowerCase() === typed);
  // By the beginning of any word. Once a name is chosen, the others are offered again.
  const offered = people.filter((name) => isChosen || ` ${name.toLowerCase()}`.includes(` ${typed}`)).slice(0, MOST_OFFERED);
  return (
    <Combobox
      {...field}
      freeform
      inlinePopup
      positioning={BELOW_OR_ABOVE}
      autoComplete="off"
      open={isOpen && offered.length > 0}
      onOpenChange={(_, { open }) => setOpen(open)}
      value={value}
      selectedOptions={isChosen ? [value] : []}
      onChange={(event) => onChange(event.target.value)}
      onOptionSelect={(_, { optionText }) => optionText !== undefined && onChange(optionText)}
      className={styles.box}
      input={{ className: styles.box }}
      expandIcon={{ className: styles.icon }}
      listbox={{ className: styles.list }}
    >
      {offered.map((name) => (
        <Option key={name}>{name}</Option>
      ))}
    </Combobox>
  );
}

/** Beside the field it would lie over other fields. */
const BELOW_OR_ABOVE: PositioningShorthand = { position: 'below', align: 'start', fallbackPositions: ['above-start'] };

/** A longer list is for typing a few letters. */
const MOST_OFFERED = 50;

const useStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  // Short enough to find its place below or above the field; large text leaves less room than a list takes by itself.
  list: { minWidth: 0, maxHeight: '12rem' },
  // Room for a finger.
  icon: { minWidth: '24px', minHeight: '24px', justifyContent: 'center', alignItems: 'center' },
});
