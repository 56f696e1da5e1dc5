import { useCallback } from 'react';
import { addRow } from '../../actions/edit';
import type { CommitmentPosition } from '../../domain/analysis/commitment';
import { rateAnew, type Said } from '../../domain/analysis/rate-anew';
import { calendarDateOf } from '../../domain/model/calendar-date';
import { briefName } from '../../domain/model/row-name';
import type { Ask } from '../view';
import { strings } from './strings';

export type Rate = (position: CommitmentPosition, said: Said) => void;

/** Records a rating as a new row of today; the rows before it stay. */
export function useRate(ask: Ask): Rate {
  return useCallback(
    (position, said) => {
      const { id, stakeholder } = position.stakeholder;
      // The clock and not the snapshot says which day it is: a pane may stay open over midnight.
      const row = rateAnew(position, said, calendarDateOf(new Date()));
      ask({ task: 'edit', edits: [addRow('commitmentRatings', row)], label: strings.rate.done(briefName(id, stakeholder)) });
    },
    [ask],
  );
}
