const { readFileSync } = require('node:fs');
const { join, relative, resolve, sep } = require('node:path');
const { default: Sequencer } = require(require.resolve('@jest/test-sequencer', { paths: [require.resolve('jest')] }));

const TESTS = resolve(__dirname);
/** Files of tests, the one that takes longest first. */
const HEAVIEST = JSON.parse(readFileSync(join(TESTS, 'heaviest.json'), 'utf8'));

/**
 * The order in which jest takes the files of tests: two workers end together where what takes long is begun first. jest
 * learns that for itself, but forgets it in each new clone, and then goes by the size of the files.
 */
module.exports = class HeaviestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = HEAVIEST.indexOf(relative(TESTS, path).split(sep).join('/'));
      return place < 0 ? HEAVIEST.length : place;
    };
    // Sorting keeps the order of all that have the same rank.
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
