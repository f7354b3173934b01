/** One jest project per kind of test, so that the inner loop can leave the slow ones out. */
const common = {
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j)sx?$': '<rootDir>/scripts/lib/jest-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!(@ironcalc|@noble)/)'],
};

module.exports = {
  // Of all projects at once: jest reads it here only.
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/bundle/',
        '<rootDir>/test/scripts/',
        '<rootDir>/test/e2e/',
      ],
    },
    {
      ...common,
      displayName: 'bundle',
      testMatch: ['<rootDir>/test/{bundle,scripts}/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
