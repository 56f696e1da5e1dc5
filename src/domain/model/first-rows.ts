import type { ModuleId } from './module';
import { SCOPING_ITEMS } from './scoping-checklist';
import { SUSTAINABILITY_QUESTIONS } from './sustainability-questions';
import { NO_ROWS, type Rows } from './workspace';

/** The rows with which these modules begin: questions and items to be answered, and nothing that anybody has said yet. */
export function firstRows(modules: readonly ModuleId[]): Rows {
  return {
    ...NO_ROWS,
    ...(modules.includes('scoping') && {
      scopingChecklist: SCOPING_ITEMS.map((item) => ({ item, done: null, who: null, byWhen: null, note: null })),
    }),
    ...(modules.includes('sustainability') && {
      sustainabilityQuestions: SUSTAINABILITY_QUESTIONS.map((question) => ({
        goal: null, question, answer: null, whatWeWillDo: null, owner: null, byWhen: null,
      })),
    }),
  };
}
