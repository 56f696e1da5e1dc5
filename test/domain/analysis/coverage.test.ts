import { emptySegments, unheldResources } from '../../../src/domain/analysis/coverage';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { stakeholder, TODAY } from '../../support/workspace-builders';

test('nobody covers nothing, and Other is never asked for', () => {
  expect(emptySegments([])).toEqual([
    'Primary care',
    'Voluntary and community',
    'CRT',
    'In-patient',
    'Service users',
    'Carers and supports',
  ]);
  expect(unheldResources([])).toEqual(['Influence', 'Authority', 'Access', 'Money']);
});

test('Other stands for no part of the pathway and no resource', () => {
  const others = [stakeholder({ pathway: 'Other', holds: ['Other'] })];
  expect([emptySegments(others).length, unheldResources(others).length]).toEqual([6, 4]);
});

test('the sample covers the whole pathway and every resource', () => {
  const { stakeholders } = sampleWorkspace(TODAY);
  expect([emptySegments(stakeholders), unheldResources(stakeholders)]).toEqual([[], []]);
});
