import { suggestedChoice } from '../../../src/domain/exchange/choice-words';
import { planImport } from '../../../src/domain/exchange/plan-import';
import { actionStatuses, risks } from '../../../src/domain/model/choice-list';
import { NO_ROWS } from '../../../src/domain/model/workspace';
import { gridOf } from '../../support/source-grids';

const GROUND = { rows: NO_ROWS, legend: [], highestIds: new Map() };

test.each([
  ['On hold', 'Blocked'], ['On hold – awaiting estates', 'Blocked'], ['Deferred', 'Blocked'], ['Open', 'Not started'], ['Pending', 'Not started'], ['Delayed', 'At risk'], ['Amber/Red', 'At risk'],
  ['Complte', 'Complete'], ['Ambre', null], ['In progess', 'On track'], ['Compelte', 'Complete'], ['Completed in May', 'Complete'],
  ['Not done', null], ['Nearly complete', null], ['50%', null], ['See minutes', null], ['Green – complete', 'Complete'], ['?', null],
])('%p may stand for %p, and nothing is done before somebody says so', (text, value) => {
  expect(suggestedChoice(actionStatuses, text)).toBe(value);
});

test('other lists have suggestions of their own', () => {
  expect(['very high', 'modrate', 'green'].map((word) => suggestedChoice(risks, word))).toEqual(['High', 'Medium', null]);
});

test('each word that a list does not have is told of once, with its column and its rows, also after somebody has explained it', () => {
  const grid = gridOf([['Task', 'RAG'], ['Ring', 'On hold'], ['Write', 'G'], ['Ask', 'on  hold'], ['Meet', 'Someday']]);
  const told = (words?: ReadonlyMap<string, string>) => planImport(grid, { to: 'actions', ...(words && { words }) }, GROUND).words.map(({ word, column, rows, means, suggestion }) => [word, column, rows, means, suggestion]);
  expect(told()).toEqual([['On hold', 'RAG', 2, null, 'Blocked'], ['Someday', 'RAG', 1, null, null]]);
  expect(told(new Map([['on hold', 'cancelled']]))).toEqual([['On hold', 'RAG', 2, 'Cancelled', 'Blocked'], ['Someday', 'RAG', 1, null, null]]);
});

test('of a cell of several words only those are told of that the list does not have', () => {
  const grid = gridOf([['Stakeholder', 'Holds'], ['Ward manager', 'Influence; Clout']]);
  expect(planImport(grid, { to: 'stakeholders' }, GROUND).words.map(({ word }) => word)).toEqual(['Clout']);
});
