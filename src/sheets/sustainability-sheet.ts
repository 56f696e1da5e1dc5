import { sustainabilityQuestions } from '../domain/model/sustainability-questions';
import { choiceColumn, dateColumn, idColumn, nameColumn, personColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';
import { ANSWER_COLOURS } from '../look/colours';

export const sustainabilitySheet = defineEntitySheet({
  key: 'sustainability',
  collection: 'sustainabilityQuestions',
  entity: sustainabilityQuestions,
  title: 'Will it last?',
  help: 'From the middle of the plan: for each goal, the questions that matter and an honest answer. Nothing is added up.',
  columns: {
    goal: idColumn(),
    question: nameColumn(44),
    answer: choiceColumn(13),
    whatWeWillDo: textColumn(40),
    owner: personColumn(22),
    byWhen: dateColumn(),
  },
  computed: {},
  colours: [{ column: 'answer', by: ANSWER_COLOURS }],
  frozenThrough: 'question',
  home: 'goal',
  readyRows: 8,
});
