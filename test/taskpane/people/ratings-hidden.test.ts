/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useRatingsHidden } from '../../../src/taskpane/people/ratings-hidden';

afterEach(() => {
  jest.restoreAllMocks();
});

test('everybody who asks is told when ratings are hidden and shown', () => {
  const [one, other] = [renderHook(useRatingsHidden), renderHook(useRatingsHidden)];
  expect([one.result.current[0], other.result.current[0]]).toEqual([false, false]);
  act(() => one.result.current[1](true));
  expect([one.result.current[0], other.result.current[0]]).toEqual([true, true]);
  act(() => other.result.current[1](false));
  expect([one.result.current[0], other.result.current[0]]).toEqual([false, false]);
});

test('ratings can be hidden where the browser keeps nothing for a page within another one', () => {
  jest.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied.', 'SecurityError');
  });
  const { result } = renderHook(useRatingsHidden);
  act(() => result.current[1](true));
  expect(result.current[0]).toBe(true);
  act(() => result.current[1](false));
});
