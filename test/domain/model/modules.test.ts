import { COLLECTIONS } from '../../../src/domain/model/collection';
import { MODULE_IDS } from '../../../src/domain/model/module';
import { collectionsOf, moduleOf, MODULES, MODULES_AT_FIRST } from '../../../src/domain/model/modules';
import { ENTITIES } from '../../../src/domain/model/workspace';

describe('the modules', () => {
  test('are all there, with their tables in the order of the sheets', () => {
    expect(MODULES.map(({ id }) => id)).toEqual(MODULE_IDS);
    expect(MODULES.flatMap(({ collections }) => collections)).toEqual(COLLECTIONS);
    expect(Object.keys(ENTITIES)).toEqual(COLLECTIONS);
  });

  test('of a new workspace', () => {
    expect(MODULES_AT_FIRST).toEqual(['core', 'scoping', 'communications', 'involvement']);
  });

  test.each(MODULES.map((module) => [module.id, module] as const))('%s says in a sentence what it is for', (_id, { title, purpose }) => {
    expect(title).toMatch(/^[A-Z]\w/);
    expect(purpose).toMatch(/^[A-Z].{20,140}\.$/);
  });

  test('have the tables of core whatever is chosen', () => {
    expect(collectionsOf(['hosting', 'scoping'])).toEqual([...collectionsOf([]), 'scopingChecklist', 'scopingNotes', 'hostingNotes']);
  });

  test('are found by their id and not by another word', () => {
    expect(moduleOf('measures')?.collections).toEqual(['measures', 'measureValues', 'fidelityScores']);
    expect(moduleOf('Measures')).toBeUndefined();
  });
});
