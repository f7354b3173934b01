/** One jest project per kind of test, so that the inner loop can leave the slow ones out. */
const common = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
        module: { type: 'commonjs' },
      },
    ],
  },
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
