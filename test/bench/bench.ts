/**
 * `npm run bench`: what the main actions cost, beside their budgets. Counts and growth are held to; times are said, since
 * machines differ. It ends with 1 where a budget is broken.
 */
import { measureRecalculation, type RecalculationFigures } from '../host/engine/measure-recalculation';
import { benchCreation, benchReading } from './actions-bench';
import { withBuild } from './build-pane';
import { benchBundle } from './bundle-bench';
import { benchDomain } from './domain-bench';
import { benchExchange } from './exchange-bench';
import { bytes, milliseconds, print, ratio, said, type Figure } from './figures';
import { benchLargePane } from './large-pane-bench';
import { benchLoad } from './load-bench';
import { benchPane } from './pane-bench';
import { benchComparing } from './repair-bench';
import { benchReports } from './reports-bench';

async function bench(): Promise<boolean> {
  const kept: boolean[] = [];
  kept.push(print('Rules and summary as pure functions', benchDomain()));
  kept.push(print('A report in every form', await benchReports()));
  kept.push(print('Create', await benchCreation()));
  const usual = await benchReading(2_000);
  const large = await benchReading(20_000);
  const growth = ratio('growth of the check for 10 times the rows', large.checkMilliseconds / usual.checkMilliseconds, 11);
  const mending = ratio('growth of the mending for 10 times the rows', large.mendMilliseconds / usual.mendMilliseconds, 14);
  kept.push(print('Check, summarise and mend, through office.js and the embedded Excel', [...usual.figures, ...large.figures, growth, mending, benchComparing(200_000)]));
  kept.push(print('The workbook of a large region, as Excel on the web would let it be read and written', await benchLoad()));
  kept.push(print('Export and import', await benchExchange()));
  kept.push(print('Recalculation in the embedded Excel', recalculation(measureRecalculation(1), measureRecalculation(10))));
  kept.push(print('JavaScript of the pane, compressed', await withBuild('excel', benchBundle)));
  kept.push(print('The pane in the workbench, in a browser', await withBuild('workbench', benchPane)));
  kept.push(print('The pane beside the workbook of a large region, in a browser', await withBuild('workbench', benchLargePane)));
  kept.push(print('Memory', [said('of this run in the end', bytes(process.memoryUsage().rss))]));
  return kept.every(Boolean);
}

function recalculation(usual: RecalculationFigures, large: RecalculationFigures): Figure[] {
  return [usual, large].flatMap((figures) => {
    const { actions, stakeholders, ratings } = figures.size;
    const title = `${actions} actions, ${stakeholders} stakeholders, ${ratings} ratings`;
    const aim = figures === usual ? '< 100 ms' : '';
    return [
      said(`${title}: ${figures.formulas} formulas from scratch`, milliseconds(figures.everything)),
      said(`${title}: after an edit of an action`, milliseconds(figures.afterAction), aim),
      said(`${title}: after an edit of a rating`, milliseconds(figures.afterRating), aim),
      said(`${title}: after a new rating`, milliseconds(figures.afterNewRating), aim),
    ];
  });
}

void bench().then((isKept) => {
  console.log(isKept ? '\nEvery budget is kept.' : '\nA budget is broken: see OVER above.');
  process.exitCode = isKept ? 0 : 1;
});
